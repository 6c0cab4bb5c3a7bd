import type { DomainEvent } from '../../../kernel/events.js';
import type { Holding } from './document.js';
import { latestFacts, rightsTokens } from './rights.js';

/** Something of the document that others show has changed; consumers reload it. */
export const documentSaved = ({ document }: Holding): DomainEvent => ({
  type: 'documents.saved', aggregateId: document.id, revision: document.revision,
});

/** Whether somebody who could see the document can see it no longer. */
const isNarrowed = (before: Holding, after: Holding): boolean => {
  const kept = rightsTokens(latestFacts(after.document.facts));
  return !kept.includes('public') && rightsTokens(latestFacts(before.document.facts)).some((token) => !kept.includes(token));
};

/** What others must know after a change: narrowed rights are told apart, because a search leaves such a document out until its index has followed (LIB-4). */
export const eventsOfChange = (before: Holding, after: Holding): DomainEvent[] => [
  documentSaved(after),
  ...(isNarrowed(before, after) ? [{ type: 'documents.narrowed', aggregateId: after.document.id, revision: after.document.revision }] : []),
];

/** An edition has entered the register: its readers are to get to know it, its original is to be made. */
export const documentRegistered = ({ document }: Holding): DomainEvent => ({ type: 'documents.registered', aggregateId: document.id, revision: document.revision });

/** A document ends without a successor: its acquaintance closes, its readers are told (WF-10). */
export const documentCancelled = ({ document }: Holding): DomainEvent => ({ type: 'documents.cancelled', aggregateId: document.id, revision: document.revision });
