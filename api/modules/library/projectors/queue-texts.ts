import type { DomainEvent, Projector } from '../../../kernel/events.js';
import type { VersionFacts } from '../domain/library-text.js';
import { textToRead } from '../domain/library-text.js';
import type { TextStore } from '../texts.mongo.js';

/** Queues the texts of a document whose files are new or have changed; a row handled twice queues nothing twice. */
export const createQueueTexts = (
  store: Pick<TextStore, 'find' | 'enqueue'>, versionsOf: (documentId: string) => Promise<readonly VersionFacts[]>,
): Projector => ({
  consumer: 'library-texts',
  types: ['documents.saved'],
  handle: async ({ aggregateId }: DomainEvent) => {
    for (const version of await versionsOf(aggregateId)) {
      const known = await store.find(version.id);
      const text = textToRead(version, known);
      if (text) await store.enqueue(text, known === null);
    }
  },
});
