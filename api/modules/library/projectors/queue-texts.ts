import type { DomainEvent, Projector } from '../../../kernel/events.js';
import type { VersionFacts } from '../domain/library-text.js';
import { textToRead } from '../domain/library-text.js';
import type { TextStore } from '../texts.mongo.js';

export interface QueueSources {
  /** The text versions of a document. */
  readonly versionsOf: (documentId: string) => Promise<readonly VersionFacts[]>;
  /** The texts of a draft, its replaced ones included. */
  readonly textsOfDraft: (draftId: string) => Promise<readonly VersionFacts[]>;
  /** A draft's text has become a text version: what was read of it enters the library. */
  readonly settle: (version: VersionFacts) => Promise<void>;
  /** A change has left a text as it was. @returns false where there is nothing to copy yet */
  readonly carry: (version: VersionFacts, fromTextVersionId: string) => Promise<boolean>;
}

/** Queues the texts of a document or draft whose files are new or have changed; a row handled twice queues nothing twice. */
export const createQueueTexts = (store: Pick<TextStore, 'find' | 'enqueue'>, { versionsOf, textsOfDraft, settle, carry }: QueueSources): Projector => ({
  consumer: 'library-texts',
  types: ['documents.saved', 'drafts.saved'],
  handle: async ({ type, aggregateId }: DomainEvent) => {
    for (const version of await (type === 'drafts.saved' ? textsOfDraft : versionsOf)(aggregateId)) {
      const known = await store.find(version.id);
      // Registered before this row was handled: the draft's row says nothing new.
      if (known && version.draft && !known.draft) continue;
      if (!known && version.carriedFrom && await carry(version, version.carriedFrom)) continue;
      const text = textToRead(version, known);
      if (text) await store.enqueue(text, known === null);
      else if (known?.draft && !version.draft) await settle(version);
    }
  },
});
