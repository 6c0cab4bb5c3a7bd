import type { TitleSearch } from '../../modules/documents/public.js';
import { createHighlighter } from '../../text/kazakh/highlight.js';
import type { SynonymTable } from '../../text/kazakh/synonyms.js';
import type { SearchEngine } from './port.js';
import { SearchUnavailableError } from './port.js';

/** The engine's answer, or null while it does not answer. */
export const unlessUnavailable = async <T>(ask: () => Promise<T>): Promise<T | null> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SearchUnavailableError) return null;
    throw error;
  }
};

/** The titles of the register through the search port; null while the engine does not answer (LIB-5). */
export const createTitleSearch = (engine: SearchEngine, synonyms: () => SynonymTable): TitleSearch => ({
  find: (text, rightsTokens, onDate, limit) => unlessUnavailable(async () =>
    (await engine.query({ text, rightsTokens, onDate, kinds: ['title'], asYouType: true, onePerDocument: true, limit, offset: 0 }))
      .hits.map(({ documentId }) => documentId)),
  highlighter: (query) => {
    const marks = createHighlighter(query, { asYouType: true, synonyms: synonyms() });
    return (text) => marks(text).map(({ start, end }) => ({ start, end }));
  },
});
