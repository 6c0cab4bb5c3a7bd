import type { Readable } from 'node:stream';
import type { Clock } from '../../kernel/clock.js';
import type { Transaction, Transactions } from '../../platform/mongo/unit-of-work.js';
import { kazakhSortKey } from '../../text/kazakh/sort-key.js';
import { actRepository, typeRepository } from './act-repository.mongo.js';
import { holdingRepository } from './holding-repository.mongo.js';
import { documentRoutes } from './http/routes.js';
import { knownDocuments } from './known-documents.mongo.js';
import { draftRoutes } from './http/draft-routes.js';
import type { Directory, DraftApprovals, DraftNotices, DraftRequests, DraftTexts, HistoryOf, RegisterPrinters, TitleSearch } from './ports.js';
import type { DocumentStore } from './documents.mongo.js';
import { createChangeHolding } from './use-cases/change-holding.js';
import type { DocumentRepositories } from './use-cases/dependencies.js';
import { createDocumentEdits } from './use-cases/edit-document.js';
import { createExportRegister } from './http/export-register.js';
import { createFindDocuments } from './use-cases/find-documents.js';
import { createImportRow } from './use-cases/import-row.js';
import { createManageTypes } from './use-cases/manage-types.js';
import { createApprovedDoor } from './use-cases/register-approved.js';
import { createRecordAct } from './use-cases/record-act.js';
import { createRegisterDocument } from './use-cases/register-document.js';
import { createRegisterKind } from './use-cases/register-import-kind.js';
import type { ShowLinesDependencies } from './use-cases/show-lines.js';
import { createShowLines } from './use-cases/show-lines.js';
import { createScreens } from './http/screens.js';
import { createReadDrafts } from './use-cases/read-drafts.js';
import { createStoreFile } from './use-cases/store-file.js';
import { createTakeInFile } from './use-cases/take-in-file.js';
import type { TakeInDependencies } from './use-cases/take-in-file.js';
import { createChangeDrafts } from './use-cases/change-drafts.js';
import { createDraftSubjects } from './use-cases/draft-subjects.js';
import { createWriteDrafts } from './use-cases/write-drafts.js';

export interface DocumentsDependencies {
  readonly transactions: Transactions;
  readonly store: DocumentStore;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly historyOf: HistoryOf;
  readonly search: TitleSearch;
  readonly savedSince: ShowLinesDependencies['savedSince'];
  readonly printers: RegisterPrinters;
  readonly inspect: TakeInDependencies['inspect'];
  readonly files: { put: TakeInDependencies['put']; open(sha256: string): Promise<Readable> };
  readonly approvals: DraftApprovals;
  readonly requests: DraftRequests;
  readonly notices: DraftNotices;
  readonly texts: DraftTexts;
}

/** The register: cards, editions, text versions, acts, and their screens. */
export const createDocuments = ({ transactions, store, clock, directory, historyOf, search, savedSince, printers, inspect, files, approvals, requests, notices, texts }: DocumentsDependencies) => {
  const { models, register, queries, drafts } = store;
  const repositoriesIn = (session: Transaction['session']): DocumentRepositories => ({
    holdings: holdingRepository(models, kazakhSortKey, session),
    acts: actRepository(models, session),
    types: typeRepository(models, session),
  });
  const uow = transactions.bind(repositoriesIn);
  const deps = { uow, clock };
  const edits = createDocumentEdits(createChangeHolding(deps), deps);
  const findDocuments = createFindDocuments(register, search);
  const showLines = createShowLines({ linesOf: register.linesWithRights, savedSince, now: Date.now });
  const screens = createScreens({ register, queries, directory, historyOf, findDocuments, search, showLines, openFile: files.open, clock });
  const types = createManageTypes(deps);
  const registerDocument = createRegisterDocument(deps);
  const recordAct = createRecordAct(deps);
  const takeIn = createTakeInFile({ inspect, put: files.put });
  const storeFile = createStoreFile(edits, takeIn);
  const approved = createApprovedDoor(repositoriesIn, clock);
  const typeNames = async () => new Map((await queries.types()).map(({ id, name }) => [id, name]));
  const readDrafts = createReadDrafts({ drafts, codesOf: queries.codesOf, typeNames, directory, approvals, texts, notices, clock });
  const writeDrafts = createWriteDrafts({
    uow: transactions.bind((session) => ({ ...repositoriesIn(session), drafts: drafts.bound(session) })), clock, takeIn, requests, approvals, directory,
  });
  return {
    routes: [
      ...documentRoutes({
        screens, edits, types, registerDocument, recordAct, storeFile,
        exportRegister: createExportRegister({ screens, directory, printers, clock }),
      }),
      ...draftRoutes({ read: readDrafts, write: writeDrafts, openFile: files.open }),
    ],
    importKind: createRegisterKind({ knownDocuments: knownDocuments(models), types: queries.types, importRow: createImportRow(deps) }),
    edits, types, registerDocument, recordAct, storeFile, findDocuments, showLines,
    /** For modules that register or cancel inside their own transaction. */
    approved,
    readDrafts, writeDrafts, typeNames, takeIn,
    changeDrafts: createChangeDrafts({ drafts, repositoriesIn, directory, clock }),
    /** Drafts, as approvals move them. */
    draftSubjects: createDraftSubjects({
      drafts, approved, codesOf: queries.codesOf, requests, notices,
      reviewMonthsOf: async (typeId) => (await queries.types()).find(({ id }) => id === typeId)?.reviewMonths ?? null,
    }),
  };
};
export type Documents = ReturnType<typeof createDocuments>;
