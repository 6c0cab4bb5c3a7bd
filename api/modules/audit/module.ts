import { auditRoutes } from './http/routes.js';
import type { AuditStore } from './audit.mongo.js';
import type { Checkpoints } from './use-cases/verify-chain.js';
import { verifyChain } from './use-cases/verify-chain.js';

const BATCH = 500;

export interface AuditDependencies {
  readonly store: AuditStore;
  readonly checkpoints: Checkpoints;
  readonly startOfDay: (date: string) => Date;
}

/** The audit trail: its routes, the sealer's step for the worker, and the daily checkpoint. */
export const createAudit = ({ store, checkpoints, startOfDay }: AuditDependencies) => {
  const verify = async () => verifyChain(store, await checkpoints.read());
  return {
    verify,
    routes: auditRoutes({ store, verify, startOfDay }),
    /** Seals what waits; the caller holds the sealer's lease. */
    sealWaiting: async (): Promise<void> => {
      while (await store.sealBatch(BATCH) === BATCH);
    },
    checkpoint: async (): Promise<void> => checkpoints.add(await store.head()),
  };
};
