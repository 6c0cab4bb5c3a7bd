import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Config } from '../config/load.js';
import type { Clock } from '../kernel/clock.js';
import { projectRoot } from '../kernel/project-root.js';
import type { ApprovalsDependencies, ConsentTexts, PrintedAgenda } from '../modules/approvals/public.js';
import { createApprovals } from '../modules/approvals/public.js';
import type { Calendar } from '../modules/calendar/public.js';
import type { Changes } from '../modules/changes/public.js';
import type { Documents } from '../modules/documents/public.js';
import { canDocument } from '../modules/documents/public.js';
import type { LanguageTexts } from '../modules/language-texts/public.js';
import type { Organization } from '../modules/organization/public.js';
import type { Signing } from '../modules/signing/public.js';
import { loadForm } from '../platform/forms/load-form.js';
import { renderPdf } from '../platform/forms/render.js';
import type { FileStore } from '../platform/storage/port.js';
import type { Transactions } from '../platform/mongo/unit-of-work.js';
import { earliestStartIn } from './changes.js';
import { keptInStep } from './language-texts.js';
import type { Stores } from './stores.js';
import { universityNamesIn } from './university-names.js';

const consentFile = z.record(z.string(), z.strictObject({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) }));

/** What is said beside the password field, from `templates/signing`. */
const loadConsents = async (): Promise<ConsentTexts> =>
  consentFile.parse(JSON.parse(await readFile(path.join(projectRoot(), 'templates', 'signing', 'consents.json'), 'utf8')));

const drawAgenda = (organization: Organization, { today }: Clock) => async ({ body, date, printed, rows }: PrintedAgenda, language: 'kk' | 'ru'): Promise<Buffer> =>
  renderPdf(await loadForm('agenda'), { organization: await universityNamesIn(organization)(today()), fields: { body, date, printed }, groups: [{ rows }], totals: { rows: rows.length } }, language);

export interface ApprovalParts {
  readonly config: Config;
  readonly stores: Stores;
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly organization: Organization;
  readonly documents: Documents;
  readonly changes: Changes;
  readonly languageTexts: LanguageTexts;
  readonly calendar: Calendar;
  readonly signing: Signing;
  readonly files: Pick<FileStore, 'open'>;
  readonly notify: ApprovalsDependencies['notify'];
}

const directoryOf = (organization: Organization, { identity }: Stores): ApprovalsDependencies['directory'] => ({
  unitOffices: organization.unitOffices, people: organization.people, unitsOfPerson: organization.unitsOfPerson,
  holdersOfPosition: organization.holdersOfPosition, bodiesOfSecretary: organization.bodiesOfSecretary,
  personsOfRole: async (role) => (await identity.accounts.ofRole(role)).flatMap(({ personId }) => personId ?? []),
});

const registerOf = (documents: Documents, changes: Changes, { documents: store }: Stores, earliestStart: ReturnType<typeof earliestStartIn>): ApprovalsDependencies['register'] => ({
  recordAct: documents.approved.recordAct,
  typeNames: documents.typeNames,
  earliestStart: ({ documentId }) => earliestStart(documentId),
  suggestNumber: async ({ ref, typeId }, year) => {
    if (ref.kind === 'change') return { code: null, registrationNumber: await changes.suggestNumber(year), year };
    const type = (await store.queries.types()).find(({ id }) => id === typeId);
    return type ? store.queries.suggestNumber(type, year) : { code: null, registrationNumber: '01', year };
  },
  maySee: async (actor, documentId) => {
    const holding = await store.queries.find(documentId);
    return holding !== null && canDocument(actor, 'see', holding);
  },
});

/** Connects approvals with the register, the organization, the calendar and the signatures. */
export const approvalsOf = async ({ config, stores, transactions, clock, organization, documents, changes, languageTexts, calendar, signing, files, notify }: ApprovalParts) => createApprovals({
  transactions, clock, calendar, notify, stores: stores.approvals, timeZone: config.timeZone, consents: await loadConsents(),
  subjects: keptInStep(documents.draftSubjects, languageTexts), directory: directoryOf(organization, stores), register: registerOf(documents, changes, stores, earliestStartIn(stores)),
  signer: {
    consume: signing.consume, noting: signing.noting, sign: signing.sign,
    byIds: async (ids) => (await signing.byIds(ids)).map((signature) => ({ id: signature.id, meaning: signature.meaning, post: signature.post, intact: signing.isIntact(signature) })),
  },
  drawAgenda: drawAgenda(organization, clock), clausesOf: (id) => stores.library.texts.clausesOf(id), openFile: files.open,
  takeIn: documents.takeIn, requireSubject: documents.readDrafts.visible,
});
