import { setTimeout as pause } from 'node:timers/promises';
import { compileSynonyms, type SynonymTable, type SynonymRule } from '../../text/kazakh/synonyms.js';
import { MeiliHttp, MeiliRefusal, type MeiliAddress } from './meili-http.js';
import { MeiliIndexes } from './meili-index.js';
import { MeiliReader } from './meili-reader.js';
import { rebuildFrom, type Batches } from './rebuild-from.js';
import { SETTINGS_HASH } from './meili-settings.js';
import { MeiliWriter } from './meili-writer.js';
import { SearchUnavailableError, type Rebuild, type SearchEngine, type SearchEntry, type SearchQuery, type SearchReply, type SearchStats, type SuggestQuery, type Suggestion } from './port.js';

/**
 * Meilisearch behind the search port. It lives outside of this process, so it may be away, may come back, and may come
 * back empty: the adapter notices each, says so by `available()`, and fills a lost or outdated index from `reload`
 * without a hand. Source: LIB-5.
 */

export interface MeiliSearchOptions extends MeiliAddress {
  /** Reads the current state of everything, in batches, when the index is lost or outdated. None: such an index starts empty. */
  readonly reload?: () => Batches;
  readonly synonyms?: readonly SynonymRule[];
  /** Told when the engine begins or ceases to answer, and why (for the log and the readiness page). */
  readonly onAvailability?: (available: boolean, reason: string) => void;
  /** Distinguishes installations that share an engine. */
  readonly prefix?: string;
  /** False in a process that only asks: it neither makes nor fills the index. */
  readonly owner?: boolean;
  /** Pause between looks at an engine that answers; a quarter of it while it does not. */
  readonly watchMs?: number;
}

const WATCH_MS = 4_000;

class MeiliSearchEngine implements SearchEngine {
  readonly name = 'meilisearch';
  readonly #options: MeiliSearchOptions;
  readonly #http: MeiliHttp;
  readonly #indexes: MeiliIndexes;
  readonly #reader: MeiliReader;
  readonly #writer: MeiliWriter;
  #available = false;
  #reason = 'not asked yet';
  #closed = false;
  #looking: Promise<void> | null = null;
  #watch: NodeJS.Timeout | null = null;
  #synonyms: SynonymTable;

  constructor(options: MeiliSearchOptions) {
    this.#options = options;
    this.#synonyms = compileSynonyms(options.synonyms ?? []);
    this.#http = new MeiliHttp(options);
    this.#indexes = new MeiliIndexes(this.#http, options.prefix ?? 'inq');
    this.#reader = new MeiliReader(this.#http, this.#indexes.names.live);
    this.#reader.synonyms = this.#synonyms;
    this.#writer = new MeiliWriter(this.#indexes, () => this.#synonyms);
  }

  available(): boolean {
    return this.#available;
  }

  upsert(entries: readonly SearchEntry[]): Promise<void> {
    return this.#watched(() => this.#writer.upsert(entries));
  }

  replaceDocuments(documentIds: readonly string[], entries: readonly SearchEntry[]): Promise<void> {
    return this.#watched(() => this.#writer.replaceDocuments(documentIds, entries));
  }

  remove(documentIds: readonly string[]): Promise<void> {
    return this.replaceDocuments(documentIds, []);
  }

  query(query: SearchQuery): Promise<SearchReply> {
    return this.#answered(() => this.#reader.query(query));
  }

  suggest(query: SuggestQuery): Promise<readonly Suggestion[]> {
    return this.#answered(() => this.#reader.suggest(query));
  }

  beginRebuild(): Promise<Rebuild> {
    return this.#watched(() => this.#writer.beginRebuild());
  }

  replaceAll(batches: Batches): Promise<void> {
    return rebuildFrom(() => this.beginRebuild(), batches);
  }

  async setSynonyms(rules: readonly SynonymRule[]): Promise<void> {
    this.#synonyms = compileSynonyms(rules);
    this.#reader.synonyms = this.#synonyms;
    if (this.#owner) await this.#watched(() => this.#writer.putSynonyms(this.#synonyms));
  }

  stats(): Promise<SearchStats> {
    return this.#answered(async () => ({ ...(await this.#indexes.size()), generation: this.#writer.generation, rebuilding: this.#writer.rebuilding }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#watch !== null) clearTimeout(this.#watch);
    this.#announce(false, 'closed');
    this.#http.close();
  }

  /** One look at a time: the next begins when it is over. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  /** Looks whether the engine is there and the index is ours, and goes on looking. */
  async #look(): Promise<void> {
    if (this.#closed) return;
    try {
      await this.#settle();
    } catch (error) {
      this.#announce(false, error instanceof Error ? error.message : String(error));
    }
    this.#lookAgain();
  }

  get #owner(): boolean {
    return this.#options.owner !== false;
  }

  async #settle(): Promise<void> {
    const state = (await this.#indexes.isOurs()) ? await this.#indexes.state() : null;
    if (state !== null) {
      this.#writer.generation = Math.max(this.#writer.generation, state.generation);
      if (!this.#available && this.#owner) await this.#writer.putSynonyms(this.#synonyms);
      this.#announce(true, 'answers');
      if (state.settings === SETTINGS_HASH) return;
    } else {
      this.#announce(false, 'the index is being filled');
    }
    if (this.#owner) await this.#refill(state === null);
  }

  /** Fills the index from the current state; one that is outdated serves meanwhile. */
  async #refill(lost: boolean): Promise<void> {
    if (this.#writer.rebuilding) return;
    if (lost) await this.#indexes.createEmpty(this.#indexes.names.live, this.#synonyms);
    await this.replaceAll(this.#options.reload?.() ?? []);
    if (!this.#closed) this.#announce(true, 'filled');
  }

  async #answered<T>(ask: () => Promise<T>): Promise<T> {
    if (!this.#available) throw new SearchUnavailableError(this.#reason);
    return this.#watched(ask);
  }

  /** Whatever says that the engine or the index is gone is noticed at once, and the look-outs begin. */
  async #watched<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new SearchUnavailableError('closed');
    try {
      return await work();
    } catch (error) {
      if (error instanceof MeiliRefusal && LOST.includes(error.code)) {
        await this.look();
        throw new SearchUnavailableError(error.message);
      }
      if (!(error instanceof SearchUnavailableError)) throw error;
      this.#announce(false, error.message);
      this.#lookAgain();
      throw error;
    }
  }

  #lookAgain(): void {
    if (this.#watch !== null) clearTimeout(this.#watch);
    if (this.#closed) return;
    const pauseMs = this.#options.watchMs ?? WATCH_MS;
    this.#watch = setTimeout(() => void this.look(), this.#available ? pauseMs : pauseMs / 4);
    this.#watch.unref();
  }

  #announce(available: boolean, reason: string): void {
    this.#reason = reason;
    if (this.#available === available) return;
    this.#available = available;
    this.#options.onAvailability?.(available, reason);
  }
}

/** What the engine says when it has lost our index, or has one of that name that we did not make. */
const LOST = ['index_not_found', 'invalid_search_filter', 'invalid_search_facets', 'invalid_search_sort', 'invalid_search_attributes_to_search_on', 'invalid_search_distinct'];

/** A small collection is filled within this time; a large one goes on behind a start that does not wait for it. */
const START_WAIT_MS = 5_000;

/**
 * Begins to use a Meilisearch; resolves after the first look, whether it answers or not (it may come later).
 * Source: LIB-5.
 */
export async function createMeiliSearchEngine(options: MeiliSearchOptions): Promise<SearchEngine> {
  const engine = new MeiliSearchEngine(options);
  await Promise.race([engine.look(), pause(START_WAIT_MS, undefined, { ref: false })]);
  return engine;
}
