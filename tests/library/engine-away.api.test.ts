import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { installedMeilisearch, startMeilisearch } from '../../scripts/support/meilisearch-server.js';
import type { MeilisearchServer } from '../../scripts/support/meilisearch-server.js';
import type { Browser } from '../support/browser.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { ADVISER, registerText } from '../support/texts.js';

const binary = installedMeilisearch();

(binary === null ? describe.skip : describe)('LIB-5 the search engine is killed', () => {
  let meili: MeilisearchServer;
  let system: TestSystem;
  let office: Browser;
  beforeAll(async () => {
    meili = await startMeilisearch(binary ?? '');
    system = await startTestSystem({ environment: { MEILI_URL: meili.url, MEILI_KEY: meili.key } });
    office = await system.as('quality-office');
    await registerText(system, office, ADVISER, { title: { kk: 'Эдвайзер туралы ереже', ru: null, en: null }, code: 'Е 12-2024' });
  }, 60_000);
  afterAll(async () => {
    await system?.stop();
    await meili?.stop();
  });

  const search = async (q: string) => (await office.get(`/library/search?${new URLSearchParams({ q })}`)).body;

  test('the library still lists, filters and opens by code, and says that search is limited; afterwards everything is found without a hand', async () => {
    expect((await search('академиялық қарыз')).hits[0].clauses[0].anchor).toBe('3.2');
    await meili.kill();

    const away = await search('академиялық қарыз');
    expect(away).toMatchObject({ hits: [], understood: { limited: true } });
    expect((await search('Е 12-2024')).hits).toMatchObject([{ code: 'Е 12-2024' }]);
    expect((await office.get('/documents?level=operational')).status).toBe(200);
    expect((await office.get('/documents')).body.total).toBe(1);
    expect((await office.get('/search/index')).body).toMatchObject({ engine: 'meilisearch', available: false });
    // What is entered meanwhile waits for the engine.
    await office.post('/search/synonyms', { rule: { kind: 'both', terms: ['қарыз', 'берешек'] } });

    await meili.start();
    for (let tries = 0; (await search('академиялық қарыз')).understood.limited && tries < 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await search('академиялық қарыз')).hits[0].clauses[0].anchor).toBe('3.2');
  });

  test('an empty query, quotes and stars are no trouble to it', async () => {
    for (const q of ['', '"', '*', '<script>', 'а'.repeat(500)]) expect((await search(q)).understood.limited).toBe(false);
  });
});
