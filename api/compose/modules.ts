import path from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config/load.js';
import type { Clock } from '../kernel/clock.js';
import type { Approvals } from '../modules/approvals/public.js';
import type { Changes } from '../modules/changes/public.js';
import { createAudit } from '../modules/audit/public.js';
import { createCalendar } from '../modules/calendar/public.js';
import { createDocuments } from '../modules/documents/public.js';
import type { DraftApprovals, DraftNotices, DraftRequests } from '../modules/documents/public.js';
import { createFileBatches } from '../modules/file-batches/public.js';
import { createCloseAccounts, createIdentity } from '../modules/identity/public.js';
import { createImports } from '../modules/imports/public.js';
import { createNotifications } from '../modules/notifications/public.js';
import { createOrganization, organizationImportKinds } from '../modules/organization/public.js';
import { createSigning } from '../modules/signing/public.js';
import { loadForm } from '../platform/forms/load-form.js';
import { createRegisterPrinters } from '../platform/forms/register-printers.js';
import { renderPdf } from '../platform/forms/render.js';
import { extractText } from '../platform/intake/extract-text.js';
import { inspectFile } from '../platform/intake/inspect-file.js';
import { unpackFiles } from '../platform/intake/unpack-files.js';
import { createLetters } from '../platform/mail/letters.js';
import { noMailer, noPostman } from '../platform/mail/no-mail.js';
import { createSmtpPostman } from '../platform/mail/smtp-postman.js';
import { createSmtpMailer } from '../platform/mail/smtp.js';
import { createDigestWriter } from '../platform/mail/write-digest.js';
import type { Transactions } from '../platform/mongo/unit-of-work.js';
import type { SearchEngine } from '../platform/search/port.js';
import { createTitleSearch } from '../platform/search/title-search.js';
import { createAuditCheckpoints } from '../platform/storage/audit-checkpoints.js';
import { openFileStore } from '../platform/storage/file-store.js';
import { codesInText } from '../text/references/references.js';
import type { SynonymTable } from '../text/kazakh/synonyms.js';
import { acquaintanceOf } from './acquaintance.js';
import { approvalsOf } from './approvals.js';
import { copiesOf } from './copies.js';
import { changesOf, madeLater, noticesAskedLater } from './changes.js';
import { developmentRequestsOf } from './development-requests.js';
import { languageTextsOf } from './language-texts.js';
import type { LibraryParts } from './library.js';
import { libraryOf } from './library.js';
import { SEARCH_CONSUMER } from '../modules/library/public.js';
import { readTableFile } from './read-table-file.js';
import { createShelf } from './shelf.js';
import { startOfDayIn } from './start-of-day.js';
import { originalsOf } from './originals.js';
import type { Stores } from './stores.js';
import { universityNamesIn } from './university-names.js';

export interface ModuleParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly stores: Stores;
  readonly transactions: Transactions;
  readonly engine: SearchEngine;
  readonly logger: Logger;
  readonly demo: boolean;
  /** Abbreviations and synonyms as they are now. */
  readonly synonyms: () => SynonymTable;
  readonly allEntries: LibraryParts['allEntries'];
  readonly expectedIndex: LibraryParts['expectedIndex'];
  readonly outbox: LibraryParts['outbox'];
}

const organizationOf = ({ stores, transactions, clock }: ModuleParts) => createOrganization({
  store: stores.organization, transactions, clock,
  accountsOf: async (ids) => new Map((await stores.identity.accounts.ofPersons([...ids]))
    .flatMap(({ personId, id, login, state }) => (personId ? [[personId, { id, login, state }] as const] : []))),
  closeAccounts: createCloseAccounts(stores.identity),
});

type Organization = ReturnType<typeof organizationOf>;

const mailerOf = ({ smtpUrl, mailFrom }: Config) => (smtpUrl ? createSmtpMailer(smtpUrl, mailFrom) : noMailer);

const identityOf = ({ config, stores, transactions, clock, logger, demo }: ModuleParts, organization: Organization) => createIdentity({
  store: stores.identity, transactions, clock, timeZone: config.timeZone, publicUrl: config.publicUrl, organization,
  mailer: mailerOf(config),
  letters: createLetters(),
  renderSlips: async ({ data, language }) => renderPdf(await loadForm('sign-in-slips'), data, language),
  demo,
  onError: (error) => logger.warn({ err: error }, 'a letter was not sent'),
});

/** Longer than one mail can take, so that no second process sends beside a slow one. */
const MAIL_LEASE_SECONDS = 300;

const notificationsOf = ({ config, stores, transactions, clock }: ModuleParts, organization: Organization) => createNotifications({
  store: stores.notifications, transactions, clock, contactOf: organization.contactOfPerson,
  postman: config.smtpUrl ? createSmtpPostman(config.smtpUrl, config.mailFrom) : noPostman,
  writeDigest: createDigestWriter(createLetters(), config.publicUrl),
  takeTurn: () => stores.leases.take('mail', MAIL_LEASE_SECONDS),
  startOfToday: () => startOfDayIn(config.timeZone)(clock.today()),
});

const inspectWith = ({ maxFileBytes }: Config) => (file: string, name: string) => inspectFile(file, name, { fileBytes: maxFileBytes });

/** The codes on the title page of a file, as far as it can be read. */
const codesAtStart = async (file: string, name: string): Promise<string[]> => {
  const read = await extractText(file, name);
  if (read.refused !== null) return [];
  return codesInText(`${read.front}\n${read.clauses.slice(0, 3).map(({ text }) => text).join('\n')}`).map(({ printed }) => printed);
};

/** Drafts know approvals by a port only, and approvals drafts: whoever is made first asks the other when the time comes. */
const askedLater = (approvals: () => Approvals): DraftApprovals => ({
  takesPart: (actor, id) => approvals().forDrafts.takesPart(actor, id),
  mayReplaceText: (id) => approvals().forDrafts.mayReplaceText(id),
  standings: (ids) => approvals().forDrafts.standings(ids),
  textReplaced: (actor, id, transaction) => approvals().forDrafts.textReplaced(actor, id, transaction),
});

interface DraftNeighbours { readonly approvals: DraftApprovals; readonly requests: DraftRequests; readonly notices: DraftNotices }

const documentsOf = async ({ config, stores, transactions, clock, engine, synonyms, outbox }: ModuleParts, organization: Organization, neighbours: DraftNeighbours) => {
  const files = await openFileStore(path.join(config.dataDir, 'files'));
  const documents = createDocuments({
    transactions, store: stores.documents, clock, files, search: createTitleSearch(engine, synonyms), printers: createRegisterPrinters(),
    historyOf: async (objectIds, limit) => (await stores.audit.page({ objects: objectIds }, 0, limit)).items
      .map(({ at, actor, action, changes }) => ({ at, by: actor.name, action, changes })),
    directory: {
      unitNames: organization.unitNames,
      personNames: organization.personNames,
      universityNames: universityNamesIn(organization),
    },
    savedSince: (instantMs) => outbox.since(SEARCH_CONSUMER, 'documents.saved', instantMs),
    inspect: inspectWith(config), ...neighbours,
    texts: stores.library.texts,
  });
  return { documents, files };
};

/** Connects the modules with their adapters and with one another. */
export const createModules = async (parts: ModuleParts) => {
  const { config, stores, transactions, clock } = parts;
  const organization = organizationOf(parts);
  const developmentRequests = developmentRequestsOf(parts, organization);
  const [later, laterChanges] = [madeLater<Approvals>('approvals'), madeLater<Changes>('changes')];
  const { documents, files } = await documentsOf(parts, organization, {
    requests: developmentRequests,
    approvals: askedLater(later.get), notices: noticesAskedLater(laterChanges.get),
  });
  const identity = identityOf(parts, organization);
  const calendar = createCalendar({ store: stores.calendar, transactions, clock });
  const signing = createSigning({
    store: stores.signing, transactions, clock, checkPassword: identity.checkPassword, signerOf: organization.signerOf, journal: stores.audit,
  });
  const notifications = notificationsOf(parts, organization);
  const changes = await changesOf({ stores, transactions, clock, documents, organization, files, approvals: later.get });
  laterChanges.set(changes);
  const languageTexts = languageTextsOf(parts, documents);
  const approvals = await approvalsOf({ config, stores, transactions, clock, organization, documents, changes, languageTexts, calendar, signing, files, notify: notifications.notify });
  later.set(approvals);
  const copies = copiesOf({ config, clock, stores, transactions, documents, files });
  const acquaintance = await acquaintanceOf({
    timeZone: config.timeZone, stores, transactions, clock, organization, documents, calendar, signing, files, notify: notifications.notify, releaseMail: notifications.releaseMail, mailer: mailerOf(config),
  });
  return {
    organization, documents, files,
    calendar, identity, signing, notifications, approvals, changes, acquaintance, languageTexts, developmentRequests,
    copies,
    originals: originalsOf({ config, clock, stores, transactions, organization, documents, approvals, acquaintance, changes, copies, signing, files }),
    imports: createImports({
      store: stores.imports, transactions, jobs: stores.jobs, clock, readTable: readTableFile,
      kinds: [documents.importKind, ...organizationImportKinds(organization)],
    }),
    fileBatches: createFileBatches({
      store: stores.fileBatches, transactions, jobs: stores.jobs, clock, bytes: files, shelf: createShelf(stores.documents, documents, clock),
      inspect: inspectWith(config), codesOf: codesAtStart, readTable: readTableFile, maxFileBytes: config.maxFileBytes,
      unpack: (file, take) => unpackFiles(file, config.maxFileBytes, take),
    }),
    library: libraryOf({ ...parts, files, showLines: documents.showLines, visibleDraft: documents.readDrafts.visible, lineagesOf: changes.lineagesOf }, organization),
    audit: createAudit({
      store: stores.audit, checkpoints: createAuditCheckpoints(config.dataDir), startOfDay: startOfDayIn(config.timeZone),
    }),
  };
};

export type Modules = Awaited<ReturnType<typeof createModules>>;
