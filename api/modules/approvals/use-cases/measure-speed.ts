import type { LegalDate } from '../../../kernel/legal-date.js';
import type { StageTime } from '../domain/stage-time.js';
import { speedOf } from '../domain/stage-time.js';
import type { Context } from './context.js';

const grouped = <K extends string>(times: readonly StageTime[], keyOf: (time: StageTime) => K): Map<K, StageTime[]> => {
  const groups = new Map<K, StageTime[]>();
  for (const time of times) groups.set(keyOf(time), [...(groups.get(keyOf(time)) ?? []), time]);
  return groups;
};

/** The speed of decisions in a period (WF-9): by kind of stage, and month by month, in working days. */
export const createMeasureSpeed = ({ office }: Pick<Context, 'office'>) => async (from: LegalDate, to: LegalDate) => {
  const times = await office.stageTimes(from, to);
  return {
    stages: [...grouped(times, ({ kind }) => kind)].map(([kind, own]) => ({ kind, ...speedOf(own) })),
    byMonth: [...grouped(times, ({ finishedOn }) => finishedOn.slice(0, 7))].map(([month, own]) => ({ month, ...speedOf(own) })),
  };
};
export type MeasureSpeed = ReturnType<typeof createMeasureSpeed>;
