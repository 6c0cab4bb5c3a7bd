import type { LineNumber } from './line-start.js';
import type { Reading } from './reading.js';

/** What the numbers further on say; worked out once for the whole text. Holds the places of single numbers (`4.`). */
export interface Outlook {
  /** Followed by their own first part: `4.` by `4.1`. */
  readonly hasChild: ReadonlySet<number>;
  /** Without a neighbour in a list. */
  readonly alone: ReadonlySet<number>;
  /** In a part of the text whose single numbers carry on one count: clauses without being headings. */
  readonly counted: ReadonlySet<number>;
}

/** An item of a list and the next may be this many paragraphs apart. */
export const LIST_REACH = 3;
/** Rows of a table that came as lines are further apart. */
const ROW_REACH = 12;

/** A single number; between two of one group stands no number of several parts. */
interface Single {
  readonly value: number;
  readonly index: number;
  readonly group: number;
  readonly isSentence: boolean;
  /** «Комиссия құрамы:» stands before it. */
  readonly isIntroduced: boolean;
}

/** The text before the first annex, or one annex: each counts by itself. */
interface Part {
  readonly isAnnex: boolean;
  readonly singles: Single[];
  /** How many numbers of several parts it holds. */
  many: number;
}

type Readings = readonly (Reading | null)[];

/** Looks at all numbers of the text before any of them is judged; null stands for a table. */
export function outlookOf(readings: Readings): Outlook {
  const parts = partsOf(readings);
  const hasChild = childrenOf(readings);
  const reach = readings.some((reading) => reading?.source === 'joined') ? ROW_REACH : LIST_REACH;
  const placesIn = (list: readonly Single[]) => list.map(({ index }) => index);
  const alone = parts.flatMap(({ singles }) => placesIn(singles.filter((single, at) => !inList(single, singles[at - 1], reach) && !inList(single, singles[at + 1], reach))));
  const counted = parts.filter((part) => countsOn(part, hasChild)).flatMap(({ singles }) => placesIn(singles));
  return { hasChild, alone: new Set(alone), counted: new Set(counted) };
}

const isArabic = (reading: Reading | null): boolean => reading?.number?.script === 'arabic';

function childrenOf(readings: Readings): Set<number> {
  const hasChild = new Set<number>();
  const waiting = new Map<number, number>();
  readings.forEach((reading, index) => {
    const [first, second, third] = reading?.number?.parts ?? [];
    if (first === undefined || !isArabic(reading)) return;
    // A later one of the same number is nearer to the children.
    if (second === undefined) waiting.set(first, index);
    else {
      const parent = waiting.get(first);
      if (parent !== undefined && second === 1 && third === undefined) hasChild.add(parent);
      waiting.clear();
    }
  });
  return hasChild;
}

function partsOf(readings: Readings): Part[] {
  const parts: Part[] = [];
  let part = startPart(parts, false);
  readings.forEach((reading, index) => {
    if (reading?.named?.kind === 'annex') part = startPart(parts, true);
    const before = readings[index - 1]?.text ?? '';
    if (reading?.number && isArabic(reading)) addNumber(part, reading.number, { index, isSentence: /[.:]$/.test(reading.text), isIntroduced: before.endsWith(':') });
  });
  return parts;
}

function addNumber(part: Part, { parts: [value = 0, ...more], dotted }: LineNumber, found: Omit<Single, 'value' | 'group'>): void {
  if (more.length > 0) part.many += 1;
  else if (dotted) part.singles.push({ ...found, value, group: part.many });
}

function startPart(parts: Part[], isAnnex: boolean): Part {
  const part: Part = { isAnnex, singles: [], many: 0 };
  parts.push(part);
  return part;
}

const inList = (single: Single, other: Single | undefined, reach: number): boolean =>
  other?.group === single.group && Math.abs(other.value - single.value) === 1 && Math.abs(other.index - single.index) <= reach;

/**
 * One count runs through the part, with few other lists beside it. Many numbers of several parts mean sections instead, and so do
 * children beside a list, which might be what carries the count on.
 * An annex may hold a single clause, or items, or rows of a table that came as lines: its clauses are sentences and not introduced.
 */
function countsOn({ isAnnex, singles, many }: Part, hasChild: ReadonlySet<number>): boolean {
  const reached = countOf(singles);
  const parents = singles.filter(({ index }) => hasChild.has(index)).length;
  const hasLists = reached < singles.length;
  if (many * 2 >= singles.length || (hasLists && parents * 4 >= reached) || reached < singles.length * 0.6) return false;
  return isAnnex ? !singles[0]?.isIntroduced && singles.filter(({ isSentence }) => isSentence).length * 2 >= singles.length : reached >= 3;
}

const countOf = (singles: readonly Single[]): number => singles.reduce((reached, { value }) => (value === reached + 1 ? value : reached), 0);
