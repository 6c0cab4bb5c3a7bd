import { AppError } from '../kernel/errors.js';
import type { Config } from '../config/load.js';
import type { Clock } from '../kernel/clock.js';
import type { Acquaintance } from '../modules/acquaintance/public.js';
import type { Approvals } from '../modules/approvals/public.js';
import type { Changes } from '../modules/changes/public.js';
import type { Copies } from '../modules/copies/public.js';
import type { Documents } from '../modules/documents/public.js';
import type { Organization } from '../modules/organization/public.js';
import { createOriginals } from '../modules/originals/public.js';
import type { OriginalsDependencies } from '../modules/originals/public.js';
import type { Signing } from '../modules/signing/public.js';
import { compareTexts } from '../platform/comparison/compare-texts.js';
import { createChangePrinters } from '../platform/forms/change-printers.js';
import { printReadingCopy } from '../platform/forms/copy-printer.js';
import { createOriginalPrinters } from '../platform/forms/original-printers.js';
import { inspectFile } from '../platform/intake/inspect-file.js';
import type { Transactions } from '../platform/mongo/unit-of-work.js';
import type { FileStore } from '../platform/storage/port.js';
import { zipStream } from '../platform/storage/zip-stream.js';
import type { Stores } from './stores.js';
import { universityNamesIn } from './university-names.js';

export interface OriginalParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly stores: Stores;
  readonly transactions: Transactions;
  readonly organization: Organization;
  readonly documents: Documents;
  readonly approvals: Approvals;
  readonly acquaintance: Acquaintance;
  readonly changes: Changes;
  readonly copies: Copies;
  readonly signing: Signing;
  readonly files: FileStore;
}

const approvalsFor = ({ stores: { approvals: { approvals: store, office } }, approvals }: OriginalParts): OriginalsDependencies['approvals'] => ({
  find: store.reads.find, roundsOf: store.reads.roundsOf, ofDocument: store.reads.ofDocument, protocol: office.reads.protocol,
  isVisible: async (actor, id) => {
    try {
      await approvals.reads.visible(actor, id);
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') return false;
      throw error;
    }
  },
});

/** Notices with their rows, and their authors as their drafts name them. */
const changesFor = ({ stores: { changes, documents: { drafts } }, documents }: OriginalParts): OriginalsDependencies['changes'] => ({
  notice: async (id) => {
    const [notice, draft] = [await changes.find(id), await drafts.find(id)];
    if (!notice || !draft) return null;
    const { base: { editionId, texts }, documentId, cause, basis, consequences, introducedOn } = notice;
    return { id, documentId, editionId, cause, basis, consequences, introducedOn, author: draft.author, base: texts, rows: await changes.rowsOf([id]) };
  },
  visible: documents.readDrafts.visible,
});

/** Copies to read: drawn, kept for as long as they are stamped and sent, and swept then like everything that nothing refers to. */
const copiesFor = ({ stores: { library }, changes, copies, files }: OriginalParts): Pick<OriginalsDependencies, 'copyTexts' | 'compareTexts' | 'changesOfClauses' | 'printCopy' | 'stampDrawn'> => ({
  copyTexts: library.texts, compareTexts, printCopy: printReadingCopy,
  changesOfClauses: async (actor, documentId, versionId) =>
    new Map((await changes.sheet.ofClauses(actor, documentId, versionId)).map(({ clause, changes: marks }) => [clause.id, [...new Set(marks.map(({ number }) => number))]])),
  stampDrawn: async (actor, documentId, versionId, { name, content }, language) =>
    (await copies.drawn(actor, documentId, versionId, { name, sha256: (await files.put(content)).sha256 }, language)).content,
});

/** The sheet of the campaign in which the text was to be got to know; it names people, so only who steers campaigns finds it in a full set. */
const acquaintanceSheetFrom = ({ stores: { acquaintance: { campaigns } }, acquaintance }: OriginalParts): OriginalsDependencies['acquaintanceSheet'] => async (actor, { documentId, editionId, changeNumber }, language) => {
  if (!actor.permissions.includes('documents:manage')) return null;
  const own = (await campaigns.ofDocument(documentId)).filter((campaign) => campaign.editionId === editionId && campaign.changeNumber <= changeNumber);
  const last = [...own].sort((a, b) => a.changeNumber - b.changeNumber).at(-1);
  return last ? (await acquaintance.printSheet(actor, last.id, { format: 'pdf', language, which: 'all', unitId: null })).content : null;
};

/** Whether a PDF carries a digital signature, which no copy of its pages keeps (files-design 2). */
const hasSignatureIn = ({ config, files }: OriginalParts) => async (sha256: string): Promise<boolean> => {
  const inspected = await inspectFile(files.locate(sha256), 'text.pdf', { fileBytes: config.maxFileBytes });
  return !inspected.refused && inspected.notices.includes('signed');
};

/** Connects originals with approvals, the register, the library's texts and the printers. */
export const originalsOf = (parts: OriginalParts) => {
  const { config, clock, stores, transactions, organization, documents, signing, files } = parts;
  return createOriginals({
    transactions, clock, timeZone: config.timeZone, store: stores.originals, texts: stores.library.texts,
    approvals: approvalsFor(parts), changes: changesFor(parts), changePrinters: createChangePrinters(), zip: zipStream, acquaintanceSheet: acquaintanceSheetFrom(parts), ...copiesFor(parts),
    register: {
      find: stores.documents.queries.find, actsById: stores.documents.queries.actsById, typeNames: documents.typeNames, subject: documents.draftSubjects.find,
    },
    directory: {
      unitNames: organization.unitNames,
      universityNames: universityNamesIn(organization),
    },
    signatures: { byIds: signing.byIds, ofObject: signing.ofObject, isIntact: signing.isIntact },
    printers: createOriginalPrinters(files.locate), put: files.put, openFile: files.open, hasSignature: hasSignatureIn(parts),
  });
};
