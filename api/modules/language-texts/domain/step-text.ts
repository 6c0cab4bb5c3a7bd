import { digestOf } from '../../../kernel/canonical.js';
import type { Clause } from '../../../text/clauses/clause.js';
import { textKey } from '../../../text/comparison/words.js';

/** A clause as far as languages are held beside each other. */
export interface StepClause {
  /** By what the clause is found in the other languages: its number, the second of a number `11.3~2`; `''` stands for all that has no number. */
  readonly key: string;
  readonly anchor: string | null;
  readonly number: string | null;
  readonly heading: string | null;
  /** Equal for texts that differ by passed-over signs alone. */
  readonly content: string;
  readonly lineageId: string | null;
}

/** A language's text of one (edition, change). Without numbered clauses it can be held beside others as a whole only. */
export interface StepText {
  readonly clauses: readonly StepClause[];
  readonly byKey: ReadonlyMap<string, StepClause>;
  readonly content: string;
}

export type ReadClause = Clause & { readonly id: string; readonly lineageId?: string };

/** What stands outside every numbered clause. */
export const REST = '';

const LATIN: Readonly<Record<string, string>> = { А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', І: 'I' };

/** The same annex letter is typed in the letters of each language's alphabet. */
export const stepKey = (anchor: string): string => anchor.toUpperCase().replace(/[А-ЯІ]/gu, (letter) => LATIN[letter] ?? letter);

/** Equal for clauses that say the same. */
export const contentOf = ({ heading, text, body }: ReadClause): string => {
  const cells = body.flatMap((item) => (item.kind === 'table' ? item.rows.map((row) => row.join(' │ ')) : []));
  return digestOf([textKey(`${heading ?? ''}\n${text}`), textKey(cells.join('\n'))]);
};

/** A text of which nothing but its files is known. */
export const wholeText = (content: string): StepText => ({ clauses: [], byKey: new Map(), content });

/**
 * A text as it was read, for holding it beside the other languages.
 * @param contents of each clause; with many clauses they are worked out elsewhere, bit by bit
 */
export const stepText = (read: readonly ReadClause[], contents: ReadonlyMap<ReadClause, string> = new Map(read.map((clause) => [clause, contentOf(clause)]))): StepText => {
  const said = (clause: ReadClause): string => contents.get(clause) ?? '';
  const numbered = read.filter(({ number }) => number !== null);
  const content = digestOf(read.map(said));
  if (numbered.length === 0) return wholeText(content);
  const rest = read.filter(({ number }) => number === null);
  const clauses: StepClause[] = [
    ...(rest.length > 0 ? [{ key: REST, anchor: null, number: null, heading: null, content: digestOf(rest.map(said)), lineageId: null }] : []),
    ...numbered.map((clause) => ({
      key: stepKey(clause.anchor), anchor: clause.anchor, number: clause.number, heading: clause.heading, content: said(clause), lineageId: clause.lineageId ?? null,
    })),
  ];
  return { clauses, byKey: new Map(clauses.map((clause) => [clause.key, clause])), content };
};

export const isWhole = ({ clauses }: StepText): boolean => clauses.length === 0;

/** The text as one clause. */
export const asWhole = ({ content }: StepText): StepClause => ({ key: REST, anchor: null, number: null, heading: null, content, lineageId: null });
