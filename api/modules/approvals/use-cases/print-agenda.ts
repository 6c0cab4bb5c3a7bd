import type { Actor } from '../../../kernel/actor.js';
import { officeDate } from '../../../kernel/office-time.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { DrawAgenda } from '../ports.js';
import type { Context } from './context.js';
import { labelOf } from './context.js';
import type { ReadTasks } from './read-tasks.js';

/** What a body is to decide at its coming meeting, as the secretary lays it on the table (WF-3). */
export const createPrintAgenda = ({ directory, clock }: Pick<Context, 'directory' | 'clock'>, tasks: ReadTasks, draw: DrawAgenda) =>
  async (actor: Actor, bodyId: string, language: 'kk' | 'ru', date: LegalDate): Promise<Buffer> => {
    const rows = await tasks.agenda(actor, bodyId);
    const body = (await directory.unitOffices([bodyId], date)).get(bodyId);
    return draw({
      body: body?.name[language] ?? body?.name.kk ?? '', date: officeDate(date), printed: officeDate(clock.today()),
      rows: rows.map(({ task, subject }) => ({ title: labelOf(subject), author: subject.author.name, since: officeDate(task.openedOn), due: officeDate(task.dueOn) })),
    }, language);
  };
export type PrintAgenda = ReturnType<typeof createPrintAgenda>;
