import type { Projector } from '../../../kernel/events.js';

export interface FeedHandlers {
  editionRegistered(documentId: string): Promise<void>;
  changeRegistered(changeId: string): Promise<void>;
  documentSaved(documentId: string): Promise<void>;
  documentCancelled(documentId: string): Promise<void>;
  personChanged(personId: string): Promise<void>;
  unitChanged(unitId: string): Promise<void>;
}

/** Starts campaigns and follows people, by what has happened elsewhere. */
export const createAcquaintanceFeed = (handlers: FeedHandlers): Projector => {
  const byType: Readonly<Record<string, (id: string) => Promise<void>>> = {
    'documents.registered': handlers.editionRegistered,
    'changes.registered': handlers.changeRegistered,
    'documents.saved': handlers.documentSaved,
    'documents.cancelled': handlers.documentCancelled,
    'person.changed': handlers.personChanged,
    'person.deactivated': handlers.personChanged,
    'account.holder-changed': handlers.personChanged,
    'unit.changed': handlers.unitChanged,
  };
  return { consumer: 'acquaintance', types: Object.keys(byType), handle: async ({ type, aggregateId }) => byType[type]?.(aggregateId) };
};

/** Keeps the counters of the dashboards in step with the lists. */
export const createAcquaintanceCounters = (count: (campaignId: string) => Promise<void>): Projector => ({
  consumer: 'acquaintance-counters', types: ['acquaintance.list-changed'], handle: ({ aggregateId }) => count(aggregateId),
});
