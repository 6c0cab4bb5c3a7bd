import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { SharedTransaction } from '../../../kernel/transaction.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { ApprovalRepository, ApprovalStore } from '../approvals.mongo.js';
import type { Deadline, PersonThen, Stage } from '../domain/approval.js';
import type { ConsentTexts } from '../domain/consent.js';
import type { Now } from '../domain/progress.js';
import type { OfficeRepository, OfficeStore } from '../office.mongo.js';
import type { Directory, Notify, Register, Signer, Subjects, WorkingDays } from '../ports.js';

export interface Repositories { readonly approvals: ApprovalRepository; readonly office: OfficeRepository }
export type Work = Repositories & SharedTransaction;

/** What every use case of approvals works with. */
export interface Context {
  readonly uow: UnitOfWork<Repositories>;
  readonly approvals: ApprovalStore['reads'];
  readonly office: OfficeStore['reads'];
  readonly subjects: Subjects;
  readonly register: Register;
  readonly directory: Directory;
  readonly calendar: WorkingDays;
  readonly signer: Signer;
  readonly notify: Notify;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly consents: ConsentTexts;
}

/** The id of the person behind an account. @throws AppError `forbidden` for an account that stands for nobody */
export const personIdOf = ({ personId }: Actor): string => {
  if (personId === null) throw new AppError('forbidden');
  return personId;
};

/** The person behind an account, by the name that the organization knows. @throws AppError `forbidden` */
export const personOf = async ({ directory }: Pick<Context, 'directory'>, actor: Actor): Promise<PersonThen> => {
  const id = personIdOf(actor);
  return { id, name: (await directory.people([id])).get(id)?.name ?? actor.name };
};

/**
 * The present for the decisions on these stages: deadlines and distances are asked of the calendar beforehand, because decisions
 * are pure. `days` are further numbers of working days that may be asked for.
 */
export const presentFor = async ({ calendar, clock }: Pick<Context, 'calendar' | 'clock'>, stages: readonly Pick<Stage, 'workingDays' | 'openedOn'>[]): Promise<Now> => {
  const today = clock.today();
  const deadlines = new Map<number, Deadline>();
  for (const { workingDays } of stages) if (!deadlines.has(workingDays)) deadlines.set(workingDays, await calendar.deadline(today, workingDays));
  const distances = new Map<LegalDate, number>([[today, 0]]);
  for (const { openedOn } of stages) if (openedOn && !distances.has(openedOn)) distances.set(openedOn, await calendar.workingDaysBetween(openedOn, today));
  const known = <K, V>(map: ReadonlyMap<K, V>, key: K): V => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`The calendar was not asked for ${String(key)}.`);
    return value;
  };
  return { at: clock.now(), today, deadline: (days) => known(deadlines, days), workingDaysSince: (day) => known(distances, day) };
};

/** How the journal and letters call a subject. */
export const labelOf = ({ code, title }: { readonly code: string | null; readonly title: { readonly kk: string | null; readonly ru: string | null; readonly en: string | null } }): string =>
  [code, title.kk ?? title.ru ?? title.en].filter(Boolean).join(' · ');

export const asObject = (subject: Parameters<typeof labelOf>[0] & { readonly ref: { readonly id: string } }) =>
  ({ kind: 'draft', id: subject.ref.id, label: labelOf(subject) });
