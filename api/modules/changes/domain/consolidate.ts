import type { Comparison } from '../../../text/comparison/comparison.js';
import { textKey } from '../../../text/comparison/words.js';
import { keyOf } from './difference.js';

/** A clause as far as a consolidated text consists of it. */
export interface PatchedClause {
  readonly number: string | null;
  readonly printedNumber: string | null;
  readonly heading: string | null;
  readonly depth: number;
  readonly page: number | null;
  readonly body: readonly unknown[];
  readonly text: string;
}
export interface LineageClause extends PatchedClause { readonly id: string; readonly lineageId: string }

/** One difference as an instruction. `after`: the clause behind which it comes, by lineage; null for the first. */
export type PatchStep =
  | { readonly kind: 'remove'; readonly lineageId: string }
  | { readonly kind: 'replace'; readonly lineageId: string; readonly clause: PatchedClause }
  | { readonly kind: 'put'; readonly lineageId: string; readonly after: string | null; readonly clause: PatchedClause };

const bare = ({ number, printedNumber, heading, depth, page, body, text }: PatchedClause): PatchedClause => ({ number, printedNumber, heading, depth, page, body, text });

const wholeText = (old: readonly LineageClause[], fresh: readonly LineageClause[]): PatchStep[] => [
  ...old.map(({ lineageId }): PatchStep => ({ kind: 'remove', lineageId })),
  ...fresh.map((clause, index): PatchStep => ({ kind: 'put', lineageId: clause.lineageId, after: fresh[index - 1]?.lineageId ?? null, clause: bare(clause) })),
];

/**
 * What a change does to the text, difference by difference, so that it can be done again (CHG-3). Texts without structure are replaced as a whole.
 * @param explained keys of the differences that rows explain: nothing else may get into the consolidated text
 */
export const patchOf = ({ basis, pairs }: Comparison, old: readonly LineageClause[], fresh: readonly LineageClause[], explained: ReadonlySet<string>): PatchStep[] => {
  if (basis === 'paragraphs') return explained.size > 0 ? wholeText(old, fresh) : [];
  const olds = new Map(old.map((clause) => [clause.id, clause]));
  const news = new Map(fresh.map((clause, index) => [clause.id, { clause, after: fresh[index - 1]?.lineageId ?? null }]));
  return pairs.flatMap((pair): PatchStep[] => {
    const [before, after] = [pair.old ? olds.get(pair.old.id) : undefined, pair.new ? news.get(pair.new.id) : undefined];
    if (!explained.has(keyOf(pair.old?.id ?? null, pair.new?.id ?? null))) return [];
    if (before && !after) return [{ kind: 'remove', lineageId: before.lineageId }];
    if (!after) return [];
    const { lineageId } = after.clause;
    if (before && pair.kind !== 'moved') return [{ kind: 'replace', lineageId, clause: bare(after.clause) }];
    const put: PatchStep = { kind: 'put', lineageId, after: after.after, clause: bare(after.clause) };
    return before ? [{ kind: 'remove', lineageId: before.lineageId }, put] : [put];
  });
};

type Placed = PatchedClause & { readonly lineageId: string };

/** The text after a change: the base and what the change does to it. Pure, so that every text since the edition can be had again. */
export const consolidate = (base: readonly Placed[], patch: readonly PatchStep[]): Placed[] => {
  const gone = new Set(patch.flatMap((step) => (step.kind === 'remove' ? [step.lineageId] : [])));
  const replaced = new Map(patch.flatMap((step) => (step.kind === 'replace' ? [[step.lineageId, step.clause] as const] : [])));
  const text = base.filter(({ lineageId }) => !gone.has(lineageId)).map((clause): Placed => ({ ...bare(replaced.get(clause.lineageId) ?? clause), lineageId: clause.lineageId }));
  for (const step of patch) {
    if (step.kind !== 'put') continue;
    const at = step.after === null ? 0 : text.findIndex(({ lineageId }) => lineageId === step.after) + 1;
    text.splice(at, 0, { ...step.clause, lineageId: step.lineageId });
  }
  return text;
};

const wordsOf = ({ heading, text }: PatchedClause): string => textKey([heading ?? '', text].filter(Boolean).join('\n'));

/** As a reader takes clauses: the same words, whatever signs they are set in, under the same number; one that a file does not tell is no other. */
const readsSame = (a: PatchedClause, b: PatchedClause): boolean => (a.number === b.number || a.number === null || b.number === null) && wordsOf(a) === wordsOf(b);

/** Where two texts part, by the place of the clause; null when they say the same. */
export const firstDifference = (a: readonly PatchedClause[], b: readonly PatchedClause[]): number | null => {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a[at], b[at]];
    if (!one || !other || !readsSame(one, other)) return at;
  }
  return null;
};
