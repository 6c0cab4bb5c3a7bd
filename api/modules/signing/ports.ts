import type { Actor } from '../../kernel/actor.js';
import type { AuditEntry } from '../../kernel/audit.js';
import type { LegalDate } from '../../kernel/legal-date.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import type { InTwoLanguages } from './domain/signature.js';

/** Identity: whether this is the password of the account. @throws AppError `invalid_credentials`, `too_many_attempts` */
export type CheckPassword = (actor: Actor, password: string) => Promise<void>;

/** The organization: how a person is called and what they are on a date; null where there is no such person. */
export type SignerOf = (personId: string, on: LegalDate, unitId: string | null) =>
  Promise<{ readonly name: string; readonly post: InTwoLanguages; readonly unit: InTwoLanguages } | null>;

/** The journal, where each signature leaves its digest: the chain then guards signatures too. */
export interface Journal {
  record(entry: AuditEntry, transaction: OpenTransaction): Promise<void>;
  rowsOf(action: string): AsyncIterable<{ readonly changes: readonly { readonly field: string; readonly to: unknown }[] }>;
}
