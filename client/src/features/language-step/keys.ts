import type { StepSubject } from '../../api/model/language-step';

/** Names of what is kept of languages in step; what is saved of a draft or a change makes them old as well. */
export const stepKeys = {
  of: (subject: StepSubject, clauses: 'all' | 'behind') => ['language-step', subject, clauses] as const,
  ended: ['language-step', 'ended'] as const,
};
