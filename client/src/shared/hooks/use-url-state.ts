import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export interface UrlState {
  readonly get: (name: string) => string;
  readonly page: number;
  /** Sets or (with '' or null) removes values; another filter always starts at the first page. */
  readonly set: (values: Readonly<Record<string, string | null>>) => void;
}

/** Filters, page and date live in the address, so that every view can be sent as a link. */
export const useUrlState = (): UrlState => {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (values: Readonly<Record<string, string | null>>) =>
      setParams((before) => {
        const next = new URLSearchParams(before);
        if (!('page' in values)) next.delete('page');
        for (const [name, value] of Object.entries(values)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      }),
    [setParams],
  );
  return { get: (name) => params.get(name) ?? '', page: Math.max(1, Number(params.get('page')) || 1), set };
};
