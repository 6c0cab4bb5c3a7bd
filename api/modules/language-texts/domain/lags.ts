import type { Origins } from './pair-versions.js';
import { originsOf } from './pair-versions.js';
import type { StepClause, StepText } from './step-text.js';
import { asWhole, isWhole } from './step-text.js';

/** One (edition, change) of a document, or the draft of one: the master text and another language's, as far as they are known. */
export interface Stage {
  readonly subjectId: string;
  readonly master: StepText | null;
  readonly other: StepText | null;
  /** Whether a person has said that the clause need not follow the master's, which reads like this now. */
  readonly isUnaffected: (clause: StepClause) => boolean;
}

/** Clauses in which a language is behind, with the subjects whose changes it lacks, the earliest first; none where it was never in step. */
export type Lags = ReadonlyMap<string, readonly string[]>;

interface Situation { readonly master: StepText | null; readonly other: StepText | null; readonly lags: Lags }

interface Moved { readonly master: Origins; readonly other: Origins; readonly before: Lags }

/** The clause of the other language that answers to one of the master's. */
export const counterpart = (other: StepText, { key }: StepClause): StepClause | undefined => (isWhole(other) ? { ...asWhole(other), key } : other.byKey.get(key));

const originOf = (origins: Origins, text: StepText, clause: StepClause): StepClause | undefined => {
  if (!isWhole(text)) return origins.get(clause.key);
  const whole = origins.get(asWhole(text).key);
  return whole && { ...whole, key: clause.key };
};

/** What a clause lacks after one step of the document's history. */
const lagAfter = (clause: StepClause, stage: { subjectId: string; master: StepText; other: StepText }, { master, other, before }: Moved): readonly string[] | undefined => {
  const theirs = counterpart(stage.other, clause);
  if (!theirs) return undefined;
  const [was, theyWere] = [originOf(master, stage.master, clause), originOf(other, stage.other, theirs)];
  if (!theyWere || theyWere.content !== theirs.content) return undefined;
  const lacking = (was && before.get(was.key)) ?? [];
  if (!was || was.content !== clause.content) return [...lacking, stage.subjectId];
  if (was.key !== clause.key && theyWere.key !== was.key) return [...lacking, stage.subjectId];
  if (was.key === clause.key && theyWere.key !== theirs.key) return undefined;
  return before.get(was.key);
};

/** Clauses that the other language has and the master has not, or not any more. */
const surplus = (stage: { subjectId: string; master: StepText; other: StepText }, before: Situation): [StepClause, readonly string[]][] => {
  if (isWhole(stage.master) || isWhole(stage.other)) return [];
  return stage.other.clauses.filter(({ key }) => key !== '' && !stage.master.byKey.has(key)).map((clause) => {
    const known = before.lags.get(clause.key);
    return [clause, known ?? (before.master?.byKey.has(clause.key) ? [stage.subjectId] : [])];
  });
};

const masterClauses = (master: StepText): readonly StepClause[] => (isWhole(master) ? [asWhole(master)] : master.clauses);

const after = (before: Situation, stage: Stage): Situation => {
  const [master, other] = [stage.master ?? before.master, stage.other ?? before.other];
  if (!master || !other) return { master, other, lags: before.lags };
  const seen = { subjectId: stage.subjectId, master, other: isWhole(master) ? { ...other, clauses: [] } : other };
  const otherBefore = before.other && isWhole(master) ? { ...before.other, clauses: [] } : before.other;
  const moved: Moved = { master: originsOf(before.master, master), other: originsOf(otherBefore, seen.other), before: before.lags };
  const lags = new Map<string, readonly string[]>();
  // The first text of the master says nothing of what has changed.
  for (const clause of before.master ? masterClauses(master) : []) {
    const lag = lagAfter(clause, seen, moved);
    if (lag !== undefined && !stage.isUnaffected(clause)) lags.set(clause.key, lag);
  }
  for (const [clause, since] of surplus(seen, before)) if (!stage.isUnaffected(clause)) lags.set(clause.key, since);
  return { master, other, lags };
};

/**
 * In which clauses the other language is behind after all these stages, the earliest first (DOC-2). What the master has changed, added or renumbered and the
 * other language has not touched since lags, until a later text of that language touches it or somebody says that it need not follow.
 */
export const lagsAfter = (stages: readonly Stage[]): Lags =>
  stages.reduce<Situation>(after, { master: null, other: null, lags: new Map() }).lags;
