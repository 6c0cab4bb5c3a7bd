import type { Logger } from 'pino';
import type { Config } from '../config/load.js';
import type { LibraryStores } from '../modules/library/public.js';
import { createMeiliSearchEngine } from '../platform/search/meili-engine.js';
import { createMiniSearchEngine } from '../platform/search/minisearch-engine.js';
import type { SearchEngine, SearchEntry } from '../platform/search/port.js';
import type { SynonymRule, SynonymTable } from '../text/kazakh/synonyms.js';
import { compileSynonyms } from '../text/kazakh/synonyms.js';

/**
 * Meilisearch where `MEILI_URL` names one, else the in-process engine. Either is filled with every entry when it has lost
 * them; only the process that feeds the index makes or fills one in Meilisearch.
 */
const openEngine = (config: Config, reload: () => AsyncGenerator<SearchEntry[]>, synonyms: readonly SynonymRule[], logger: Logger): Promise<SearchEngine> => {
  const onAvailability = (available: boolean, reason: string) => logger.info({ available, reason }, 'search engine');
  if (config.meili === null) return createMiniSearchEngine({ synonyms, reload, onAvailability });
  return createMeiliSearchEngine({ ...config.meili, prefix: config.database, owner: config.roles.includes('worker'), synonyms, reload, onAvailability });
};

/** The search engine with the rules that questions pass through; both follow the quality office's edits. */
export const openSearch = async (config: Config, { synonyms }: Pick<LibraryStores, 'synonyms'>, reload: () => AsyncGenerator<SearchEntry[]>, logger: Logger) => {
  const first = await synonyms.active();
  const engine = await openEngine(config, reload, first, logger);
  let table = compileSynonyms(first);
  return {
    engine,
    synonyms: (): SynonymTable => table,
    setSynonyms: async (rules: readonly SynonymRule[]): Promise<void> => {
      table = compileSynonyms(rules);
      await engine.setSynonyms(rules);
    },
  };
};
