import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Clock } from '../kernel/clock.js';
import type { Projector } from '../kernel/events.js';
import { projectRoot } from '../kernel/project-root.js';
import type { Acquaintance, AcquaintanceDependencies, ConsentText } from '../modules/acquaintance/public.js';
import { createAcquaintance, createAcquaintanceCounters, createAcquaintanceFeed } from '../modules/acquaintance/public.js';
import type { Calendar } from '../modules/calendar/public.js';
import type { Documents } from '../modules/documents/public.js';
import { canDocument, latestFacts, ownActIdsOf, periodsOf } from '../modules/documents/public.js';
import type { Organization } from '../modules/organization/public.js';
import { foldedText } from '../modules/organization/public.js';
import type { Signing } from '../modules/signing/public.js';
import { createAcquaintancePrinters } from '../platform/forms/acquaintance-printers.js';
import { createLetters } from '../platform/mail/letters.js';
import type { Mailer } from '../platform/mail/port.js';
import type { Transactions } from '../platform/mongo/unit-of-work.js';
import type { FileStore } from '../platform/storage/port.js';
import { evidenceFilesOf } from './evidence-files.js';
import type { Stores } from './stores.js';
import { universityNamesIn } from './university-names.js';

type Register = AcquaintanceDependencies['register'];
type Holding = NonNullable<Awaited<ReturnType<Stores['documents']['queries']['find']>>>;

const consentFile = z.strictObject({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) });

/** What is said beside the button, from `templates/signing`. */
const loadConsent = async (): Promise<ConsentText> =>
  consentFile.parse(JSON.parse(await readFile(path.join(projectRoot(), 'templates', 'signing', 'acquaintance.json'), 'utf8')));

export interface AcquaintanceParts {
  /** IANA name, for the times on sheets. */
  readonly timeZone: string;
  readonly stores: Stores;
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly organization: Organization;
  readonly documents: Documents;
  readonly calendar: Calendar;
  readonly signing: Signing;
  readonly files: Pick<FileStore, 'open' | 'put'>;
  readonly mailer: Mailer;
  readonly notify: AcquaintanceDependencies['notify'];
  readonly releaseMail: AcquaintanceDependencies['releaseMail'];
}

const registeredTexts = async ({ queries }: Stores['documents'], { document, editions, textVersions }: Holding) => {
  const acts = await queries.actsById(editions.flatMap((edition) => [...edition.actIds, ...edition.changes.flatMap(({ actIds }) => actIds)]));
  const texts = [];
  for (const { editionId, changeNumber } of periodsOf(textVersions)) {
    const edition = editions.find(({ id }) => id === editionId);
    if (!edition) continue;
    const days = ownActIdsOf(edition, changeNumber).flatMap((id) => acts.get(id)?.date ?? []);
    const versions = textVersions.filter((version) => version.editionId === editionId && version.changeNumber === changeNumber);
    texts.push({
      documentId: document.id, typeId: document.typeId, code: document.code?.canonical ?? null, title: edition.title, editionId, issue: edition.issue,
      editionRevision: edition.revision, changeNumber, changeId: edition.changes.find(({ number }) => number === changeNumber)?.id ?? null,
      masterLanguage: document.masterLanguage, approvedOn: days.sort().at(-1) ?? null,
      texts: versions.map(({ id, language, files }) => ({ textVersionId: id, language, files: files.map(({ sha256, format, name }) => ({ sha256, format, name })) })),
    });
  }
  return texts;
};

const registerOf = ({ documents: store }: Stores, documents: Documents): Register => {
  const present = async (holding: Holding) => {
    const { ownerUnitId, responsibleId, scope } = latestFacts(holding.document.facts);
    return {
      documentId: holding.document.id, revision: holding.document.revision, ownerUnitId, responsibleId, scope,
      cancelledFrom: holding.editions.at(-1)?.cancelledFrom ?? null, texts: await registeredTexts(store, holding),
    };
  };
  return {
    document: async (id) => {
      const holding = await store.queries.find(id);
      return holding && present(holding);
    },
    visible: async (actor, id) => {
      const holding = await store.queries.find(id);
      return holding && canDocument(actor, 'see', holding) ? present(holding) : null;
    },
    setScope: async (actor, id, revision, scope) => {
      await documents.edits.editCard(actor, id, revision, { scope }, undefined);
    },
  };
};

/** A change entered afterwards from paper asks nobody anew, unless the quality office decides so. */
const changesOf = ({ changes: store }: Stores): AcquaintanceDependencies['changes'] => ({
  find: async (id) => {
    const notice = await store.find(id);
    if (!notice?.registered) return null;
    const substantial = !notice.registered.recorded && (await store.rowsOf([id])).some(({ weight }) => weight === 'substantial');
    return { documentId: notice.documentId, editionId: notice.base.editionId, number: notice.registered.number, substantial };
  },
  rows: async (id) => (await store.rowsOf([id])).map(({ language, clauseNumber, kind, oldText, newText, wording }) => ({ language, clauseNumber, kind, oldText, newText, wording })),
});

const directoryOf = (organization: Organization, { identity, approvals }: Stores): AcquaintanceDependencies['directory'] => ({
  standings: organization.standings, activeStandings: organization.activeStandings, postHolders: organization.postHolders, countActivePeople: organization.countActivePeople, peopleEverIn: organization.peopleEverIn,
  turnedIn: organization.turnedIn, unitsLedBy: organization.unitsLedBy, branch: organization.branch, unitOffices: organization.unitOffices, people: organization.people,
  contactOf: organization.contactOfPerson, foldedText,
  personsOfRole: async (role) => (await identity.accounts.ofRole(role)).flatMap(({ personId }) => personId ?? []),
  awayOn: async (personIds, on) => new Map((await approvals.office.reads.currentAbsences(on)).flatMap(({ personId, from, to }) => (personIds.includes(personId) ? [[personId, { from, to }] as const] : []))),
});

const codePostOf = (mailer: Mailer, { notifications }: Stores): AcquaintanceDependencies['codePost'] => {
  const letters = createLetters();
  return {
    available: mailer.available,
    send: async (to, { personId, ...facts }) => mailer.send({ to, ...await letters.write('acquaintance-code', await notifications.preferences.languageOf(personId), facts) }),
  };
};

/** For who tells a story of days that are over: nobody gets a letter of them. */
export { noMailer } from '../platform/mail/no-mail.js';

/** Connects acquaintance with the register, changes, the organization, the calendar and the signatures. */
export const acquaintanceOf = async ({ timeZone, stores, transactions, clock, organization, documents, calendar, signing, files, mailer, notify, releaseMail }: AcquaintanceParts): Promise<Acquaintance> => createAcquaintance({
  transactions, clock, calendar, notify, releaseMail, stores: stores.acquaintance, consent: await loadConsent(), jobs: stores.jobs, marks: stores.marks,
  register: registerOf(stores, documents), changes: changesOf(stores), directory: directoryOf(organization, stores), codePost: codePostOf(mailer, stores),
  signer: { consume: signing.consume, noting: signing.noting, sign: signing.sign },
  sheets: {
    print: createAcquaintancePrinters(timeZone),
    universityNames: universityNamesIn(organization),
  },
  files: evidenceFilesOf(documents, files),
});

/** Consumers of the outbox, which is made before the modules. */
export const acquaintanceFeeds = (acquaintance: () => Acquaintance): Projector[] => [
  createAcquaintanceFeed({
    editionRegistered: (id) => acquaintance().feed.editionRegistered(id), changeRegistered: (id) => acquaintance().feed.changeRegistered(id),
    documentSaved: (id) => acquaintance().feed.documentSaved(id), documentCancelled: (id) => acquaintance().feed.documentCancelled(id),
    personChanged: (id) => acquaintance().feed.personChanged(id), unitChanged: (id) => acquaintance().feed.unitChanged(id),
  }),
  createAcquaintanceCounters((id) => acquaintance().count(id)),
];
