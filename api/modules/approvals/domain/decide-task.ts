import { AppError } from '../../../kernel/errors.js';
import type { Assignee, Course, Decision, Stage, Task } from './approval.js';
import type { Now } from './progress.js';
import { addOpenTask, advance, endRound, newTask, tasksOf, withTask } from './progress.js';
import type { Outcome } from './stage-kinds.js';
import { outcomeRule, ruleOf } from './stage-kinds.js';
import { nextTaskState } from './states.js';

export interface Verdict {
  readonly decision: Decision;
  /** How many remarks come with it. */
  readonly remarks: number;
  /** Who looks at the edits, where the body approves after edits (WF-3). */
  readonly checker: Assignee | null;
}

/** The decisions that a task offers. */
export const outcomesOf = ({ kind }: Stage, task: Pick<Task, 'kind'>): readonly Outcome[] =>
  (task.kind === 'check-edits' ? ['confirm-edits'] : ruleOf(kind).outcomes);

/** @throws AppError `not_found` */
export const stageOfTask = ({ approval }: Course, task: Task): Stage => {
  const stage = approval.stages.find(({ key }) => key === task.stageKey);
  if (!stage) throw new AppError('not_found');
  return stage;
};

const checkVerdict = (stage: Stage, task: Task, { decision, remarks, checker }: Verdict): void => {
  const { outcome, reason } = decision;
  if (!outcomesOf(stage, task).includes(outcome)) throw new AppError('outcome_not_offered', { outcome, kind: stage.kind });
  const rule = outcomeRule(outcome);
  if (rule.needsReason && !reason) throw new AppError('reason_required', { outcome });
  if (rule.remarks && remarks === 0) throw new AppError('remarks_required');
  if (rule.effect === 'pass-after-edits' && (!checker || !reason)) throw new AppError(checker ? 'reason_required' : 'checker_required', { outcome });
  if (ruleOf(stage.kind).recordedBy === 'secretary' && task.kind === 'decide' && !decision.protocol) throw new AppError('protocol_required');
};

/** Whether the author decides alone what nobody else of the approval decides (WF-4). @throws AppError `author_is_sole_approver` */
const checkDuties = (course: Course, stage: Stage, task: Task, by: string): void => {
  const { approval } = course;
  if (ruleOf(stage.kind).phase !== 'approval' || !approval.authorIds.includes(by)) return;
  const others = approval.stages.filter(({ kind }) => ruleOf(kind).phase === 'approval').flatMap(({ key }) => tasksOf(course, key))
    .filter(({ id, assignee }) => id !== task.id && !(assignee.kind === 'person' && approval.authorIds.includes(assignee.id)));
  if (others.length === 0 || task.kind === 'check-edits') throw new AppError('author_is_sole_approver');
};

const effectOf = (course: Course, stage: Stage, { decision, checker }: Verdict, now: Now): Course => {
  const { effect } = outcomeRule(decision.outcome);
  if (effect === 'return' || effect === 'reject') return endRound(course, effect, decision.reason, now);
  if (effect === 'pass-after-edits' && checker) {
    const check = newTask(course.approval.id, stage.key, checker, tasksOf(course, stage.key).length, 'check-edits', decision.reason);
    return addOpenTask(course, stage, check, now);
  }
  return advance(course, now);
};

/**
 * What a decision on a task makes of the course (WF-2, WF-3). A second decision on the same task is refused: the first one stands.
 * @throws AppError `task_already_decided`, `outcome_not_offered`, `reason_required`, `remarks_required`, `protocol_required`,
 *   `checker_required`, `author_is_sole_approver`
 */
export const decideTask = (course: Course, taskId: string, verdict: Verdict, now: Now): Course => {
  const task = course.tasks.find(({ id }) => id === taskId);
  if (!task) throw new AppError('not_found');
  if (task.state !== 'open' || course.approval.state !== 'running') throw new AppError('task_already_decided', { state: task.state });
  const stage = stageOfTask(course, task);
  checkVerdict(stage, task, verdict);
  checkDuties(course, stage, task, verdict.decision.by.id);
  const decided = withTask(course, taskId, (item) => ({ ...item, state: nextTaskState(item.state, 'decide'), decision: verdict.decision }));
  return effectOf({ ...decided, unanswered: decided.unanswered + verdict.remarks }, stage, verdict, now);
};
