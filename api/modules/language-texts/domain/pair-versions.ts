import type { StepClause, StepText } from './step-text.js';
import { asWhole, isWhole } from './step-text.js';

/** From which clause of the language's text before each clause of the present one comes; none for what was added. */
export type Origins = ReadonlyMap<string, StepClause>;

const once = (clauses: readonly StepClause[], of: (clause: StepClause) => string | null): Map<string, StepClause> => {
  const found = new Map<string, StepClause | null>();
  for (const clause of clauses) {
    const value = of(clause);
    if (value !== null) found.set(value, found.has(value) ? null : clause);
  }
  return new Map([...found].flatMap(([value, clause]) => (clause ? [[value, clause] as const] : [])));
};

const paired = new WeakMap<StepText, WeakMap<StepText, Origins>>();

/** Texts never change, and every reader asks for the same pairs. */
const remembered = (before: StepText, now: StepText, pair: () => Origins): Origins => {
  const known = paired.get(now) ?? new WeakMap<StepText, Origins>();
  const origins = known.get(before) ?? pair();
  known.set(before, origins);
  paired.set(now, known);
  return origins;
};

/**
 * Two versions of one language beside each other: by the lineage that a confirmed comparison has given, by the same words, and at last by the same
 * number. Where one of them has no numbered clauses, nothing comes from anything but the whole from the whole.
 */
export const originsOf = (before: StepText | null, now: StepText): Origins => {
  if (before === null || isWhole(before) !== isWhole(now)) return new Map();
  if (isWhole(now)) return new Map([[asWhole(now).key, asWhole(before)]]);
  return remembered(before, now, () => pairClauses(before, now));
};

const pairClauses = (before: StepText, now: StepText): Origins => {
  const origins = new Map<string, StepClause>();
  const taken = new Set<StepClause>();
  const pairBy = (of: (clause: StepClause) => string | null): void => {
    const known = once(before.clauses.filter((clause) => !taken.has(clause)), of);
    for (const [value, clause] of once(now.clauses.filter(({ key }) => !origins.has(key)), of)) {
      const origin = known.get(value);
      if (!origin) continue;
      origins.set(clause.key, origin);
      taken.add(origin);
    }
  };
  pairBy(({ key }) => (key === '' ? key : null));
  pairBy(({ lineageId }) => lineageId);
  // The same words under the same number first: a table of contents repeats short clauses.
  pairBy(({ key, content }) => `${key} ${content}`);
  pairBy(({ content }) => content);
  pairBy(({ key }) => key);
  return origins;
};
