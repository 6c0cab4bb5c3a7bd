import type { Readable } from 'node:stream';
import type { Clock } from '../../kernel/clock.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { changePrintRoutes } from './http/change-routes.js';
import { originalRoutes } from './http/routes.js';
import type { OriginalStore } from './originals.mongo.js';
import type { Approvals, ChangePrinters, Changes, Directory, OriginalPrinters, Register, Signatures, Texts } from './ports.js';
import type { FullSetDependencies } from './use-cases/full-set.js';
import { createFullSet } from './use-cases/full-set.js';
import { createGatherApproval } from './use-cases/gather-approval.js';
import { createGatherChanges } from './use-cases/gather-changes.js';
import { createMakeOriginals } from './use-cases/make-originals.js';
import type { MakeDependencies } from './use-cases/make-originals.js';
import type { PrintCopyDependencies } from './use-cases/print-copy.js';
import { createPrintCopy } from './use-cases/print-copy.js';
import { createPrintChanges } from './use-cases/print-changes.js';
import { createReadDecisions } from './use-cases/read-decisions.js';
import { createReadOriginals } from './use-cases/read-originals.js';

export interface OriginalsDependencies extends Pick<MakeDependencies, 'put' | 'hasSignature'>, Pick<FullSetDependencies, 'zip' | 'acquaintanceSheet'>,
  Pick<PrintCopyDependencies, 'copyTexts' | 'compareTexts' | 'changesOfClauses' | 'printCopy' | 'stampDrawn'> {
  readonly transactions: Transactions;
  readonly store: OriginalStore;
  readonly clock: Clock;
  /** IANA name. */
  readonly timeZone: string;
  readonly approvals: Approvals;
  readonly register: Register;
  readonly directory: Directory;
  readonly signatures: Signatures;
  readonly texts: Texts;
  readonly printers: OriginalPrinters;
  readonly changes: Changes;
  readonly changePrinters: ChangePrinters;
  readonly openFile: (sha256: string) => Promise<Readable>;
}

/** What is printed of documents for the office: originals, approval sheets, full sets (WF-7); change-registration sheets and notices (CHG-1, CHG-3). */
export const createOriginals = (deps: OriginalsDependencies) => {
  const readDecisions = createReadDecisions(deps);
  const gather = createGatherApproval({ ...deps, readDecisions });
  const gatherChanges = createGatherChanges({ ...deps, readDecisions });
  return {
    routes: [
      ...originalRoutes(createReadOriginals({ ...deps, gather })),
      ...changePrintRoutes(createPrintChanges({ ...deps, gatherChanges }), createFullSet({ ...deps, gatherChanges }), createPrintCopy(deps)),
    ],
    /** Makes what is missing for a document. */
    make: createMakeOriginals({ ...deps, gather, uow: deps.transactions.bind(deps.store.bound) }),
  };
};
export type Originals = ReturnType<typeof createOriginals>;
