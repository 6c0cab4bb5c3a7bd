import { useState } from 'react';

const PREFIX = 'inq.';

/** A choice of this browser; storage can be closed (private windows), then the default holds. */
export const recall = <T>(name: string, otherwise: T): T => {
  try {
    const kept = localStorage.getItem(PREFIX + name);
    return kept === null ? otherwise : (JSON.parse(kept) as T);
  } catch {
    return otherwise;
  }
};

export const remember = (name: string, value: unknown): void => {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // The choice then lasts until the page is left.
  }
};

/** State that the browser remembers. */
export const useRemembered = <T>(name: string, otherwise: T): [T, (value: T) => void] => {
  const [value, setValue] = useState(() => recall(name, otherwise));
  const set = (next: T): void => {
    setValue(next);
    remember(name, next);
  };
  return [value, set];
};
