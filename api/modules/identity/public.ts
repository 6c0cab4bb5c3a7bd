export { createIdentityStore } from './identity.mongo.js';
export type { IdentityStore } from './identity.mongo.js';
export { createIdentity } from './module.js';
export type { Identity, IdentityDependencies } from './module.js';
export type { Account, AccountState, NewAccount } from './domain/account.js';
export type { SlipSheet } from './domain/slips.js';
export type { Organization, RenderSlips, UniversityNames } from './ports.js';
export { createCloseAccounts } from './use-cases/close-accounts.js';
export type { CreateAccount, CreatedAccount } from './use-cases/create-account.js';
export type { FirstAdministrator } from './use-cases/ensure-first-administrator.js';
/** Hashing with the cost of accounts, for the commands that measure it. */
export { createPasswords } from './use-cases/hash-passwords.js';
