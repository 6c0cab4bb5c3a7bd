import type { Context } from './context.js';

/** Where subjects stand, for the lists of who prepares them. */
export const createStandings = ({ approvals, clock }: Pick<Context, 'approvals' | 'clock'>) => async (subjectIds: readonly string[]) => {
  const latest = await approvals.latestOfSubjects(subjectIds);
  const today = clock.today();
  return new Map([...latest].map(([id, approval]) => {
    const stage = approval.stages.find(({ state }) => state === 'open' || state === 'remarks');
    const shown = stage ? { kind: stage.kind, name: stage.name, dueOn: stage.deadline?.dueOn ?? null, late: stage.deadline !== null && stage.deadline.dueOn < today } : null;
    return [id, { approvalId: approval.id, stage: shown }] as const;
  }));
};
