import type { ComparedClause } from './comparison.js';
import { profileOf, type Profile } from './likeness.js';
import { textKey } from './words.js';

/** A clause with what it is paired by. */
export interface Entry {
  readonly clause: ComparedClause;
  /** Heading and text as they are shown and compared. */
  readonly content: string;
  /** Equal for contents that differ by passed-over signs alone. */
  readonly key: string;
  /** The nearest heading above. */
  readonly parent: string;
  readonly profile: Profile;
  /** The rows of its tables with all their cells, also empty ones; null where the file did not tell them. */
  readonly rows: string | null;
}

/** Heading and text, one under the other. */
export const contentOf = ({ heading, text }: ComparedClause): string => [heading ?? '', text].filter((part) => part !== '').join('\n');

const rowsOf = ({ tables = [] }: ComparedClause): string | null =>
  (tables.length === 0 ? null : tables.flat().map((row) => row.join(' │ ')).join('\n'));

/** A number at the head of a heading changes when another heading is put before it. */
const withoutNumber = (heading: string): string => heading.replace(/^[\s\d.]+/u, '');

export const entryOf = (clause: ComparedClause): Entry => {
  const content = contentOf(clause);
  let profile: Profile | null = null;
  return {
    clause, content, key: textKey(content), parent: textKey(withoutNumber(clause.path.at(-1) ?? '')), rows: rowsOf(clause),
    // Most clauses find one another by their words as they stand: nobody asks what is in them.
    get profile() { return (profile ??= profileOf(content)); },
  };
};

const hasStructure = (clauses: readonly ComparedClause[]): boolean => clauses.some(({ number, heading }) => number !== null || heading !== null);

/** Whether both texts can be compared clause by clause. */
export const areStructured = (...texts: readonly (readonly ComparedClause[])[]): boolean => texts.every((clauses) => clauses.length === 0 || hasStructure(clauses));

/** Every paragraph and row as a clause of its own, `id/1`, `id/2` …; the first keeps the number. */
export const paragraphsOf = (clauses: readonly ComparedClause[]): ComparedClause[] =>
  clauses.flatMap((clause) => {
    const lines = contentOf(clause).split('\n').filter((line) => line.trim() !== '');
    return (lines.length === 0 ? [''] : lines).map((text, index) => ({
      id: `${clause.id}/${index + 1}`, number: index === 0 ? clause.number : null, heading: null, path: clause.path, page: clause.page, text,
    }));
  });
