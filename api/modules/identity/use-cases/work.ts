import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { IdentityRepositories } from '../identity.mongo.js';

/** Runs a use case of identity in one transaction. */
export type IdentityWork = UnitOfWork<IdentityRepositories>;

/** What a use case gets inside of it. */
export type InTransaction = Parameters<Parameters<IdentityWork['run']>[0]>[0];
