import type { Lags } from './lags.js';
import { counterpart } from './lags.js';
import type { StepClause, StepText } from './step-text.js';
import { asWhole, isWhole, REST } from './step-text.js';

export const clauseStates = ['same', 'lagging', 'missing'] as const;
export type ClauseState = (typeof clauseStates)[number];

export interface ClauseStep {
  readonly clause: StepClause;
  readonly state: ClauseState;
  /** The subjects whose changes the clause lacks. */
  readonly since: readonly string[];
  /** Somebody has said that it need not follow. */
  readonly unaffected: boolean;
}

interface Facts { readonly lags: Lags; readonly isUnaffected: (clause: StepClause) => boolean }

const ofMaster = (clause: StepClause, other: StepText | null, { lags, isUnaffected }: Facts): ClauseStep => {
  // Headings and what precedes the first number are read differently in every language: their absence tells nothing.
  const missing = other === null || (clause.key !== REST && counterpart(other, clause) === undefined);
  const unaffected = isUnaffected(clause);
  if (missing) return { clause, state: unaffected && other !== null ? 'same' : 'missing', since: [], unaffected };
  return lags.has(clause.key) ? { clause, state: 'lagging', since: lags.get(clause.key) ?? [], unaffected: false } : { clause, state: 'same', since: [], unaffected };
};

/** Each clause of the master's text as the other language stands in it, then what only the other language has. */
export const clauseSteps = (master: StepText, other: StepText | null, facts: Facts): ClauseStep[] => {
  const own = isWhole(master) ? [asWhole(master)] : master.clauses;
  const only = other === null || isWhole(master) ? [] : other.clauses.filter(({ key }) => key !== REST && !master.byKey.has(key));
  return [
    ...own.map((clause) => ofMaster(clause, other, facts)),
    ...only.map((clause): ClauseStep => (facts.lags.has(clause.key)
      ? { clause, state: 'lagging', since: facts.lags.get(clause.key) ?? [], unaffected: false }
      : { clause, state: 'same', since: [], unaffected: true })),
  ];
};

export const countStates = (steps: readonly ClauseStep[]): Record<ClauseState, number> =>
  steps.reduce((counts, { state }) => ({ ...counts, [state]: counts[state] + 1 }), { same: 0, lagging: 0, missing: 0 });
