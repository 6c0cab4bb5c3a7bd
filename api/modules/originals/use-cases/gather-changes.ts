import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Protocol } from '../../approvals/public.js';
import type { Edition, EditionChange, Holding } from '../../documents/public.js';
import { officeDate } from '../../../kernel/office-time.js';
import type { FormLanguage } from '../domain/original.js';
import type { Approvals, Changes, Directory, InTwo, NoticeRecord, NoticeRow, PrintedChange, PrintedChangeRow, PrintedDecision, PrintedEdition, Register, Signatures } from '../ports.js';
import { printedAct } from './gather-approval.js';
import type { ReadDecisions } from './read-decisions.js';

export interface GatherChangesDependencies {
  readonly changes: Pick<Changes, 'notice'>;
  readonly approvals: Pick<Approvals, 'find' | 'roundsOf'>;
  readonly readDecisions: ReadDecisions;
  readonly register: Pick<Register, 'actsById'>;
  readonly directory: Directory;
  readonly signatures: Pick<Signatures, 'ofObject'>;
}

interface Decided { readonly decisions: readonly PrintedDecision[]; readonly protocols: readonly Protocol[] }

const UNDECIDED: Decided = { decisions: [], protocols: [] };

const printedRow = ({ clauseNumber, pageSource, ...row }: NoticeRow): PrintedChangeRow =>
  ({ ...row, clause: clauseNumber, fromReadingCopy: pageSource === 'reading-copy' });

/** The rows in the language of the form; those of the master text where the change brought none in it. */
const rowsIn = ({ rows }: NoticeRecord, language: FormLanguage, master: string): PrintedChangeRow[] => {
  const own = rows.filter((row) => row.language === language);
  return (own.length > 0 ? own : rows.filter((row) => row.language === master)).map(printedRow);
};

const startOf = ({ textVersions }: Holding, editionId: string, number: number): LegalDate | null =>
  textVersions.find((version) => version.editionId === editionId && version.changeNumber === number)?.validFrom ?? null;

/** Everything that sheet and notice say of the changes of an edition: registered facts, decisions and posts as they were then. */
export const createGatherChanges = ({ changes, approvals, readDecisions, register, directory, signatures }: GatherChangesDependencies) => {
  const decidedOn = async (changeId: string): Promise<Decided> => {
    const rounds = await approvals.roundsOf(changeId);
    const last = [...rounds].sort((a, b) => a.round - b.round).at(-1);
    const course = last ? await approvals.find(last.id) : null;
    if (!course) return UNDECIDED;
    const { printed, protocols } = await readDecisions(course);
    return { decisions: printed, protocols: [...protocols.values()] };
  };

  /** What the author was when he sent it. */
  const postOf = async ({ id, author }: NoticeRecord): Promise<InTwo | null> =>
    (await signatures.ofObject(id)).findLast(({ personId, meaning }) => personId === author.id && meaning === 'sent')?.post ?? null;

  const printed = async (record: NoticeRecord, language: FormLanguage, master: string, registered: EditionChange | null, validFrom: LegalDate | null): Promise<PrintedChange> => {
    const { decisions, protocols } = await decidedOn(record.id);
    const acts = await register.actsById(registered?.actIds ?? []);
    return {
      number: registered?.number ?? null, registrationNumber: registered?.registrationNumber ?? null, validFrom: officeDate(validFrom),
      cause: record.cause, basis: record.basis, consequences: record.consequences, author: { name: record.author.name, post: await postOf(record) },
      acts: (registered?.actIds ?? []).flatMap((id) => acts.get(id) ?? []).map((act) => printedAct(act, protocols)), decisions,
      base: record.base.filter((text) => text.language === language || record.base.length === 1).flatMap(({ sha256s }) => sha256s), rows: rowsIn(record, language, master),
    };
  };

  return {
    /** The head of sheet and notice, as university and unit were called on the day. */
    edition: async ({ document }: Holding, { title, issue, revision }: Edition, ownerUnitId: string | null, on: LegalDate): Promise<PrintedEdition> => ({
      organization: await directory.universityNames(on), title, code: document.code?.canonical ?? null, issue, revision,
      department: ownerUnitId ? (await directory.unitNames([ownerUnitId], on)).get(ownerUnitId) ?? null : null,
    }),
    /** The registered changes of the edition in the order of their numbers: the sheet has no other source (CHG-3). */
    registered: async (holding: Holding, edition: Edition, language: FormLanguage): Promise<PrintedChange[]> => {
      const found: PrintedChange[] = [];
      for (const change of [...edition.changes].sort((a, b) => a.number - b.number)) {
        const record = await changes.notice(change.id);
        if (record) found.push(await printed(record, language, holding.document.masterLanguage, change, startOf(holding, edition.id, change.number)));
      }
      return found;
    },
    /** One notice, registered or on its way. */
    notice: (holding: Holding, edition: Edition, record: NoticeRecord, language: FormLanguage): Promise<PrintedChange> => {
      const change = edition.changes.find(({ id }) => id === record.id) ?? null;
      return printed(record, language, holding.document.masterLanguage, change, change ? startOf(holding, edition.id, change.number) : record.introducedOn);
    },
  };
};
export type GatherChanges = ReturnType<typeof createGatherChanges>;
