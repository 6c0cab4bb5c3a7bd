import { rightsTokens } from './policy.js';
import { createRequestStore } from './requests.mongo.js';

export { createDevelopmentRequests } from './module.js';
export type { DevelopmentRequests } from './module.js';
export type { DevelopmentRequest } from './domain/development-request.js';
export type { OpenWork } from './use-cases/move-request.js';
export type { PlanPrinters, PrintedPlan } from './ports.js';
export type { RequestStore } from './requests.mongo.js';

/** The requests' collection; each is found by the rights of those who may see it. */
export const createDevelopmentRequestStore = (connection: Parameters<typeof createRequestStore>[0]) => createRequestStore(connection, rightsTokens);
