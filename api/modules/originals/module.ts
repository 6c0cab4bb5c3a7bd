import type { Readable } from 'node:stream';
import type { Clock } from '../../kernel/clock.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { originalRoutes } from './http/routes.js';
import type { OriginalStore } from './originals.mongo.js';
import type { Approvals, Directory, OriginalPrinters, Register, Signatures, Texts } from './ports.js';
import { createGatherApproval } from './use-cases/gather-approval.js';
import { createMakeOriginals } from './use-cases/make-originals.js';
import type { MakeDependencies } from './use-cases/make-originals.js';
import { createReadDecisions } from './use-cases/read-decisions.js';
import { createReadOriginals } from './use-cases/read-originals.js';

export interface OriginalsDependencies extends Pick<MakeDependencies, 'put' | 'hasSignature'> {
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
  readonly openFile: (sha256: string) => Promise<Readable>;
}

/** Originals of registered editions and approval sheets (WF-7). */
export const createOriginals = (deps: OriginalsDependencies) => {
  const gather = createGatherApproval({ ...deps, readDecisions: createReadDecisions(deps) });
  return {
    routes: originalRoutes(createReadOriginals({ ...deps, gather })),
    /** Makes what is missing for a document. */
    make: createMakeOriginals({ ...deps, gather, uow: deps.transactions.bind(deps.store.bound) }),
  };
};
export type Originals = ReturnType<typeof createOriginals>;
