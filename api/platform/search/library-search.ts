import type { LibrarySearch } from '../../modules/library/public.js';
import { highlight } from '../../text/kazakh/highlight.js';
import { STARTER_SYNONYMS } from '../../text/kazakh/starter-synonyms.js';
import { compileSynonyms } from '../../text/kazakh/synonyms.js';
import type { SearchEngine } from './port.js';
import { unlessUnavailable } from './title-search.js';

const synonyms = compileSynonyms(STARTER_SYNONYMS);

/** Clauses and titles through the search port; null while the engine does not answer (LIB-5). */
export const createLibrarySearch = (engine: SearchEngine): LibrarySearch => ({
  ask: (question) => unlessUnavailable(() => engine.query(question)),
  highlight: (text, query, asYouType = false) => highlight(text, query, { asYouType, synonyms }),
});
