import type { DomainEvent } from '../../../kernel/events.js';
import type { Holding } from './document.js';

/** Something of the document that others show has changed; consumers reload it. */
export const documentSaved = ({ document }: Holding): DomainEvent => ({
  type: 'documents.saved', aggregateId: document.id, revision: document.revision,
});
