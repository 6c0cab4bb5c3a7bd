import type { Connection } from 'mongoose';
import { createApprovalStore } from './approvals.mongo.js';
import { createOfficeStore } from './office.mongo.js';

/** The module's collections, which exist before its use cases. */
export const createApprovalStores = (connection: Connection) => ({ approvals: createApprovalStore(connection), office: createOfficeStore(connection) });
export type ApprovalStores = ReturnType<typeof createApprovalStores>;
