export { createApprovalStores } from './stores.mongo.js';
export type { ApprovalStores } from './stores.mongo.js';
/** Routes, approvals, tasks, protocols, absences (WF). */
export { createApprovals } from './module.js';
export type { Approvals, ApprovalsDependencies } from './module.js';
export type { ConsentTexts } from './domain/consent.js';
export { defaultRoutes } from './domain/default-routes.js';
export type { Notice, PrintedAgenda } from './ports.js';
/** For what is printed of an approval. */
export type { Approval, Course, Decision, Stage, Task } from './domain/approval.js';
export type { Protocol } from './domain/protocol.js';
export { outcomeRule, ruleOf } from './domain/stage-kinds.js';
