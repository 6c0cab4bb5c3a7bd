import type { Logger } from 'pino';
import { titleEntry } from '../modules/documents/public.js';
import type { DocumentStore } from '../modules/documents/public.js';
import { createMiniSearchEngine } from '../platform/search/minisearch-engine.js';
import type { SearchEntry } from '../platform/search/port.js';
import { STARTER_SYNONYMS } from '../text/kazakh/starter-synonyms.js';

const BATCH = 500;

/** The in-process engine, filled from the register's lines at the start and again after a crash of its thread. */
export const openSearch = ({ register }: DocumentStore, logger: Logger) => {
  async function* titles(): AsyncGenerator<SearchEntry[]> {
    for await (const lines of register.allLines(BATCH)) yield lines.map(titleEntry);
  }
  return createMiniSearchEngine({
    synonyms: STARTER_SYNONYMS,
    reload: titles,
    onAvailability: (available, reason) => logger.info({ available, reason }, 'search engine'),
  });
};
