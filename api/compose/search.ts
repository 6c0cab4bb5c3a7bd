import type { Logger } from 'pino';
import { createMiniSearchEngine } from '../platform/search/minisearch-engine.js';
import type { SearchEntry } from '../platform/search/port.js';
import { STARTER_SYNONYMS } from '../text/kazakh/starter-synonyms.js';

/** The in-process engine, filled with every entry at the start and again after a crash of its thread. */
export const openSearch = (reload: () => AsyncGenerator<SearchEntry[]>, logger: Logger) => createMiniSearchEngine({
  synonyms: STARTER_SYNONYMS,
  reload,
  onAvailability: (available, reason) => logger.info({ available, reason }, 'search engine'),
});
