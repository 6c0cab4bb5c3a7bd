import type { Outcome, TaskView } from '../../api/model/approvals';

/** Remarks go with the outcome that is made of them, and with those that send the text back. */
export const takesRemarks = ({ allowsRemarks, needsReason }: Pick<TaskView, 'allowsRemarks' | 'needsReason'>, outcome: Outcome): boolean =>
  allowsRemarks.includes(outcome) || needsReason.includes(outcome);
