import type { Actor } from '../../kernel/actor.js';
import type { SharedTransaction } from '../../kernel/transaction.js';
import type { Draft, Holding } from '../documents/public.js';
import type { TextStore } from '../library/public.js';

/** What language texts ask of the register; `compose` connects them. */
export interface Register {
  /** Null for a document that is not registered. */
  holdingOf(documentId: string): Promise<Holding | null>;
  /** The draft for who may see it. @throws AppError `not_found` */
  visibleDraft(actor: Actor, draftId: string): Promise<Draft>;
  /** The draft as the transaction sees it. @throws AppError `not_found` */
  draftIn(transaction: SharedTransaction, draftId: string): Promise<Draft>;
}

/** Texts as the library has read them. */
export type ReadTexts = Pick<TextStore, 'ofDocument' | 'clausesOf'>;
