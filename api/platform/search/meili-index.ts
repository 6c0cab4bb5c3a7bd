import type { SynonymTable } from '../../text/kazakh/synonyms.js';
import { MeiliRefusal, type MeiliHttp } from './meili-http.js';
import { synonymSettings, SETTINGS_HASH, settingsWith } from './meili-settings.js';
import { MeiliTaskError, taskDone, type TaskTicket } from './meili-tasks.js';

/** The indexes that INQ keeps in Meilisearch, and what it remembers about them there. Source: LIB-5. */

export interface IndexNames {
  /** What questions are put to. */
  readonly live: string;
  /** What a rebuild fills. */
  readonly next: string;
  /** Which settings the live one was built with, and how often it was. */
  readonly state: string;
}

export const indexNames = (prefix: string): IndexNames => ({ live: `${prefix}_entries`, next: `${prefix}_entries_next`, state: `${prefix}_state` });

export interface IndexState {
  readonly id: 'entries';
  readonly settings: string;
  readonly generation: number;
}

const isMissing = (error: unknown): boolean =>
  (error instanceof MeiliRefusal || error instanceof MeiliTaskError) && (error.code === 'index_not_found' || error.code === 'document_not_found');

export class MeiliIndexes {
  readonly names: IndexNames;
  readonly #http: MeiliHttp;

  constructor(http: MeiliHttp, prefix: string) {
    this.#http = http;
    this.names = indexNames(prefix);
  }

  /** Whether there is a live index that we made; the engine itself makes one without rights for whoever writes to none. */
  async isOurs(): Promise<boolean> {
    try {
      return (await this.#http.ask<unknown[]>('GET', `indexes/${this.names.live}/settings/filterable-attributes`)).includes('rights');
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** Null: nothing is remembered. */
  async state(): Promise<IndexState | null> {
    try {
      return await this.#http.ask<IndexState>('GET', `indexes/${this.names.state}/documents/entries`);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Remembers that the live index was built with the settings of now. */
  async remember(generation: number): Promise<void> {
    const state: IndexState = { id: 'entries', settings: SETTINGS_HASH, generation };
    await this.#done('POST', `indexes/${this.names.state}/documents?primaryKey=id`, [state]);
  }

  /** An empty index with the settings of now in place of whatever had this name. */
  async createEmpty(name: string, synonyms: SynonymTable): Promise<void> {
    await this.drop(name);
    await this.#done('POST', 'indexes', { uid: name, primaryKey: 'id' });
    await this.#done('PATCH', `indexes/${name}/settings`, settingsWith(synonyms));
  }

  async drop(name: string): Promise<void> {
    await this.#done('DELETE', `indexes/${name}`).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  }

  /** The live and the next index change their contents, at once. */
  async swap(): Promise<void> {
    await this.#done('POST', 'swap-indexes', [{ indexes: [this.names.live, this.names.next] }]);
  }

  /** Writes the synonyms unless they are there already. */
  async putSynonyms(name: string, table: SynonymTable): Promise<void> {
    const path = `indexes/${name}/settings/synonyms`;
    const wanted = synonymSettings(table);
    if (sameSynonyms(await this.#http.ask<Record<string, string[]>>('GET', path), wanted)) return;
    await this.#done('PUT', path, wanted);
  }

  addDocuments(name: string, documents: readonly object[]): Promise<TaskTicket> {
    return this.#http.write<TaskTicket>('POST', `indexes/${name}/documents`, documents);
  }

  removeWhere(name: string, filter: string): Promise<TaskTicket> {
    return this.#http.write<TaskTicket>('POST', `indexes/${name}/documents/delete`, { filter });
  }

  done(tickets: readonly TaskTicket[]): Promise<void[]> {
    return Promise.all(tickets.map((ticket) => taskDone(this.#http, ticket)));
  }

  async size(): Promise<{ entries: number; documents: number }> {
    const ask = (body: object): Promise<{ totalHits: number }> => this.#http.ask('POST', `indexes/${this.names.live}/search`, { hitsPerPage: 1, page: 1, ...body });
    const [entries, documents] = await Promise.all([ask({}), ask({ distinct: 'documentId' })]);
    return { entries: entries.totalHits, documents: documents.totalHits };
  }

  async #done(method: string, path: string, body?: unknown): Promise<void> {
    await taskDone(this.#http, await this.#http.write<TaskTicket>(method, path, body));
  }
}

const ordered = (synonyms: Readonly<Record<string, readonly string[]>>): string =>
  JSON.stringify(Object.entries(synonyms).map(([word, others]) => [word, [...others].sort()] as const).sort(([a], [b]) => (a < b ? -1 : 1)));

const sameSynonyms = (one: Readonly<Record<string, readonly string[]>>, other: Readonly<Record<string, readonly string[]>>): boolean => ordered(one) === ordered(other);
