import type { LegalDate } from '../../../kernel/legal-date.js';
import { legalDateOf } from '../../../kernel/legal-date.js';
import type { Course } from './approval.js';
import type { StageKind } from './stage-kinds.js';

/** How long a stage took, kept for the speed of decisions (WF-9, RPT-1); in working days. */
export interface StageTime {
  readonly id: string;
  readonly approvalId: string;
  readonly stageKey: string;
  readonly kind: StageKind;
  readonly unitId: string | null;
  readonly openedOn: LegalDate;
  readonly finishedOn: LegalDate;
  readonly workingDays: number;
  readonly given: number;
  readonly late: boolean;
  /** The stage ended the round. */
  readonly returned: boolean;
}

/** The times of the stages that a step has finished. */
export const timesOf = (before: Course | null, { approval }: Course, unitId: string | null, timeZone: string): StageTime[] => {
  const known = new Set(before?.approval.stages.filter(({ finishedAt }) => finishedAt !== null).map(({ key }) => key));
  return approval.stages.flatMap((stage) => {
    const { key, kind, openedOn, finishedAt, workingDaysUsed, workingDays, state } = stage;
    if (known.has(key) || finishedAt === null || openedOn === null || workingDaysUsed === null) return [];
    return [{
      id: `${approval.id}:${key}`, approvalId: approval.id, stageKey: key, kind, unitId, openedOn, finishedOn: legalDateOf(finishedAt, timeZone),
      workingDays: workingDaysUsed, given: workingDays, late: workingDaysUsed > workingDays, returned: state === 'stopped',
    }];
  });
};

export interface Speed { readonly count: number; readonly medianDays: number; readonly p90Days: number; readonly late: number; readonly returned: number }

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** Median and ninetieth percentile by the nearest rank, so that each is a number of days that somebody really waited. */
export const speedOf = (times: readonly StageTime[]): Speed => {
  const days = times.map(({ workingDays }) => workingDays).sort((a, b) => a - b);
  return {
    count: times.length, medianDays: percentile(days, 0.5), p90Days: percentile(days, 0.9),
    late: times.filter(({ late }) => late).length, returned: times.filter(({ returned }) => returned).length,
  };
};
