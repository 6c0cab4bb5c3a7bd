import type { Actor } from '../../../kernel/actor.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { DrawAgenda } from '../ports.js';
import type { Context } from './context.js';
import { labelOf } from './context.js';
import type { ReadTasks } from './read-tasks.js';

const shown = (date: string | null): string => date?.split('-').reverse().join('.') ?? '';

/** What a body is to decide at its coming meeting, as the secretary lays it on the table (WF-3). */
export const createPrintAgenda = ({ directory, clock }: Pick<Context, 'directory' | 'clock'>, tasks: ReadTasks, draw: DrawAgenda) =>
  async (actor: Actor, bodyId: string, language: 'kk' | 'ru', date: LegalDate): Promise<Buffer> => {
    const rows = await tasks.agenda(actor, bodyId);
    const body = (await directory.unitOffices([bodyId], date)).get(bodyId);
    return draw({
      body: body?.name[language] ?? body?.name.kk ?? '', date: shown(date), printed: shown(clock.today()),
      rows: rows.map(({ task, subject }) => ({ title: labelOf(subject), author: subject.author.name, since: shown(task.openedOn), due: shown(task.dueOn) })),
    }, language);
  };
export type PrintAgenda = ReturnType<typeof createPrintAgenda>;
