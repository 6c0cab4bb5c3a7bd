import type { Projector } from '../../../kernel/events.js';
import type { SynonymRule } from '../../../text/kazakh/synonyms.js';

/** Hands the engine the rules as they are now, whenever one has changed. */
export const createSynonymFeed = (active: () => Promise<SynonymRule[]>, setSynonyms: (rules: readonly SynonymRule[]) => Promise<void>): Projector => ({
  consumer: 'search-synonyms',
  types: ['library.synonyms-changed'],
  handle: async () => setSynonyms(await active()),
});
