import { Worker } from 'node:worker_threads';
import type { SynonymRule } from '../../text/kazakh/synonyms.js';
import { SearchUnavailableError, type Rebuild, type SearchEngine, type SearchEntry, type SearchQuery, type SearchReply, type SearchStats, type SuggestQuery, type Suggestion } from './port.js';
import { rebuildFrom, type Batches } from './rebuild-from.js';
import type { Operation, OperationInput, OperationOutput, Reply, Request } from './protocol.js';

/**
 * The in-process engine: the adapter's half on the main thread. The index lives in a worker thread and nowhere else, so
 * it is filled at the start and again when the worker has died; meanwhile the engine says that it is unavailable.
 * Source: LIB-5, architecture.md («Search»: rebuilt at start).
 */

export interface MiniSearchOptions {
  /** Reads the current state of everything, in batches; called at the start and after a crash. None: start empty. */
  readonly reload?: () => Batches;
  readonly synonyms?: readonly SynonymRule[];
  /** Told when the engine begins or ceases to answer, and why (for the log and the readiness page). */
  readonly onAvailability?: (available: boolean, reason: string) => void;
  /** Longest wait for a reply before the worker counts as hung. */
  readonly replyTimeoutMs?: number;
  /** First pause before a restart; doubles up to a minute. */
  readonly restartPauseMs?: number;
}

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Entries per message: small enough that a question asked while indexing waits some milliseconds only. */
const BATCH = 50;
const LONGEST_PAUSE_MS = 60_000;

/** The in-process engine with its worker-killing handle for tests. */
export interface MiniSearchEngine extends SearchEngine {
  readonly name: 'minisearch';
  /** Ends the worker as a crash would. */
  crash(): Promise<void>;
}

class WorkerEngine implements MiniSearchEngine {
  readonly name = 'minisearch';
  readonly #options: MiniSearchOptions;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #synonyms: readonly SynonymRule[];
  #available = false;
  #closed = false;
  #nextId = 1;
  #pauseMs: number;
  #restart: NodeJS.Timeout | null = null;

  constructor(options: MiniSearchOptions) {
    this.#options = options;
    this.#synonyms = options.synonyms ?? [];
    this.#pauseMs = options.restartPauseMs ?? 100;
  }

  /** Starts a worker and fills it; the engine answers when that is done. */
  async start(): Promise<void> {
    const worker = new Worker(new URL('./minisearch-worker.js', import.meta.url), { name: 'search' });
    this.#worker = worker;
    worker.on('message', (reply: Reply) => this.#settle(reply));
    worker.on('error', (error) => this.#lost(worker, error.message));
    worker.on('exit', (code) => this.#lost(worker, `the worker ended with code ${code}`));
    await this.#call('setSynonyms', this.#synonyms);
    if (this.#options.reload !== undefined) await this.replaceAll(this.#options.reload());
    this.#pauseMs = this.#options.restartPauseMs ?? 100;
    this.#announce(true, 'filled');
  }

  available(): boolean {
    return this.#available;
  }

  async upsert(entries: readonly SearchEntry[]): Promise<void> {
    for (const batch of batchesOf(entries)) await this.#call('upsert', batch);
  }

  async replaceDocuments(documentIds: readonly string[], entries: readonly SearchEntry[]): Promise<void> {
    await this.#call('replaceDocuments', { documentIds, entries });
  }

  async remove(documentIds: readonly string[]): Promise<void> {
    await this.replaceDocuments(documentIds, []);
  }

  async query(query: SearchQuery): Promise<SearchReply> {
    this.#mustBeAvailable();
    return this.#call('query', query);
  }

  async suggest(query: SuggestQuery): Promise<readonly Suggestion[]> {
    this.#mustBeAvailable();
    return this.#call('suggest', query);
  }

  async beginRebuild(): Promise<Rebuild> {
    await this.#call('rebuildBegin', null);
    return {
      add: async (entries) => {
        for (const batch of batchesOf(entries)) await this.#call('rebuildAdd', batch);
      },
      commit: async () => void (await this.#call('rebuildCommit', null)),
      abort: async () => void (await this.#call('rebuildAbort', null)),
    };
  }

  replaceAll(batches: Batches): Promise<void> {
    return rebuildFrom(() => this.beginRebuild(), batches);
  }

  async setSynonyms(rules: readonly SynonymRule[]): Promise<void> {
    this.#synonyms = rules;
    await this.#call('setSynonyms', rules);
  }

  async stats(): Promise<SearchStats> {
    return this.#call('stats', null);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#restart !== null) clearTimeout(this.#restart);
    await this.#end('closed');
  }

  async crash(): Promise<void> {
    await this.#worker?.terminate();
  }

  #mustBeAvailable(): void {
    if (!this.#available) throw new SearchUnavailableError(this.#closed ? 'closed' : 'the index is being filled');
  }

  #call<K extends Operation>(operation: K, input: OperationInput<K>): Promise<OperationOutput<K>> {
    const worker = this.#worker;
    if (worker === null) return Promise.reject(new SearchUnavailableError(this.#closed ? 'closed' : 'no worker'));
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#lost(worker, `no reply to ${operation}`), this.#options.replyTimeoutMs ?? 30_000);
      timer.unref();
      this.#waiting.set(id, { resolve: (output) => resolve(output as OperationOutput<K>), reject, timer });
      const request: Request<K> = { id, operation, input };
      worker.postMessage(request);
    });
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    this.#waiting.delete(reply.id);
    clearTimeout(waiting.timer);
    if (reply.ok) waiting.resolve(reply.output);
    else waiting.reject(new Error(reply.message));
  }

  /** The worker is gone or hangs: everybody who waits is told, and after a pause a new one is started and filled. */
  #lost(worker: Worker, reason: string): void {
    if (this.#worker !== worker) return;
    void this.#end(reason);
    if (this.#closed) return;
    this.#restart = setTimeout(() => {
      this.start().catch((error: unknown) => {
        // Reading the current state failed (the store is away): the same pause, then again.
        const failed = this.#worker;
        if (failed !== null) this.#lost(failed, error instanceof Error ? error.message : String(error));
      });
    }, this.#pauseMs);
    this.#restart.unref();
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }

  async #end(reason: string): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#announce(false, reason);
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(new SearchUnavailableError(reason));
    }
    this.#waiting.clear();
    await worker?.terminate();
  }

  #announce(available: boolean, reason: string): void {
    if (this.#available === available) return;
    this.#available = available;
    this.#options.onAvailability?.(available, reason);
  }
}

function batchesOf(entries: readonly SearchEntry[]): (readonly SearchEntry[])[] {
  const batches: (readonly SearchEntry[])[] = [];
  for (let start = 0; start < entries.length; start += BATCH) batches.push(entries.slice(start, start + BATCH));
  return batches;
}

/** Starts the in-process engine; resolves when it has been filled from `reload`. Source: LIB-5. */
export async function createMiniSearchEngine(options: MiniSearchOptions = {}): Promise<MiniSearchEngine> {
  const engine = new WorkerEngine(options);
  try {
    await engine.start();
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}
