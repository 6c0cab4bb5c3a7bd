import type { ClausePair, ComparedClause, Comparison, Run } from './comparison.js';
import { contentOf } from './side.js';
import { wordRuns } from './word-runs.js';
import { countWords } from './words.js';

export type Status = 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'renumbered' | 'split' | 'merged';

/** A clause of the new text, or one that is gone, with all that it came from. */
export interface OutcomeRow {
  readonly number: string | null;
  /** Where it stood in the old text: two numbers where two became one, none where it is new. */
  readonly oldNumbers: readonly string[];
  readonly status: Status;
  /** Nothing but signs that are passed over differ. */
  readonly noiseOnly: boolean;
  readonly pageOld: number | null;
  readonly pageNew: number | null;
  readonly words: readonly { readonly op: '=' | '+' | '-'; readonly text: string }[];
}

export interface Outcome {
  /** Paragraphs were compared, for want of structure. */
  readonly fallback: boolean;
  /** The share of both texts' words that the rows account for, from 0 to 1. */
  readonly coverage: number;
  readonly clauses: readonly OutcomeRow[];
}

const OPS = { same: '=', added: '+', removed: '-' } as const;
const wordsOfRuns = (runs: readonly Run[]): OutcomeRow['words'] => runs.map(({ kind, text }) => ({ op: OPS[kind], text }));
const numbersOf = (...clauses: readonly (ComparedClause | null)[]): string[] => clauses.flatMap((clause) => clause?.number ?? []);

const statusOf = ({ kind, renumbered }: ClausePair): Status => (kind === 'same' && renumbered ? 'renumbered' : kind);

const plainRow = (pair: ClausePair): OutcomeRow => {
  const { old, new: fresh, onlySigns, wordsChanged, runs } = pair;
  const shown = fresh ?? old;
  const whole: Run[] = shown ? [{ kind: 'same', text: contentOf(shown) }] : [];
  return {
    number: shown?.number ?? null, oldNumbers: numbersOf(old), status: statusOf(pair), noiseOnly: onlySigns && !wordsChanged,
    pageOld: old?.page ?? null, pageNew: fresh?.page ?? null, words: wordsOfRuns(wordsChanged || old === null || fresh === null ? runs : whole),
  };
};

/** Several old clauses that stand in one now. */
const mergedRow = (olds: readonly ComparedClause[], fresh: ComparedClause): OutcomeRow => ({
  number: fresh.number, oldNumbers: numbersOf(...olds), status: 'merged', noiseOnly: false,
  pageOld: olds[0]?.page ?? null, pageNew: fresh.page, words: wordsOfRuns(wordRuns(olds.map(contentOf).join('\n'), contentOf(fresh))),
});

/** The runs up to so many characters of the new text, and those behind. */
const cutAt = (runs: readonly Run[], length: number): [Run[], Run[]] => {
  const [before, behind]: [Run[], Run[]] = [[], []];
  let left = length;
  for (const run of runs) {
    if (left <= 0) behind.push(run);
    else if (run.kind === 'removed') before.push(run);
    else if (run.text.length <= left) before.push(run);
    else {
      before.push({ kind: run.kind, text: run.text.slice(0, left) });
      behind.push({ kind: run.kind, text: run.text.slice(left) });
    }
    if (run.kind !== 'removed') left -= run.text.length;
  }
  return [before, behind];
};

/** What one old clause has become: a row for each of its parts. */
const splitRows = (old: ComparedClause, parts: readonly ComparedClause[]): OutcomeRow[] => {
  let rest: Run[] = wordRuns(contentOf(old), parts.map(contentOf).join('\n'));
  return parts.map((part, index) => {
    const [own, behind] = index === parts.length - 1 ? [rest, []] : cutAt(rest, contentOf(part).length + 1);
    rest = behind;
    return { number: part.number, oldNumbers: numbersOf(old), status: 'split', noiseOnly: false, pageOld: old.page, pageNew: part.page, words: wordsOfRuns(own) };
  });
};

const wordsIn = (rows: readonly OutcomeRow[]): number =>
  rows.flatMap(({ words }) => words).reduce((sum, { op, text }) => sum + countWords(text) * (op === '=' ? 2 : 1), 0);

const share = (rows: readonly OutcomeRow[], texts: readonly (readonly ComparedClause[])[]): number => {
  const all = texts.flat().reduce((sum, clause) => sum + countWords(contentOf(clause)), 0);
  return all === 0 ? 1 : Math.min(1, wordsIn(rows) / all);
};

/** Pairs that a split or a merging has taken in, with the rows that stand for them. */
const groupsOf = (pairs: readonly ClausePair[]): Map<ClausePair, OutcomeRow[]> => {
  const byOld = new Map(pairs.flatMap((pair) => (pair.old && pair.new ? [[pair.old.id, pair]] : [])));
  const byNew = new Map(pairs.flatMap((pair) => (pair.old && pair.new ? [[pair.new.id, pair]] : [])));
  const grouped = new Map<ClausePair, ClausePair[]>();
  for (const pair of pairs) {
    const main = pair.splitFrom ? byOld.get(pair.splitFrom) : pair.mergedInto ? byNew.get(pair.mergedInto) : undefined;
    if (main) grouped.set(main, [...(grouped.get(main) ?? [main]), pair]);
  }
  const rows = new Map<ClausePair, OutcomeRow[]>();
  for (const members of grouped.values()) {
    const inOrder = pairs.filter((pair) => members.includes(pair));
    const [olds, news] = [inOrder.flatMap(({ old }) => old ?? []), inOrder.flatMap(({ new: fresh }) => fresh ?? [])];
    const [old, fresh] = [olds[0], news[0]];
    if (!old || !fresh || (olds.length > 1 && news.length > 1)) continue;
    if (news.length > 1) {
      const parts = splitRows(old, news);
      inOrder.forEach((pair, index) => rows.set(pair, parts.slice(index, index + 1)));
    } else {
      inOrder.forEach((pair) => rows.set(pair, pair.new ? [mergedRow(olds, fresh)] : []));
    }
  }
  return rows;
};

/** A comparison as rows that can be counted and checked: each clause once, with what it has become. */
export const outcomeOf = (comparison: Comparison, old: readonly ComparedClause[], fresh: readonly ComparedClause[]): Outcome => {
  const groups = groupsOf(comparison.pairs);
  const rows = comparison.pairs.flatMap((pair) => groups.get(pair) ?? [plainRow(pair)]);
  return { fallback: comparison.basis === 'paragraphs', coverage: share(rows, [old, fresh]), clauses: rows };
};
