import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import type { Browser } from '../support/browser.js';
import { publish, register, typeIds } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const titled = (kk: string) => ({ title: { kk, ru: null, en: null } });
const HOSTILE = 'Ереже <script>&amp; "тырнақша" \u0007қоңырау';

let system: TestSystem;
let office: Browser;
let staff: Browser;
const ids: Record<'open' | 'internal' | 'restricted' | 'old', string> = { open: '', internal: '', restricted: '', old: '' };
beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
  staff = await system.as('staff');
  const make = async (facts: object) => (await register(office, { validFrom: daysAgo(2), ...facts })).id as string;
  ids.open = await make({ ...titled('Ашық ереже'), code: 'Е 31-2024', confidentiality: 'public' });
  ids.internal = await make(titled('Ішкі ереже'));
  ids.restricted = await make({ ...titled('Құпия ереже'), confidentiality: 'restricted' });
  ids.old = await make({ ...titled('Ескі ереже'), confidentiality: 'public', validFrom: daysAgo(800) });
  await make({ ...titled(HOSTILE), confidentiality: 'public' });
  await system.work();
});
afterAll(() => system.stop());

const shown = async (browser: Browser, path: string): Promise<string[]> =>
  (await browser.get(path)).body.items.map(({ documentId }: { documentId: string }) => documentId);

const parsed = (xml: string): string[] => {
  const titles: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', () => { text = ''; });
  parser.on('text', (part) => { text += part; });
  parser.on('closetag', ({ local }) => { if (local === 'title') titles.push(text); });
  parser.write(xml).close();
  return titles;
};

describe('LIB-6 what has come into force lately', () => {
  test('everybody is shown what they may see, of the last days', async () => {
    const visitor = await system.visitor();
    const forVisitor = await shown(visitor, '/library/recent');
    expect(forVisitor).toContain(ids.open);
    for (const id of [ids.internal, ids.restricted, ids.old]) expect(forVisitor).not.toContain(id);
    const forStaff = await shown(staff, '/library/recent');
    expect(forStaff).toContain(ids.internal);
    expect(forStaff).not.toContain(ids.restricted);
    expect(await shown(office, '/library/recent')).toContain(ids.restricted);
  });

  test('the feed is well-formed XML and JSON of the same public documents, whoever asks', async () => {
    for (const browser of [await system.visitor(), office]) {
      const atom = await browser.download('/feed.atom');
      expect(atom.headers['content-type']).toMatch(/application\/atom\+xml/);
      const titles = parsed((atom.body as Buffer).toString());
      expect(titles).toContain('Е 31-2024 · Ашық ереже');
      expect(titles).toContain(HOSTILE.replace('\u0007', ''));
      expect(titles.join()).not.toMatch(/Ішкі|Құпия|Ескі/);
      const json = (await browser.get('/feed.json')).body;
      expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'kk' });
      expect(json.items.map(({ title }: { title: string }) => title.replace('\u0007', ''))).toEqual(titles.slice(1));
      expect(json.items.every(({ url }: { url: string }) => /\/documents\/[0-9a-f]{24}$/.test(url))).toBe(true);
    }
  });

  test('a document that is closed leaves the feed, and one that is opened enters it', async () => {
    const card = (await office.get(`/documents/${ids.open}`)).body;
    const closed = await office.patch(`/documents/${ids.open}`, { confidentiality: 'restricted' }, { 'If-Match': String(card.revision) });
    await system.work();
    const feed = async () => JSON.stringify((await (await system.visitor()).get('/feed.json')).body.items);
    expect(await feed()).not.toContain(ids.open);
    await publish(office, closed.body);
    await system.work();
    expect(await feed()).toContain(ids.open);
  });
});

describe('LIB-6 what a reader keeps and follows', () => {
  test('favourites: kept, marked, removed; each reader has their own', async () => {
    expect((await staff.put(`/me/favourites/${ids.internal}`)).status).toBe(204);
    expect((await staff.put(`/me/favourites/${ids.internal}`)).status).toBe(204);
    expect(await shown(staff, '/me/favourites')).toEqual([ids.internal]);
    expect((await staff.get(`/me/marks/${ids.internal}`)).body).toEqual({ favourite: true, subscribed: false });
    expect(await shown(office, '/me/favourites')).toEqual([]);
    expect((await staff.remove(`/me/favourites/${ids.internal}`)).status).toBe(204);
    expect(await shown(staff, '/me/favourites')).toEqual([]);
  });

  test('a favourite whose rights are narrowed is shown no longer', async () => {
    const card = await register(office, { ...titled('Тарылатын ереже'), validFrom: daysAgo(3) });
    await system.work();
    await staff.put(`/me/favourites/${card.id}`);
    await staff.put(`/me/subscriptions/document/${card.id}`);
    expect(await shown(staff, '/me/news')).toContain(card.id);
    await office.patch(`/documents/${card.id}`, { confidentiality: 'restricted' }, { 'If-Match': String(card.revision) });
    await system.work();
    expect(await shown(staff, '/me/favourites')).not.toContain(card.id);
    expect(await shown(staff, '/me/news')).not.toContain(card.id);
    await staff.remove(`/me/subscriptions/document/${card.id}`);
  });

  test('news are of what is followed: a document, a type', async () => {
    expect(await shown(staff, '/me/news')).toEqual([]);
    await staff.put(`/me/subscriptions/document/${ids.internal}`);
    expect(await shown(staff, '/me/news')).toEqual([ids.internal]);
    expect((await staff.get(`/me/marks/${ids.internal}`)).body.subscribed).toBe(true);
    const [typeId] = await typeIds(office);
    await staff.put(`/me/subscriptions/type/${typeId}`);
    expect(await shown(staff, '/me/news')).toContain(ids.open);
    expect((await staff.get('/me/subscriptions')).body.items).toHaveLength(2);
    await staff.remove(`/me/subscriptions/type/${typeId}`);
    expect(await shown(staff, '/me/news')).toEqual([ids.internal]);
    await staff.remove(`/me/subscriptions/document/${ids.internal}`);
  });

  test('refused: what the reader may not see, an unknown kind, a visitor', async () => {
    for (const path of [`/me/favourites/${ids.restricted}`, `/me/subscriptions/document/${ids.restricted}`]) expect((await staff.put(path)).status).toBe(404);
    expect((await staff.put(`/me/subscriptions/person/${ids.open}`)).status).toBe(422);
    for (const path of ['/me/news', '/me/favourites', '/me/subscriptions']) expect((await (await system.visitor()).get(path)).status).toBe(401);
  });

  test('there is a limit to what is followed; asking again for what is followed is none', async () => {
    const targets = Array.from({ length: 200 }, (_, at) => at.toString(16).padStart(24, '0'));
    for (const target of targets) await staff.put(`/me/subscriptions/unit/${target}`);
    const more = await staff.put(`/me/subscriptions/document/${ids.open}`);
    expect(more).toMatchObject({ status: 409, body: { code: 'too_many_subscriptions', params: { most: 200 } } });
    expect((await staff.put(`/me/subscriptions/unit/${targets[0]}`)).status).toBe(204);
    expect((await staff.get('/me/subscriptions')).body.items).toHaveLength(200);
  });
});
