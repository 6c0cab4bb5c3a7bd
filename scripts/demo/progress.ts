import type { Say } from '../../api/main.js';

const QUARTERS = 4;

/** Says how far a part of the filling is: where it begins, at each quarter and at its end. */
export const progressOf = (say: Say, what: string) => {
  let said = -1;
  return (done: number, total: number): void => {
    const quarter = total === 0 ? QUARTERS : Math.floor((done * QUARTERS) / total);
    if (quarter <= said) return;
    said = quarter;
    say(`Demo university: ${what} ${done} of ${total}`);
  };
};

/** Does something with each item, one after the other, and says how far it is. */
export const withEach = async <T>(say: Say, what: string, items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
  const progress = progressOf(say, what);
  progress(0, items.length);
  for (const [index, item] of items.entries()) {
    await work(item);
    progress(index + 1, items.length);
  }
};
