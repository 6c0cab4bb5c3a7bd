import type { Clock } from '../../kernel/clock.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { planRoutes } from './http/plan-routes.js';
import { createPresenter } from './http/presenter.js';
import { requestRoutes } from './http/request-routes.js';
import type { Directory, PlanPrinters } from './ports.js';
import type { RequestStore } from './requests.mongo.js';
import { createFileRequest } from './use-cases/file-request.js';
import { createFollowDraft, createMoveRequest } from './use-cases/move-request.js';
import { createReadPlan } from './use-cases/work-plan.js';

export interface DevelopmentRequestsDependencies {
  readonly store: RequestStore;
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly printers: PlanPrinters;
}

/** Development requests and the yearly work plan, which precede a new document (WF-8). */
export const createDevelopmentRequests = ({ store, transactions, clock, directory, printers }: DevelopmentRequestsDependencies) => {
  const uow = transactions.bind((session) => ({ requests: store.bound(session) }));
  const present = createPresenter(directory, clock);
  return {
    routes: [
      ...requestRoutes({ store, present, fileRequest: createFileRequest({ uow, directory, clock }), move: createMoveRequest({ uow, clock }) }),
      ...planRoutes({ readPlan: createReadPlan({ store, directory, clock }), directory, printers, present, clock }),
    ],
    ...createFollowDraft({ store, clock }),
  };
};
export type DevelopmentRequests = ReturnType<typeof createDevelopmentRequests>;
