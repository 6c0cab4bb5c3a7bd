import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { anchorOf, hashOf } from './anchors';

export interface Place {
  /** The clause that the address names, without what marks it as one. */
  readonly anchor: string;
  /** Changes values of the address; a clause that is given comes into view. */
  readonly set: (values: Readonly<Record<string, string | null>>, anchor?: string) => void;
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
    (values: Readonly<Record<string, string | null>>, anchor?: string) => void navigate({ pathname, search: to(values), hash: anchor ? hashOf(anchor) : '' }),
    [navigate, pathname, to],
  );
  return { anchor: anchorOf(hash), set, to };
};
