import { createMeiliSearchEngine } from '../platform/search/meili-engine.js';
import { createMiniSearchEngine } from '../platform/search/minisearch-engine.js';
import type { SearchEngine } from '../platform/search/port.js';
import { STARTER_SYNONYMS } from '../text/kazakh/starter-synonyms.js';

export { measureQuality } from '../platform/search/quality.js';
export { createMeiliProbe, createMiniSearchProbe, type Sent } from '../platform/search/direct-probes.js';

export interface MeiliPlace {
  readonly url: string;
  readonly key: string | null;
}

/** An engine with the starter synonyms and nothing else of the application around it, for measurements. @param meili null: the in-process engine */
export const openBareSearch = (meili: MeiliPlace | null, onQuestion?: (path: string, body: unknown) => void): Promise<SearchEngine> =>
  meili === null
    ? createMiniSearchEngine({ synonyms: STARTER_SYNONYMS })
    : createMeiliSearchEngine({ ...meili, synonyms: STARTER_SYNONYMS, prefix: 'measured', onQuestion });
