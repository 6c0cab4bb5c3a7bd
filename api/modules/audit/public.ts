export { createAuditStore } from './audit.mongo.js';
export type { AuditStore } from './audit.mongo.js';
export type { Checkpoints } from './use-cases/verify-chain.js';
export { createAudit } from './module.js';
