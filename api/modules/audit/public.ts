export { createAuditStore } from './audit.mongo.js';
export type { AuditStore } from './audit.mongo.js';
export { createCheckpoints } from './checkpoints.js';
export { createAudit } from './module.js';
