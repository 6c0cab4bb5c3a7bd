import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { anchorOf } from './anchors';

export interface Place {
  /** The clause that the address names, without what marks it as one. */
  readonly anchor: string;
  /** Changes values of the address and keeps the clause that it names. */
  readonly set: (values: Readonly<Record<string, string | null>>) => void;
  /** The address of the same text with other values, for links. */
  readonly to: (values: Readonly<Record<string, string | null>>) => string;
}

/** Where in which text the reader is; all of it stands in the address. */
export const usePlace = (): Place => {
  const { search, hash, pathname } = useLocation();
  const navigate = useNavigate();
  const to = useCallback(
    (values: Readonly<Record<string, string | null>>): string => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(values)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      const text = next.toString();
      return text ? `?${text}` : '';
    },
    [search],
  );
  const set = useCallback(
    (values: Readonly<Record<string, string | null>>) => void navigate({ pathname, search: to(values), hash }, { preventScrollReset: true }),
    [navigate, pathname, to, hash],
  );
  return { anchor: anchorOf(hash), set, to };
};
