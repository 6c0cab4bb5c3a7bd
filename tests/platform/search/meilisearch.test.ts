import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMeiliSearchEngine, type MeiliSearchOptions } from '../../../api/platform/search/meili-engine.js';
import { MeiliHttp } from '../../../api/platform/search/meili-http.js';
import { SearchUnavailableError, type SearchEngine } from '../../../api/platform/search/port.js';
import { installedMeilisearch, startMeilisearch, type MeilisearchServer } from '../../../scripts/support/meilisearch-server.js';
import { describeSearchEngine, titleEntry } from './contract.js';

const binary = installedMeilisearch();
const started: MeilisearchServer[] = [];
const server = async (): Promise<MeilisearchServer> => {
  const one = await startMeilisearch(binary ?? '');
  started.push(one);
  return one;
};
afterAll(() => Promise.all(started.map((one) => one.stop())));

const given = process.env['MEILI_URL'];
const runs = given !== undefined || binary !== null ? describe : describe.skip;

runs('on a real Meilisearch', () => {
  describeSearchEngine('Meilisearch', async () => {
    const address = given === undefined ? await server() : { url: given, key: process.env['MEILI_KEY'] ?? null };
    return createMeiliSearchEngine({ url: address.url, key: address.key, prefix: 'contract' });
  });
});

(binary === null ? describe.skip : describe)('Meilisearch may be away', () => {
  let meili: MeilisearchServer;
  const engines: SearchEngine[] = [];
  const open = async (options: Partial<MeiliSearchOptions> = {}): Promise<SearchEngine> => {
    const engine = await createMeiliSearchEngine({ url: meili.url, key: meili.key, watchMs: 100, ...options });
    engines.push(engine);
    return engine;
  };
  beforeAll(async () => {
    meili = await server();
  });
  afterAll(() => Promise.all(engines.map((engine) => engine.close())));

  const question = { text: 'сапа', rightsTokens: ['public'], onDate: null, limit: 10, offset: 0 };
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  test('LIB-5 killed, it says so within the time-out; started again, everything is found without a hand', async () => {
    const told: boolean[] = [];
    const engine = await open({ prefix: 'killed', onAvailability: (available) => told.push(available) });
    await engine.upsert([titleEntry('a', 'Сапа саясаты')]);
    await meili.kill();
    const asked = Date.now();
    await expect(engine.query(question)).rejects.toBeInstanceOf(SearchUnavailableError);
    await expect(engine.upsert([titleEntry('b', 'Сапа')])).rejects.toBeInstanceOf(SearchUnavailableError);
    expect(Date.now() - asked).toBeLessThan(5_000);
    expect(engine.available()).toBe(false);
    await meili.start();
    await until(() => engine.available());
    expect((await engine.query(question)).hits.map((hit) => hit.documentId)).toEqual(['a']);
    expect(told).toEqual([true, false, true]);
  });

  test('LIB-5 come back empty, it is filled from the current state', async () => {
    const engine = await open({ prefix: 'lost', reload: () => [[titleEntry('a', 'Сапа'), titleEntry('b', 'Сапа')]] });
    await until(() => engine.available());
    expect((await engine.query(question)).total).toBe(2);
    await meili.kill();
    await meili.start(true);
    await expect(engine.query(question)).rejects.toBeInstanceOf(SearchUnavailableError);
    await until(() => engine.available());
    expect((await engine.query(question)).total).toBe(2);
  });

  test('LIB-5 an index that the engine made by itself for a writer is not taken for ours', async () => {
    const engine = await open({ prefix: 'foreign', reload: () => [[titleEntry('a', 'Сапа')]] });
    const call = (method: string, path: string, body?: object): Promise<Response> =>
      fetch(`${meili.url}/${path}`, { method, headers: { authorization: `Bearer ${meili.key}`, 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) });
    await call('DELETE', 'indexes/foreign_entries');
    await call('POST', 'indexes/foreign_entries/documents', [{ id: 'x' }]);
    await until(() => !engine.available());
    await until(() => engine.available());
    expect((await engine.query(question)).total).toBe(1);
  });

  test('LIB-5 a process that only asks makes no index', async () => {
    const reader = await open({ prefix: 'asked', owner: false, reload: () => [[titleEntry('a', 'Сапа')]] });
    expect(reader.available()).toBe(false);
    const owner = await open({ prefix: 'asked', reload: () => [[titleEntry('a', 'Сапа')]] });
    await until(() => reader.available());
    expect((await reader.query(question)).total).toBe(1);
    expect((await owner.stats()).entries).toBe(1);
  });

  test('LIB-5 a start without the engine does not fail, and a wrong key is an engine that is away', async () => {
    const nobody = await open({ url: 'http://127.0.0.1:9' });
    expect(nobody.available()).toBe(false);
    const stranger = await open({ key: 'wrong-key-wrong-key' });
    await expect(stranger.query(question)).rejects.toThrow('key');
  });

  test('LIB-5 a refusal without words is a refusal all the same', async () => {
    const http = new MeiliHttp({ url: meili.url, key: meili.key });
    await expect(http.ask('POST', 'health', {})).rejects.toThrow('405');
    http.close();
  });

  test('LIB-4 no value of a filter is read as a condition', async () => {
    const engine = await open({ prefix: 'quoted' });
    const odd = ['"', '\\', '\\"', 'a" OR kind = "title', "'", ']', 'x\\'];
    await engine.upsert([titleEntry('a', 'Сапа', { rightsTokens: ['unit:x'], facets: { type: ['a "quoted" type'] } })]);
    for (const token of odd) expect((await engine.query({ ...question, rightsTokens: [token] })).total).toBe(0);
    const mine = { ...question, rightsTokens: ['unit:x'] };
    expect((await engine.query({ ...mine, filters: { type: odd } })).total).toBe(0);
    expect((await engine.query({ ...mine, filters: { type: ['a "quoted" type'] } })).total).toBe(1);
    expect((await engine.query({ ...mine, excludeDocumentIds: odd })).total).toBe(1);
  });
});
