import type { LegalDate } from '../../../kernel/legal-date.js';
import { newId } from '../../../kernel/ids.js';
import type { Approval, Assignee, Course, Deadline, Stage, Task } from './approval.js';
import type { Phase } from './stage-kinds.js';
import { phases, ruleOf } from './stage-kinds.js';
import type { StageAction } from './states.js';
import { nextApprovalState, nextStageState, nextTaskState } from './states.js';

/** The present as decisions see it; working days come from the calendar of Kazakhstan (ACQ-2), never from adding hours. */
export interface Now {
  readonly at: Date;
  readonly today: LegalDate;
  deadline(workingDays: number): Deadline;
  workingDaysSince(day: LegalDate): number;
}

const withStage = (course: Course, key: string, edit: (stage: Stage) => Stage): Course => ({
  ...course,
  approval: { ...course.approval, stages: course.approval.stages.map((stage) => (stage.key === key ? edit(stage) : stage)) },
});

export const withTask = (course: Course, id: string, edit: (task: Task) => Task): Course =>
  ({ ...course, tasks: course.tasks.map((task) => (task.id === id ? edit(task) : task)) });

/** The tasks of a stage that count: those given to a text that has changed since are history. */
export const tasksOf = (course: Course, key: string): Task[] =>
  course.tasks.filter((task) => task.stageKey === key && !task.outdated).sort((a, b) => a.order - b.order);

const isWaiting = ({ state }: Task): boolean => state === 'open' || state === 'waiting';

export const moveStage = (stage: Stage, action: StageAction): Stage => ({ ...stage, state: nextStageState(stage.state, action) });
export const cancelTask = (task: Task): Task => (isWaiting(task) ? { ...task, state: nextTaskState(task.state, 'cancel') } : task);

const openTask = (task: Task, { at, today }: Now, dueOn: LegalDate | null): Task =>
  ({ ...task, state: nextTaskState(task.state, 'open'), openedAt: at, openedOn: today, dueOn });

/** A task that nobody has seen yet. */
export const newTask = (approvalId: string, stageKey: string, assignee: Assignee, order: number, kind: Task['kind'] = 'decide', note: string | null = null): Task => ({
  id: newId(), revision: 0, approvalId, stageKey, order, kind, state: 'waiting', assignee,
  openedAt: null, openedOn: null, dueOn: null, decision: null, note, outdated: false,
});

/** Gives a stage one more task and opens it at once, within the stage's deadline. */
export const addOpenTask = (course: Course, stage: Stage, task: Task, now: Now): Course =>
  ({ ...course, tasks: [...course.tasks, openTask(task, now, stage.deadline?.dueOn ?? null)] });

const openStage = (course: Course, stage: Stage, now: Now): Course => {
  const deadline = now.deadline(stage.workingDays);
  const opened = withStage(course, stage.key, (item) => ({ ...moveStage(item, 'open'), openedAt: now.at, openedOn: now.today, deadline }));
  const tasks = stage.participants.map((assignee, order) => newTask(course.approval.id, stage.key, assignee, order));
  const first = stage.mode === 'sequence' ? tasks.slice(0, 1) : tasks;
  return { ...opened, tasks: [...course.tasks, ...tasks.map((task) => (first.includes(task) ? openTask(task, now, deadline.dueOn) : task))] };
};

export const finishStage = (course: Course, key: string, now: Now): Course => withStage(course, key, (stage) => ({
  ...moveStage(stage, 'finish'), finishedAt: now.at, workingDaysUsed: stage.openedOn ? now.workingDaysSince(stage.openedOn) : 0,
}));

/** Opens the next of a sequence, and takes their tasks from the rest where one is enough. */
const settleTasks = (course: Course, stage: Stage, now: Now): Course => {
  const own = tasksOf(course, stage.key);
  if (stage.mode === 'any' && own.some(({ state, kind }) => state === 'done' && kind === 'decide')) {
    return { ...course, tasks: course.tasks.map((task) => (task.stageKey === stage.key && task.kind === 'decide' ? cancelTask(task) : task)) };
  }
  const next = own.find(({ state }) => state === 'waiting');
  if (!next || own.some(({ state }) => state === 'open')) return course;
  return withTask(course, next.id, (task) => openTask(task, now, stage.deadline?.dueOn ?? null));
};

const isThrough = ({ state }: Stage): boolean => state === 'done' || state === 'kept';

/** The stage at which a running approval stands; none when all are through. */
export const currentStage = ({ approval }: Pick<Course, 'approval'>): Stage | undefined => approval.stages.find((stage) => !isThrough(stage) && stage.state !== 'stopped');

/**
 * Goes on as far as it can: opens the next task or stage, holds a stage for answers that the author owes, completes the whole.
 * A discussion stays open until it is closed; nobody's silence ends it.
 */
export const advance = (course: Course, now: Now): Course => {
  const stage = currentStage(course);
  if (!stage) return { ...course, approval: { ...course.approval, state: nextApprovalState(course.approval.state, 'complete'), finishedAt: now.at } };
  if (stage.state === 'waiting') return advance(openStage(course, stage, now), now);
  const settled = stage.state === 'open' ? settleTasks(course, stage, now) : course;
  if (stage.audience !== null || tasksOf(settled, stage.key).some(isWaiting)) return settled;
  if (course.unanswered > 0) return stage.state === 'remarks' ? settled : withStage(settled, stage.key, (item) => moveStage(item, 'hold'));
  return advance(finishStage(settled, stage.key, now), now);
};

/** Ends the round before its time: open stages and tasks with it. */
export const endRound = (course: Course, action: 'return' | 'reject' | 'withdraw' | 'abort', reason: string | null, now: Now): Course => ({
  ...course,
  approval: {
    ...course.approval, state: nextApprovalState(course.approval.state, action), finishedAt: now.at, endReason: reason,
    stages: course.approval.stages.map((stage) => (isThrough(stage) ? stage : {
      ...moveStage(stage, 'stop'),
      ...(stage.openedOn !== null && { finishedAt: now.at, workingDaysUsed: now.workingDaysSince(stage.openedOn) }),
    })),
  },
  tasks: course.tasks.map(cancelTask),
});

/** The part of its way that the subject has reached: that of the stage at which the approval stands, `null` when it is through. */
export const phaseOf = (approval: Approval): Phase | null => {
  const stage = currentStage({ approval });
  return stage ? ruleOf(stage.kind).phase : null;
};

/** Whether one part comes after another. */
export const isAfter = (a: Phase, b: Phase): boolean => phases.indexOf(a) > phases.indexOf(b);
