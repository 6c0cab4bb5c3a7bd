import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { legalDateOf } from '../../../kernel/legal-date.js';
import type { Course, Protocol } from '../../approvals/public.js';
import type { Act, Holding } from '../../documents/public.js';
import { officeDate } from '../../../kernel/office-time.js';
import type { Directory, InTwo, PrintedAct, PrintedApproval, PrintedSubject, Register } from '../ports.js';
import type { Decisions, ReadDecisions } from './read-decisions.js';

export interface GatherDependencies {
  readonly readDecisions: ReadDecisions;
  readonly register: Register;
  readonly directory: Directory;
  readonly timeZone: string;
}

/** An act as it is printed; a body's protocol names the body as it was called on the day of the meeting. */
export const printedAct = ({ id, kind, body, number, date }: Act, protocols: readonly Protocol[]): PrintedAct =>
  ({ kind, number, date: officeDate(date), body: protocols.find(({ actId }) => actId === id)?.body ?? { kk: body, ru: body } });

const NO_NAME: InTwo = { kk: null, ru: null };

/** What the register says of an edition; nothing yet of one that is on its way. */
const registered = (holding: Holding | null, editionId: string) => {
  const edition = holding?.editions.find(({ id }) => id === editionId);
  if (!holding || !edition) return { actIds: [], facts: { issue: null, revision: null, registrationNumber: null, validFrom: '' } };
  const { issue, revision, registrationNumber, title, actIds } = edition;
  const start = holding.textVersions.find((version) => version.editionId === editionId)?.validFrom ?? null;
  return { actIds, facts: { issue, revision, registrationNumber, title, code: holding.document.code?.canonical ?? null, validFrom: officeDate(start) } };
};

const filesOf = (texts: Decisions['texts']): PrintedApproval['files'] =>
  texts.flatMap(({ language, files }) => files.map(({ name, sha256, format }) => ({ name, language, sha256, format })));

/** Everything that title page and approval sheet say of an approval, as it was on the day of approval. */
export const createGatherApproval = ({ readDecisions, register, directory, timeZone }: GatherDependencies) => {
  const actsOf = async (ids: readonly string[], protocols: Decisions['protocols']): Promise<{ printed: PrintedAct[]; day: LegalDate | null }> => {
    const known = await register.actsById(ids);
    const acts = ids.flatMap((id) => known.get(id) ?? []);
    const days = acts.flatMap(({ date }) => date ?? []).sort();
    return { printed: acts.map((act) => printedAct(act, [...protocols.values()])), day: days.at(-1) ?? null };
  };

  const departmentOf = async ({ ownerUnitId }: PrintedSubject, on: LegalDate): Promise<InTwo | null> =>
    (ownerUnitId ? (await directory.unitNames([ownerUnitId], on)).get(ownerUnitId) ?? null : null);

  /** @throws AppError `not_found` */
  return async (course: Course): Promise<{ approval: PrintedApproval; texts: Decisions['texts'] }> => {
    const { approval } = course;
    const subject = await register.subject(approval.subject.id);
    if (!subject) throw new AppError('not_found');
    const { actIds, facts } = registered(await register.find(approval.documentId), approval.subject.id);
    const { printed, protocols, texts } = await readDecisions(course);
    const acts = await actsOf(actIds, protocols);
    const day = acts.day ?? legalDateOf(approval.finishedAt ?? approval.startedAt, timeZone);
    return {
      texts,
      approval: {
        organization: await directory.universityNames(day), type: (await register.typeNames()).get(subject.typeId) ?? NO_NAME,
        title: subject.title, code: subject.code, department: await departmentOf(subject, day), ...facts,
        decisions: printed, acts: acts.printed, files: filesOf(texts.length > 0 ? texts : subject.texts),
      },
    };
  };
};
export type GatherApproval = ReturnType<typeof createGatherApproval>;
