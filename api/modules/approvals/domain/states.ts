import { AppError } from '../../../kernel/errors.js';

/** A table of states: what each action makes of each state; pairs that are missing are refused. */
type Table<S extends string, A extends string> = Readonly<Record<S, Partial<Record<A, S>>>>;

const follow = <S extends string, A extends string>(table: Table<S, A>, state: S, action: A): S => {
  const next = table[state][action];
  if (!next) throw new AppError('invalid_transition', { state, action });
  return next;
};

export const approvalStates = ['running', 'returned', 'rejected', 'withdrawn', 'aborted', 'completed'] as const;
export type ApprovalState = (typeof approvalStates)[number];
export const approvalActions = ['return', 'reject', 'withdraw', 'abort', 'complete'] as const;
export type ApprovalAction = (typeof approvalActions)[number];

const approvals: Table<ApprovalState, ApprovalAction> = {
  running: { return: 'returned', reject: 'rejected', withdraw: 'withdrawn', abort: 'aborted', complete: 'completed' },
  returned: {}, rejected: {}, withdrawn: {}, aborted: {}, completed: {},
};

export const stageStates = ['waiting', 'open', 'remarks', 'done', 'kept', 'stopped'] as const;
export type StageState = (typeof stageStates)[number];
export const stageActions = ['open', 'keep', 'hold', 'finish', 'reset', 'stop'] as const;
export type StageAction = (typeof stageActions)[number];

/** `remarks`: everybody has decided and the author owes answers (WF-2); `kept`: agreed in an earlier round, and the route lets that stand. */
const stages: Table<StageState, StageAction> = {
  waiting: { open: 'open', keep: 'kept', stop: 'stopped' },
  open: { hold: 'remarks', finish: 'done', reset: 'waiting', stop: 'stopped' },
  remarks: { finish: 'done', reset: 'waiting', stop: 'stopped' },
  done: { reset: 'waiting' },
  kept: { reset: 'waiting' },
  stopped: {},
};

export const taskStates = ['waiting', 'open', 'done', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];
export const taskActions = ['open', 'decide', 'cancel'] as const;
export type TaskAction = (typeof taskActions)[number];

/** What was decided stays in the history: a task that is done can be outdated, never undone (WF-2). */
const tasks: Table<TaskState, TaskAction> = {
  waiting: { open: 'open', cancel: 'cancelled' },
  open: { decide: 'done', cancel: 'cancelled' },
  done: {},
  cancelled: {},
};

/** @throws AppError `invalid_transition` for every pair that the table does not have */
export const nextApprovalState = (state: ApprovalState, action: ApprovalAction): ApprovalState => follow(approvals, state, action);
/** @throws AppError `invalid_transition` for every pair that the table does not have */
export const nextStageState = (state: StageState, action: StageAction): StageState => follow(stages, state, action);
/** @throws AppError `invalid_transition` for every pair that the table does not have */
export const nextTaskState = (state: TaskState, action: TaskAction): TaskState => follow(tasks, state, action);
