import { compileSynonyms, NO_SYNONYMS, type SynonymTable } from '../../text/kazakh/synonyms.js';
import { MiniSearchIndex } from './minisearch-index.js';
import type { SearchEntry } from './port.js';
import type { Operation, OperationInput, OperationOutput } from './protocol.js';

/**
 * Keeps the index that serves and, while rebuilding, the one that is being filled. Runs in the worker thread.
 * Source: LIB-5 (rebuildable while serving).
 */
interface Filling {
  readonly index: MiniSearchIndex;
  /** Documents and entries written since the rebuild began: what `rebuildAdd` brings of them is older. */
  readonly newerDocuments: Set<string>;
  readonly newerEntries: Set<string>;
}

type Handlers = { [K in Operation]: (input: OperationInput<K>) => OperationOutput<K> };

export class IndexKeeper {
  #live = new MiniSearchIndex();
  #filling: Filling | null = null;
  #synonyms: SynonymTable = NO_SYNONYMS;
  #generation = 0;

  readonly #handlers: Handlers = {
    upsert: (entries) => this.#upsert(entries),
    replaceDocuments: ({ documentIds, entries }) => this.#replaceDocuments(documentIds, entries),
    query: (query) => this.#live.query(query),
    suggest: (query) => this.#live.suggest(query),
    rebuildBegin: () => this.#begin(),
    rebuildAdd: (entries) => this.#fill(entries),
    rebuildCommit: () => this.#commit(),
    rebuildAbort: () => {
      this.#filling = null;
      return null;
    },
    setSynonyms: (rules) => {
      this.#synonyms = compileSynonyms(rules);
      this.#live.useSynonyms(this.#synonyms);
      this.#filling?.index.useSynonyms(this.#synonyms);
      return null;
    },
    stats: () => ({ ...this.#live.size, generation: this.#generation, rebuilding: this.#filling !== null }),
  };

  /** Carries out one operation. */
  handle<K extends Operation>(operation: K, input: OperationInput<K>): OperationOutput<K> {
    return this.#handlers[operation](input);
  }

  #upsert(entries: readonly SearchEntry[]): null {
    for (const entry of entries) {
      this.#live.upsert(entry);
      this.#filling?.index.upsert(entry);
      this.#filling?.newerEntries.add(entry.id);
    }
    return null;
  }

  #replaceDocuments(documentIds: readonly string[], entries: readonly SearchEntry[]): null {
    const stranger = entries.find((entry) => !documentIds.includes(entry.documentId));
    if (stranger !== undefined) throw new Error(`entry ${stranger.id} belongs to no document that is being replaced`);
    for (const index of [this.#live, this.#filling?.index]) {
      for (const documentId of documentIds) index?.removeDocument(documentId);
      for (const entry of entries) index?.upsert(entry);
    }
    for (const documentId of documentIds) this.#filling?.newerDocuments.add(documentId);
    return null;
  }

  #begin(): null {
    if (this.#filling !== null) throw new Error('a rebuild is already under way');
    this.#filling = { index: new MiniSearchIndex(), newerDocuments: new Set(), newerEntries: new Set() };
    this.#filling.index.useSynonyms(this.#synonyms);
    return null;
  }

  #fill(entries: readonly SearchEntry[]): null {
    const { index, newerDocuments, newerEntries } = this.#underWay();
    for (const entry of entries) {
      if (!newerDocuments.has(entry.documentId) && !newerEntries.has(entry.id)) index.upsert(entry);
    }
    return null;
  }

  #commit(): null {
    this.#live = this.#underWay().index;
    this.#filling = null;
    this.#generation += 1;
    return null;
  }

  #underWay(): Filling {
    if (this.#filling === null) throw new Error('no rebuild is under way');
    return this.#filling;
  }
}
