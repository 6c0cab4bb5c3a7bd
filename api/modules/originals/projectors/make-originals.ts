import type { Projector } from '../../../kernel/events.js';

/**
 * Makes the originals of what was registered, as soon as its text can be read: a text of clauses may be read later than its
 * document is registered, and then says so itself.
 */
export const createOriginalsFeed = (make: (documentId: string) => Promise<void>): Projector => ({
  consumer: 'originals',
  types: ['documents.registered', 'library.text-changed'],
  handle: ({ aggregateId }) => make(aggregateId),
});
