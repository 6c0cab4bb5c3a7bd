import type { Readable } from 'node:stream';
import type { Clock } from '../../kernel/clock.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { kazakhSortKey } from '../../text/kazakh/sort-key.js';
import { actRepository, typeRepository } from './act-repository.mongo.js';
import { holdingRepository } from './holding-repository.mongo.js';
import { documentRoutes } from './http/routes.js';
import { knownDocuments } from './known-documents.mongo.js';
import type { Directory, HistoryOf, RegisterPrinters, TitleSearch } from './ports.js';
import type { DocumentStore } from './documents.mongo.js';
import { createChangeHolding } from './use-cases/change-holding.js';
import type { DocumentRepositories } from './use-cases/dependencies.js';
import { createDocumentEdits } from './use-cases/edit-document.js';
import { createExportRegister } from './http/export-register.js';
import { createFindDocuments } from './use-cases/find-documents.js';
import { createImportRow } from './use-cases/import-row.js';
import { createManageTypes } from './use-cases/manage-types.js';
import { createRecordAct } from './use-cases/record-act.js';
import { createRegisterDocument } from './use-cases/register-document.js';
import { createRegisterKind } from './use-cases/register-import-kind.js';
import { createScreens } from './http/screens.js';
import { createStoreFile } from './use-cases/store-file.js';
import type { StoreFileDependencies } from './use-cases/store-file.js';

export interface DocumentsDependencies {
  readonly transactions: Transactions;
  readonly store: DocumentStore;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly historyOf: HistoryOf;
  readonly search: TitleSearch;
  readonly printers: RegisterPrinters;
  readonly inspect: StoreFileDependencies['inspect'];
  readonly files: { put: StoreFileDependencies['put']; open(sha256: string): Promise<Readable> };
}

/** The register: cards, editions, text versions, acts, and their screens. */
export const createDocuments = ({ transactions, store, clock, directory, historyOf, search, printers, inspect, files }: DocumentsDependencies) => {
  const { models, register, queries } = store;
  const uow = transactions.bind<DocumentRepositories>((session) => ({
    holdings: holdingRepository(models, kazakhSortKey, session),
    acts: actRepository(models, session),
    types: typeRepository(models, session),
  }));
  const deps = { uow, clock };
  const edits = createDocumentEdits(createChangeHolding(deps), deps);
  const findDocuments = createFindDocuments(register, search);
  const screens = createScreens({ register, queries, directory, historyOf, findDocuments, search, openFile: files.open, clock });
  const types = createManageTypes(deps);
  const registerDocument = createRegisterDocument(deps);
  const recordAct = createRecordAct(deps);
  const storeFile = createStoreFile({ edits, inspect, put: files.put });
  return {
    routes: documentRoutes({
      screens, edits, types, registerDocument, recordAct, storeFile,
      exportRegister: createExportRegister({ screens, directory, printers, clock }),
    }),
    importKind: createRegisterKind({ knownDocuments: knownDocuments(models), types: queries.types, importRow: createImportRow(deps) }),
    edits, types, registerDocument, recordAct, storeFile, findDocuments,
  };
};
export type Documents = ReturnType<typeof createDocuments>;
