import { AppError } from '../../../kernel/errors.js';
import type { Assignee, Course, Stage, Task } from './approval.js';
import type { Now } from './progress.js';
import { addOpenTask, advance, cancelTask, currentStage, finishStage, moveStage, newTask, tasksOf } from './progress.js';
import { ruleOf } from './stage-kinds.js';

const requireRunning = ({ approval }: Course): void => {
  if (approval.state !== 'running') throw new AppError('invalid_transition', { state: approval.state, action: 'change' });
};

const emptied = (stage: Stage): Stage => ({
  ...moveStage(stage, 'reset'), openedAt: null, openedOn: null, deadline: null, finishedAt: null, workingDaysUsed: null, keptFromRound: null,
});

/** Whether the author may put in another text now: while it is being coordinated, or while edits that a body asked for wait for their checker (WF-2, WF-3). */
export const mayReplaceText = (course: Course): boolean => {
  if (course.approval.state !== 'running') return false;
  const stage = currentStage(course);
  if (!stage) return false;
  if (ruleOf(stage.kind).phase === 'coordination') return true;
  return tasksOf(course, stage.key).some(({ kind, state }) => kind === 'check-edits' && state === 'open');
};

/**
 * Another text takes the place of the one that was agreed (WF-2): agreements that the route resets fall and are asked for again from
 * the first of them on, kept ones keep the hash that they were given to. Edits that a body asked for change nothing but what
 * their checker will look at: its decision binds to the hash that he confirms.
 * @throws AppError `text_frozen` where the text may not change any more
 */
export const replaceText = (course: Course, now: Now): Course => {
  if (!mayReplaceText(course)) throw new AppError('text_frozen');
  const stage = currentStage(course);
  if (!stage || ruleOf(stage.kind).phase !== 'coordination') return course;
  const falls = (item: Stage) => item.audience === null && ((item.state === 'done' && item.resetOnChange) || (item.state === 'kept' && item.resetOnChange)
    || item.state === 'open' || item.state === 'remarks');
  const fallen = new Set(course.approval.stages.filter(falls).map(({ key }) => key));
  if (fallen.size === 0) return course;
  return advance({
    ...course,
    approval: { ...course.approval, stages: course.approval.stages.map((item) => (fallen.has(item.key) ? emptied(item) : item)) },
    tasks: course.tasks.map((task) => (fallen.has(task.stageKey) && !task.outdated ? { ...cancelTask(task), outdated: true } : task)),
  }, now);
};

/** The author has answered all that blocked the next stage. */
export const answered = (course: Course, now: Now): Course => (course.approval.state === 'running' ? advance(course, now) : course);

/** Ends a discussion. @throws AppError `comments_unanswered`, `invalid_transition` for a stage that is none or is not open */
export const closeDiscussion = (course: Course, key: string, openComments: number, now: Now): Course => {
  requireRunning(course);
  const stage = course.approval.stages.find((item) => item.key === key);
  if (!stage || stage.audience === null || stage.state !== 'open') throw new AppError('invalid_transition', { action: 'close' });
  if (openComments > 0) throw new AppError('comments_unanswered', { count: openComments });
  return advance(finishStage(course, key, now), now);
};

/** Somebody else takes over a task that is not decided (WF-6). @throws AppError `task_already_decided`, `participant_taken` */
export const replaceParticipant = (course: Course, taskId: string, assignee: Assignee, now: Now): Course => {
  requireRunning(course);
  const task = course.tasks.find(({ id }) => id === taskId);
  if (!task) throw new AppError('not_found');
  if (task.state !== 'open' && task.state !== 'waiting') throw new AppError('task_already_decided', { state: task.state });
  const stage = course.approval.stages.find(({ key }) => key === task.stageKey);
  if (!stage) throw new AppError('not_found');
  const others = tasksOf(course, stage.key).filter(({ id, state }) => id !== taskId && state !== 'cancelled');
  if (others.some((other) => other.assignee.kind === assignee.kind && other.assignee.id === assignee.id)) throw new AppError('participant_taken', { person: assignee.label });
  const cancelled: Course = { ...course, tasks: course.tasks.map((item) => (item.id === taskId ? cancelTask(item) : item)) };
  const fresh: Task = newTask(course.approval.id, stage.key, assignee, task.order, task.kind, task.note);
  return task.state === 'open' ? addOpenTask(cancelled, stage, fresh, now) : { ...cancelled, tasks: [...cancelled.tasks, fresh] };
};

/** Other stages instead of those that have not begun (WF-6). @throws AppError `invalid_transition` */
export const reroute = (course: Course, waiting: readonly Stage[]): Course => {
  requireRunning(course);
  return { ...course, approval: { ...course.approval, stages: [...course.approval.stages.filter(({ state }) => state !== 'waiting'), ...waiting] } };
};
