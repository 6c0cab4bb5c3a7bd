import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Approval, Stage, Task } from '../domain/approval.js';
import { outcomesOf, stageOfTask } from '../domain/decide-task.js';
import { outcomeRule, ruleOf } from '../domain/stage-kinds.js';
import type { Outcome } from '../domain/stage-kinds.js';
import type { Subject } from '../ports.js';
import { consentOf } from '../domain/consent.js';
import type { Context } from './context.js';
import { labelOf } from './context.js';
import type { ReadApprovals } from './read-approvals.js';
import { placeIn, standingOf } from './standing-in.js';
import { tokenOf } from '../domain/approval.js';
import { steers } from '../policy.js';

export interface TaskRow {
  readonly task: Task;
  readonly stage: Stage;
  readonly approval: Approval;
  readonly subject: Subject;
  /** Negative: late. */
  readonly workingDaysLeft: number | null;
  readonly waitingDays: number;
  readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
}

/** The tasks of an actor, and one of them with all that a decision needs to see (WF-6). */
export const createReadTasks = (context: Context, reads: ReadApprovals) => {
  const { approvals, subjects, directory, clock, calendar, register } = context;

  const distances = async ({ dueOn, openedOn }: Task): Promise<Pick<TaskRow, 'workingDaysLeft' | 'waitingDays'>> => ({
    workingDaysLeft: dueOn ? await calendar.workingDaysBetween(clock.today(), dueOn) : null,
    waitingDays: openedOn ? await calendar.workingDaysBetween(openedOn, clock.today()) : 0,
  });

  const rowsOf = async (actor: Actor, tasks: readonly Task[]): Promise<TaskRow[]> => {
    const rounds = new Map((await approvals.byIds([...new Set(tasks.map(({ approvalId }) => approvalId))])).map((approval) => [approval.id, approval]));
    const about = await subjects.byIds([...new Set([...rounds.values()].map(({ subject }) => subject.id))]);
    const standing = await standingOf(context, actor);
    const names = await directory.people([...standing.principals.values()].map(({ personId }) => personId));
    const rows: TaskRow[] = [];
    for (const task of tasks) {
      const approval = rounds.get(task.approvalId);
      const subject = about.get(approval?.subject.id ?? '');
      const stage = approval?.stages.find(({ key }) => key === task.stageKey);
      if (!approval || !subject || !stage) continue;
      const principal = standing.principals.get(tokenOf(task.assignee));
      const replaced = principal && { id: principal.personId, name: names.get(principal.personId)?.name ?? '' };
      rows.push({ task, approval, subject, stage, ...await distances(task), onBehalfOf: (task.state === 'open' ? replaced : task.decision?.onBehalfOf) ?? null });
    }
    return rows;
  };

  const offered = (stage: Stage, task: Task) => {
    const outcomes = outcomesOf(stage, task);
    const codes = (fits: (outcome: Outcome) => boolean) => outcomes.filter(fits);
    return {
      outcomes: [...outcomes],
      needsReason: codes((outcome) => outcomeRule(outcome).needsReason === true),
      allowsRemarks: codes((outcome) => outcomeRule(outcome).remarks === 'required'),
      meanings: Object.fromEntries(outcomes.map((outcome) => [outcome, outcomeRule(outcome).meaning ?? outcome])),
    };
  };

  /** What the registrar is offered: next number and code by the type's pattern, and the day before which nothing can start (WF-7, REG-4). */
  const registration = async (subject: Subject) => {
    const year = Number(clock.today().slice(0, 4));
    return { suggested: await register.suggestNumber(subject, year), currentCode: subject.code, earliestStart: await register.earliestStart(subject) };
  };

  return {
    list: async (actor: Actor, state: 'open' | 'done', skip: number, limit: number) => {
      const { tokens } = await standingOf(context, actor);
      const { items, total } = state === 'open' || actor.personId === null
        ? await approvals.tasksPage({ tokens, state }, skip, limit) : await approvals.decidedBy(actor.personId, skip, limit);
      return { items: await rowsOf(actor, items), total };
    },
    count: async (actor: Actor) => approvals.countTasks({ tokens: (await standingOf(context, actor)).tokens, state: 'open' }, clock.today()),
    /** @throws AppError `not_found` for a task that is neither the actor's nor the quality office's to see */
    screen: async (actor: Actor, taskId: string) => {
      const task = await approvals.task(taskId);
      const course = task && await reads.visible(actor, task.approvalId);
      if (!task || !course) throw new AppError('not_found');
      const standing = await standingOf(context, actor);
      const mine = standing.tokens.includes(tokenOf(task.assignee));
      if (!mine && task.decision?.by.id !== actor.personId && !steers(actor)) throw new AppError('not_found');
      const stage = stageOfTask(course, task);
      const screen = await reads.screenOf(actor, course);
      const [row] = await rowsOf(actor, [task]);
      if (!row) throw new AppError('not_found');
      if (mine && task.state === 'open') placeIn(standing, task, actor, course.approval.authorIds);
      const { meanings, ...rest } = offered(stage, task);
      return {
        task, stage, row, screen, mine: mine && task.state === 'open', ...rest, recordedBy: task.kind === 'check-edits' ? 'participants' as const : ruleOf(stage.kind).recordedBy,
        consents: Object.fromEntries(Object.entries(meanings).map(([outcome, meaning]) => [outcome, consentOf(context.consents, meaning, labelOf(row.subject))])),
        registration: mine && ruleOf(stage.kind).recordedBy === 'registrar' ? await registration(row.subject) : null,
      };
    },
    /** What waits for a body, for its secretary (WF-3). @throws AppError `not_found` */
    agenda: async (actor: Actor, bodyId: string) => {
      const { tokens } = await standingOf(context, actor);
      const token = `secretary:${bodyId}`;
      if (!tokens.includes(token) && !steers(actor)) throw new AppError('not_found');
      return rowsOf(actor, await approvals.openOf(token));
    },
    bodies: async (actor: Actor) => {
      const { tokens } = await standingOf(context, actor);
      const ids = tokens.filter((token) => token.startsWith('secretary:')).map((token) => token.slice('secretary:'.length));
      return [...(await directory.unitOffices(ids, clock.today())).values()].filter(({ kind }) => kind === 'body').map(({ id, name }) => ({ id, name }));
    },
  };
};
export type ReadTasks = ReturnType<typeof createReadTasks>;
