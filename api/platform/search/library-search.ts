import type { LibrarySearch } from '../../modules/library/public.js';
import { createHighlighter } from '../../text/kazakh/highlight.js';
import type { SynonymTable } from '../../text/kazakh/synonyms.js';
import type { SearchEngine } from './port.js';
import { unlessUnavailable } from './title-search.js';

/** Clauses and titles through the search port; null while the engine does not answer (LIB-5). */
export const createLibrarySearch = (engine: SearchEngine, synonyms: () => SynonymTable): LibrarySearch => ({
  ask: (question) => unlessUnavailable(() => engine.query(question)),
  highlighter: (query) => createHighlighter(query, { synonyms: synonyms() }),
});
