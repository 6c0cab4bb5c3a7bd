import type { Change } from '../../api/model/changes';

export const stepNames = ['text', 'rows', 'facts', 'send', 'remarks'] as const;
export type StepName = (typeof stepNames)[number];

/** What still stands in the way, by the step that mends it. */
const mendedIn: Readonly<Record<string, StepName>> = {
  text: 'text', text_not_read: 'text', rows: 'rows', unexplained: 'rows', stale: 'rows', wording: 'rows', weight: 'rows',
  cause: 'facts', basis: 'facts', consequences: 'facts', introducedOn: 'facts',
};

export const stepOf = (missing: string): StepName => mendedIn[missing] ?? 'send';

/** How many things of a step are missing. */
export const missingIn = (change: Change, step: StepName): number => change.missing.filter((code) => stepOf(code) === step).length;

/** Where one goes on: the first step that lacks something, else the sending. */
export const nextStep = (change: Change): StepName =>
  change.state === 'draft' ? (stepNames.find((step) => missingIn(change, step) > 0) ?? 'send') : 'rows';

/** Remarks are there once the change has been sent. */
export const stepsOf = (change: Change): StepName[] => stepNames.filter((name) => name !== 'remarks' || change.approvalId !== null);
