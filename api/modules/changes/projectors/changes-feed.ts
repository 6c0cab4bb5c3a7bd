import type { DomainEvent, Projector } from '../../../kernel/events.js';

export interface FeedTargets {
  /** A text of a draft can be read. */
  readonly follow: (draftId: string) => Promise<void>;
  readonly documentOf: (changeId: string) => Promise<string | null>;
  readonly returnSuperseded: (documentId: string) => Promise<void>;
}

/** What happens elsewhere to changes that are under way: their texts are read, their base is replaced (CHG-3). */
export const createChangesFeed = ({ follow, documentOf, returnSuperseded }: FeedTargets): Projector => ({
  consumer: 'changes',
  types: ['library.draft-text-read', 'changes.registered', 'documents.registered'],
  handle: async ({ type, aggregateId }: DomainEvent) => {
    if (type === 'library.draft-text-read') return follow(aggregateId);
    const documentId = type === 'changes.registered' ? await documentOf(aggregateId) : aggregateId;
    if (documentId) await returnSuperseded(documentId);
  },
});
