import type { DomainEvent } from '../../../kernel/events.js';
import type { LibraryText } from './library-text.js';

/** The text of a document can be read, or reads differently now; the search index takes it up. */
export const textChanged = ({ documentId, revision }: LibraryText): DomainEvent =>
  ({ type: 'library.text-changed', aggregateId: documentId, revision });

/** A text of a draft can be read: what was said of its clauses is looked at again. The draft is named, not the text. */
export const draftTextRead = ({ editionId, revision }: LibraryText): DomainEvent =>
  ({ type: 'library.draft-text-read', aggregateId: editionId, revision });
