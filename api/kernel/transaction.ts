import type { AuditEntry } from './audit.js';
import type { DomainEvent } from './events.js';

/**
 * A transaction that is under way, as use cases hand it on to one another; what it is only the storage files know
 * (a `ClientSession`), so that nobody else can query with it.
 */
export type OpenTransaction = object;

/** An open transaction with what every one writes beside its state, as one module hands it to another: both commit together or not at all. */
export interface SharedTransaction {
  readonly session: OpenTransaction;
  readonly outbox: { append(events: readonly DomainEvent[]): Promise<void> };
  readonly audit: { record(entry: AuditEntry): Promise<void> };
}
