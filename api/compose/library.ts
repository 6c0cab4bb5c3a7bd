import type { Indexed, IndexSource, TextStore } from '../modules/library/public.js';
import { entriesOf } from '../modules/library/public.js';
import type { DocumentStore } from '../modules/documents/public.js';
import type { SearchEntry } from '../platform/search/port.js';

const BATCH = 100;

/** How the library reads documents for its index. */
export const indexSourceOf = (documents: DocumentStore, texts: TextStore): IndexSource => ({
  load: async (documentId): Promise<Indexed | null> => {
    const holding = await documents.queries.find(documentId);
    if (!holding) return null;
    const ready = (await texts.ofDocument(documentId)).filter(({ state }) => state === 'ready');
    const clausesOf = new Map<string, Awaited<ReturnType<TextStore['clausesOf']>>>();
    for (const { id } of ready) clausesOf.set(id, await texts.clausesOf(id));
    return { holding, lines: await documents.register.linesOf(documentId), clausesOf };
  },
});

/** Every entry of the search index, document by document: for a new index and after a loss. */
export async function* allEntries(documents: DocumentStore, source: IndexSource): AsyncGenerator<SearchEntry[]> {
  for await (const ids of documents.queries.allIds(BATCH)) {
    for (const id of ids) {
      const indexed = await source.load(id);
      if (indexed) yield entriesOf(indexed);
    }
  }
}

/** The text versions of a document with their files, as the extractor's queue looks at them. */
export const versionsOf = ({ queries }: DocumentStore) => async (documentId: string) => (await queries.find(documentId))?.textVersions ?? [];
