import type { Leases } from '../platform/mongo/lease.mongo.js';
import type { Outbox } from '../platform/mongo/outbox.mongo.js';
import type { Loop } from './loop.js';
import { startLoop } from './loop.js';

export interface WorkerDependencies {
  readonly outbox: Outbox;
  readonly leases: Leases;
  readonly sealWaiting: () => Promise<void>;
  readonly runJob: () => Promise<boolean>;
  readonly onError: (error: unknown) => void;
}

const LEASE_SECONDS = 20;
const PAUSE_MS = 250;

/** What happens after the commits: projections from the outbox, the sealer of the journal, long jobs. */
export const startWorker = ({ outbox, leases, sealWaiting, runJob, onError }: WorkerDependencies): Loop => {
  const relays = outbox.projectors.map((projector) => startLoop(async () =>
    await leases.take(`outbox:${projector.consumer}`, LEASE_SECONDS) && await outbox.relay(projector) > 0, PAUSE_MS, onError));
  const sealer = startLoop(async () => {
    if (await leases.take('audit-sealer', LEASE_SECONDS)) await sealWaiting();
    return false;
  }, PAUSE_MS, onError);
  const jobs = startLoop(runJob, PAUSE_MS, onError);
  const loops = [...relays, sealer, jobs];
  return {
    wake: () => loops.forEach((loop) => loop.wake()),
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
};
