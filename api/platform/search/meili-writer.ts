import type { SynonymTable } from '../../text/kazakh/synonyms.js';
import { toMeiliDocument } from './meili-document.js';
import { leftovers } from './meili-filter.js';
import type { MeiliIndexes } from './meili-index.js';
import type { TaskTicket } from './meili-tasks.js';
import type { Rebuild, SearchEntry } from './port.js';

/**
 * The single writer of the index in Meilisearch, rebuilds included: what is sent goes in turn, so an older state never
 * comes after a newer one. Source: LIB-5, architecture.md («one writer»).
 */

interface Filling {
  /** What was written since the rebuild began; what it brings of that is older. */
  readonly newerDocuments: Set<string>;
  readonly newerEntries: Set<string>;
  waiting: SearchEntry[];
  readonly tickets: TaskTicket[];
}

/** Entries for one task while rebuilding: enough to be quick, little enough to wait in memory. */
const BATCH = 2_000;
/** Tasks that may wait in the engine before the reader of the current state is held back. */
const MOST_TASKS_AHEAD = 8;

export class MeiliWriter {
  generation = 0;
  readonly #indexes: MeiliIndexes;
  readonly #synonyms: () => SynonymTable;
  #filling: Filling | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #lastStamp = 0;

  constructor(indexes: MeiliIndexes, synonyms: () => SynonymTable) {
    this.#indexes = indexes;
    this.#synonyms = synonyms;
  }

  get rebuilding(): boolean {
    return this.#filling !== null;
  }

  async upsert(entries: readonly SearchEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.#sent(async () => {
      for (const { id } of entries) this.#filling?.newerEntries.add(id);
      const documents = this.#documents(entries, this.#stamp());
      return Promise.all(this.#written().map((name) => this.#indexes.addDocuments(name, documents)));
    });
  }

  /** New entries first, then what they leave behind goes: a document that stays is never missing between the two. */
  async replaceDocuments(documentIds: readonly string[], entries: readonly SearchEntry[]): Promise<void> {
    const stranger = entries.find((entry) => !documentIds.includes(entry.documentId));
    if (stranger !== undefined) throw new Error(`entry ${stranger.id} belongs to no document that is being replaced`);
    if (documentIds.length === 0) return;
    await this.#sent(async () => {
      for (const documentId of documentIds) this.#filling?.newerDocuments.add(documentId);
      const stamp = this.#stamp();
      const documents = this.#documents(entries, stamp);
      const tickets: TaskTicket[] = [];
      for (const name of this.#written()) {
        if (documents.length > 0) tickets.push(await this.#indexes.addDocuments(name, documents));
        tickets.push(await this.#indexes.removeWhere(name, leftovers(documentIds, stamp)));
      }
      return tickets;
    });
  }

  async beginRebuild(): Promise<Rebuild> {
    if (this.#filling !== null) throw new Error('a rebuild is already under way');
    const filling: Filling = { newerDocuments: new Set(), newerEntries: new Set(), waiting: [], tickets: [] };
    this.#filling = filling;
    try {
      await this.#inTurn(() => this.#indexes.createEmpty(this.#indexes.names.next, this.#synonyms()));
    } catch (error) {
      this.#filling = null;
      throw error;
    }
    return {
      add: (entries) => this.#orGivenUp(filling, () => this.#fill(filling, entries)),
      commit: () => this.#orGivenUp(filling, () => this.#commit(filling)),
      abort: () => this.#abort(filling),
    };
  }

  /** Synonyms for the questions from now on, in every index that will be asked. */
  async putSynonyms(table: SynonymTable): Promise<void> {
    await this.#inTurn(async () => {
      for (const name of this.#written()) await this.#indexes.putSynonyms(name, table);
    });
  }

  /** A rebuild that failed is over: another may begin. */
  async #orGivenUp(filling: Filling, step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (this.#filling === filling) this.#filling = null;
      throw error;
    }
  }

  async #fill(filling: Filling, entries: readonly SearchEntry[]): Promise<void> {
    this.#mustBe(filling);
    filling.waiting.push(...entries);
    while (filling.waiting.length >= BATCH) await this.#inTurn(() => this.#flush(filling, BATCH));
    const held = filling.tickets.at(-MOST_TASKS_AHEAD);
    if (held !== undefined) await this.#indexes.done([held]);
  }

  async #flush(filling: Filling, count: number): Promise<void> {
    const batch = filling.waiting.splice(0, count);
    const current = batch.filter((entry) => !filling.newerDocuments.has(entry.documentId) && !filling.newerEntries.has(entry.id));
    if (current.length > 0) filling.tickets.push(await this.#indexes.addDocuments(this.#indexes.names.next, this.#documents(current, this.#stamp())));
  }

  async #commit(filling: Filling): Promise<void> {
    this.#mustBe(filling);
    await this.#inTurn(() => this.#flush(filling, filling.waiting.length));
    await this.#indexes.done(filling.tickets);
    // Nothing may be written between the swap and the moment from which only one index is written to.
    await this.#inTurn(async () => {
      await this.#indexes.swap();
      this.#filling = null;
      this.generation += 1;
      await this.#indexes.remember(this.generation);
    });
    await this.#indexes.drop(this.#indexes.names.next);
  }

  async #abort(filling: Filling): Promise<void> {
    if (this.#filling !== filling) return;
    this.#filling = null;
    await this.#indexes.drop(this.#indexes.names.next);
  }

  #mustBe(filling: Filling): void {
    if (this.#filling !== filling) throw new Error('this rebuild is over');
  }

  #written(): string[] {
    const { live, next } = this.#indexes.names;
    return this.#filling === null ? [live] : [live, next];
  }

  #documents(entries: readonly SearchEntry[], stamp: number): object[] {
    return entries.map((entry) => toMeiliDocument(entry, stamp));
  }

  #stamp(): number {
    this.#lastStamp = Math.max(this.#lastStamp + 1, Date.now());
    return this.#lastStamp;
  }

  /** Sends in turn, waits for the engine out of turn: the next write need not wait for the tasks of this one. */
  async #sent(send: () => Promise<TaskTicket[]>): Promise<void> {
    await this.#indexes.done(await this.#inTurn(send));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
