import type { Actor } from './actor.js';

/** One fact that a command changed, as the journal shows it. */
export interface AuditChange { readonly field: string; readonly from: unknown; readonly to: unknown }

/** A row of the journal as a command writes it, in the transaction of what it tells (AUD-1). */
export interface AuditEntry {
  readonly actor: Actor;
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string; readonly label: string };
  readonly changes?: readonly AuditChange[];
}
