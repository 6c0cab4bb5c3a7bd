import { plainText, type Clause } from './clause.js';

const label = ({ printedNumber, heading }: Clause): string => [printedNumber, heading].filter((part) => part !== null).join(' ');

/** The next free name of a clause without a number; names that links point to are not given again. */
const freeName = (taken: ReadonlySet<string>): string => {
  let count = 1;
  while (taken.has(`u-${count}`)) count += 1;
  return `u-${count}`;
};

/**
 * Puts anchors, paths and plain text right after a person has changed numbers, headings or depths (DOC-1). A clause without a number
 * keeps its name; repeated numbers count on («11.3~2»).
 */
export const arrange = <C extends Clause>(clauses: readonly C[]): C[] => {
  const times = new Map<string, number>();
  const taken = new Set(clauses.filter(({ number }) => number === null).map(({ anchor }) => anchor));
  const used = new Set<string>();
  const anchorOf = ({ number, anchor }: Clause): string => {
    if (number !== null) {
      const time = (times.get(number) ?? 0) + 1;
      times.set(number, time);
      return time === 1 ? number : `${number}~${time}`;
    }
    const own = /^[up]-\d+$/.test(anchor) && !used.has(anchor) ? anchor : freeName(taken);
    taken.add(own);
    used.add(own);
    return own;
  };
  const open: Clause[] = [];
  return clauses.map((clause) => {
    while ((open.at(-1)?.depth ?? -1) >= clause.depth) open.pop();
    const path = open.map(label);
    open.push(clause);
    return { ...clause, path, depth: path.length, anchor: anchorOf(clause), text: plainText(clause.body) };
  });
};
