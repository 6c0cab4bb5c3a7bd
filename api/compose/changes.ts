import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { addDays } from '../kernel/legal-date.js';
import type { Clock } from '../kernel/clock.js';
import { languages } from '../kernel/languages.js';
import { projectRoot } from '../kernel/project-root.js';
import { AppError } from '../kernel/errors.js';
import type { Approvals } from '../modules/approvals/public.js';
import type { Changes, ChangesDependencies } from '../modules/changes/public.js';
import { createChanges, unitNames, wordingCases } from '../modules/changes/public.js';
import type { Documents, DraftNotices } from '../modules/documents/public.js';
import { lastPeriod } from '../modules/documents/public.js';
import { compareTexts } from '../platform/comparison/compare-texts.js';
import { createDrawText, createReadingPages } from '../platform/forms/drawn-text.js';
import type { Organization } from '../modules/organization/public.js';
import type { Transactions } from '../platform/mongo/unit-of-work.js';
import type { FileStore } from '../platform/storage/port.js';
import type { Stores } from './stores.js';
import { universityNamesIn } from './university-names.js';

export interface ChangeParts {
  readonly stores: Stores;
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly documents: Documents;
  readonly organization: Pick<Organization, 'universityNames'>;
  readonly files: Pick<FileStore, 'put'>;
  /** Approvals are made after changes, because their subjects need them. */
  readonly approvals: () => Approvals;
}

const unit = z.record(z.string(), z.string());
const wordingsFile = z.strictObject({
  ...Object.fromEntries(languages.map((language) => [language, z.strictObject({
    units: z.strictObject(Object.fromEntries(unitNames.map((name) => [name, unit]))), ...Object.fromEntries(wordingCases.map((name) => [name, z.string().min(1)])),
  })])),
  returned: z.string().min(1),
});

/** How changes are put into words, from `templates/changes`. */
const loadWordings = async (): Promise<{ wordings: ChangesDependencies['wordings']; returnedReason: string }> => {
  const { returned, ...wordings } = wordingsFile.parse(JSON.parse(await readFile(path.join(projectRoot(), 'templates', 'changes', 'wordings.json'), 'utf8')));
  return { wordings: wordings as ChangesDependencies['wordings'], returnedReason: returned };
};

const registerOf = ({ stores: { documents: store }, documents }: ChangeParts): ChangesDependencies['register'] => ({
  find: store.queries.find, actsById: store.queries.actsById, recordAct: documents.approved.recordAct, registerChange: documents.approved.registerChange,
  holdingIn: documents.approved.holdingIn,
});

const draftsOf = ({ stores: { documents: store }, documents: { readDrafts, changeDrafts }, approvals }: ChangeParts): ChangesDependencies['drafts'] => ({
  ...changeDrafts, visible: readDrafts.visible, view: readDrafts.screenOf, find: store.drafts.find, byIds: store.drafts.byIds, page: readDrafts.changes,
  standings: (ids) => approvals().forDrafts.standings(ids),
});

/** Connects change notices with the register, the drafts, the library's texts and the approvals. */
export const changesOf = async (parts: ChangeParts): Promise<Changes> => {
  const { stores, transactions, clock, files, approvals, organization } = parts;
  const names = () => universityNamesIn(organization)(clock.today());
  return createChanges({
    transactions, store: stores.changes, clock, ...await loadWordings(), texts: stores.library.texts, register: registerOf(parts), drafts: draftsOf(parts),
    compare: compareTexts,
    approvals: {
      returnSuperseded: (id, reason) => approvals().steer.returnSuperseded(id, reason),
      completedOf: async (documentId) => new Map((await stores.approvals.approvals.reads.ofDocument(documentId))
        .filter(({ state, subject }) => state === 'completed' && subject.kind === 'change').map(({ id, subject }) => [subject.id, id])),
    },
    draw: createDrawText(names), readingPages: createReadingPages(names), keepFile: files.put,
  });
};

/** Drafts know the notices of changes by a port only; notices, drafts. */
export const noticesAskedLater = (changes: () => Changes): DraftNotices => ({
  signedFacts: (ids, session) => changes().forDrafts.signedFacts(ids, session),
  requireComplete: (draft, transaction) => changes().forDrafts.requireComplete(draft, transaction),
  register: (draft, facts, actor, transaction) => changes().forDrafts.register(draft, facts, actor, transaction),
});

/** The first day on which what follows the latest registered text may start. */
export const earliestStartIn = ({ documents }: Stores) => async (documentId: string) => {
  const holding = await documents.queries.find(documentId);
  const last = holding && lastPeriod(holding);
  return last ? addDays(last.validFrom, 1) : null;
};

/** A part that others need before it is made. */
export const madeLater = <T>(name: string) => {
  let made: T | null = null;
  return {
    set: (value: T): void => { made = value; },
    get: (): T => {
      if (made === null) throw new AppError('internal', { part: name });
      return made;
    },
  };
};
