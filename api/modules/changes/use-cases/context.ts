import type { Clock } from '../../../kernel/clock.js';
import type { SharedTransaction } from '../../../kernel/transaction.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { ChangeRepository, ChangeStore } from '../changes.mongo.js';
import type { Wordings } from '../domain/wordings.js';
import type { Approvals, Compare, DrawText, Drafts, KeepFile, ReadingPages, Register, Texts } from '../ports.js';

/** What every use case of changes works with. */
export interface Context {
  readonly uow: UnitOfWork<{ readonly changes: ChangeRepository }>;
  readonly store: ChangeStore;
  readonly drafts: Drafts;
  readonly register: Register;
  readonly texts: Texts;
  readonly compare: Compare;
  readonly approvals: Approvals;
  readonly wordings: Wordings;
  /** Said to the author when a change comes back because another was registered first. */
  readonly returnedReason: string;
  readonly draw: DrawText;
  readonly readingPages: ReadingPages;
  readonly keepFile: KeepFile;
  readonly clock: Clock;
}
export type Work = SharedTransaction & { readonly changes: ChangeRepository };

/** How the journal calls a change. */
export const asObject = (id: string, label: string) => ({ kind: 'draft', id, label });
