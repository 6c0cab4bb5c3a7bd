import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Task } from '../domain/approval.js';
import type { Notice } from '../ports.js';
import type { Context } from './context.js';
import { labelOf } from './context.js';
import { recipientsOf } from './recipients.js';

const AT_ONCE = 200;
/** So many working days before the deadline the first reminder comes. */
const BEFORE = 2;

type Moment = 'approvals.due-soon' | 'approvals.due-today' | 'approvals.overdue';

const momentOf = (dueOn: LegalDate, today: LegalDate): Moment => (dueOn > today ? 'approvals.due-soon' : dueOn === today ? 'approvals.due-today' : 'approvals.overdue');

/**
 * Reminds of tasks whose deadline is near, today, or over, and tells the head of who is late (WF-6): on working days only, each
 * once a day at most, because a notice with the same key is the same notice.
 */
export const createRemind = (context: Context) => {
  const { approvals, subjects, calendar, clock, directory, uow, notify } = context;

  const headOf = async (personId: string): Promise<string | null> => {
    const [unitId] = await directory.unitsOfPerson(personId, clock.today());
    const unit = unitId ? (await directory.unitOffices([unitId], clock.today())).get(unitId) : undefined;
    if (unit?.headId !== personId) return unit?.headId ?? null;
    const above = unit.parentId ? (await directory.unitOffices([unit.parentId], clock.today())).get(unit.parentId) : undefined;
    return above?.headId ?? null;
  };

  const noticesFor = async (task: Task, title: string, person: string, today: LegalDate): Promise<Notice[]> => {
    if (task.dueOn === null) return [];
    const moment = momentOf(task.dueOn, today);
    // Near and due are said once, late on every working day.
    const key = `${moment}:${task.id}${moment === 'approvals.overdue' ? `:${today}` : ''}`;
    const recipients = await recipientsOf(context, task.assignee);
    const notice = (personId: string): Notice =>
      ({ personId, kind: moment, key, mail: 'digest', params: { title, person, dueOn: task.dueOn ?? '' }, href: `/tasks/${task.id}` });
    const own = recipients.map(notice);
    if (moment !== 'approvals.overdue' || task.assignee.kind === 'role') return own;
    const names = await directory.people(recipients);
    const escalated: Notice[] = [];
    for (const late of recipients) {
      const head = await headOf(late);
      if (head) {
        escalated.push({
          personId: head, kind: 'approvals.overdue-head', key: `overdue-head:${task.id}`, mail: 'digest',
          params: { title, person: names.get(late)?.name ?? '', dueOn: task.dueOn }, href: `/approvals/${task.approvalId}`,
        });
      }
    }
    return [...own, ...escalated];
  };

  return async (): Promise<void> => {
    const today = clock.today();
    if (!await calendar.isWorkingDay(today)) return;
    const until = await calendar.addWorkingDays(today, BEFORE);
    for (let after = '';;) {
      const tasks = await approvals.dueUpTo(until, after, AT_ONCE);
      const rounds = new Map((await approvals.byIds([...new Set(tasks.map(({ approvalId }) => approvalId))])).map((approval) => [approval.id, approval]));
      const about = await subjects.byIds([...rounds.values()].map(({ subject }) => subject.id));
      for (const task of tasks) {
        const subject = about.get(rounds.get(task.approvalId)?.subject.id ?? '');
        if (!subject) continue;
        const notices = await noticesFor(task, labelOf(subject), subject.author.name, today);
        await uow.run((work) => notify(notices, work.session));
      }
      const last = tasks.at(-1);
      if (!last || tasks.length < AT_ONCE) return;
      after = last.id;
    }
  };
};
export type Remind = ReturnType<typeof createRemind>;
