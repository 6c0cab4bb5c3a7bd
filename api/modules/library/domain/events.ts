import type { DomainEvent } from '../../../kernel/events.js';
import type { LibraryText } from './library-text.js';

/** The text of a document can be read, or reads differently now; the search index takes it up. */
export const textChanged = ({ documentId, revision }: LibraryText): DomainEvent =>
  ({ type: 'library.text-changed', aggregateId: documentId, revision });
