import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { ADVISER, registerText } from '../support/texts.js';

let system: TestSystem;
let office: Browser;
let adviser: { id: string; revision: number };
beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
  adviser = await registerText(system, office, ADVISER, {
    title: { kk: 'Эдвайзер туралы ереже', ru: null, en: null }, code: 'Е 12-2024', registrationNumber: '12', confidentiality: 'public', validFrom: '2024-02-01',
  });
});
afterAll(() => system.stop());

const search = async (browser: Browser, query: Readonly<Record<string, string>>) =>
  (await browser.get(`/library/search?${new URLSearchParams(query)}`)).body;
const anchors = (body: { hits: { clauses: { anchor: string }[] }[] }) => body.hits.flatMap(({ clauses }) => clauses.map(({ anchor }) => anchor));

describe('the library is searched by clauses', () => {
  test.each([
    ['академиялық қарызы бар студент'], ['академиялык карызы бар студент'], ['akademiyalyk karyzy'], ['қарызбен кездесу'],
  ])('LIB-1, LIB-3 «%s» finds the clause with its number, heading path and a marked snippet', async (q) => {
    const visitor = await system.visitor();
    const body = await search(visitor, { q });
    expect(anchors(body)[0]).toBe('3.2');
    const [hit] = body.hits;
    expect(hit).toMatchObject({ documentId: adviser.id, code: 'Е 12-2024', status: 'in_force' });
    const [clause] = hit.clauses;
    expect(clause).toMatchObject({ number: '3.2', path: ['3. ЭДВАЙЗЕРДІҢ ЖҰМЫСЫ'] });
    const marked = clause.snippet.marks.map(({ start, end }: { start: number; end: number }) => clause.snippet.text.slice(start, end));
    expect(marked.length).toBeGreaterThan(0);
  });

  test('LIB-2 words typed on Latin keys are understood when nothing else is', async () => {
    const body = await search(await system.visitor(), { q: 'rfhspsvty rtpltce' });
    expect(anchors(body)[0]).toBe('3.2');
    expect(body.understood.words.map(({ typed }: { typed: string }) => typed)).toEqual(['карызымен', 'кездесу']);
  });

  test('LIB-1 a code as people type it stands first', async () => {
    const body = await search(await system.visitor(), { q: 'е 12 2024' });
    expect(body.understood.exactCode).toBe(true);
    expect(body.hits[0].documentId).toBe(adviser.id);
  });

  test('LIB-1 only what is in force on the day', async () => {
    expect((await search(office, { q: 'эдвайзер', on: '2024-01-31' })).hits).toEqual([]);
    expect((await search(office, { q: 'эдвайзер', on: '2024-02-01' })).hits).not.toEqual([]);
  });

  test('LIB-1 the archive is for those who may', async () => {
    const visitor = await system.visitor();
    expect((await visitor.get('/library/search?q=эдвайзер&archived=true'.replace('эдвайзер', encodeURIComponent('эдвайзер')))).status).toBe(401);
    const staff = await system.as('staff');
    expect((await staff.get(`/library/search?q=${encodeURIComponent('эдвайзер')}&archived=true`)).status).toBe(403);
    const body = await search(office, { q: 'эдвайзер', archived: 'true', on: '2023-01-01' });
    expect(body.hits[0]).toMatchObject({ documentId: adviser.id });
  });

  test('LIB-4 a restricted document shows by no hit, count, facet or near title, not even before the index has followed', async () => {
    const secret = await registerText(system, office, ['1. ЖАЛПЫ ЕРЕЖЕ', '1.1 Марғау сөзі осында ғана кездеседі.'], {
      title: { kk: 'Марғау тәртібі', ru: null, en: null }, confidentiality: 'internal',
    });
    const staff = await system.as('staff');
    expect(anchors(await search(staff, { q: 'марғау' }))).toEqual(['1.1']);
    await office.patch(`/documents/${secret.id}`, { confidentiality: 'restricted' }, { 'If-Match': String(secret.revision) });
    for (const stage of ['before', 'after'] as const) {
      if (stage === 'after') await system.work();
      const body = await search(staff, { q: 'марғау' });
      expect(body).toMatchObject({ hits: [], total: 0, near: [] });
      expect(Object.values(body.facets).flat()).toEqual([]);
    }
    expect(anchors(await search(office, { q: 'марғау' }))).toEqual(['1.1']);
  });

  test('LIB-4 rights that are taken away hold at once, also for lines that searches have kept', async () => {
    const card = await register(office, { title: { kk: 'Сүйіндік нұсқаулығы', ru: null, en: null }, confidentiality: 'internal' });
    await system.work();
    // As if it had been saved last week: what was saved lately is read each time.
    const outbox = system.inq.connection.collection<{ _id: string }>('outbox');
    const rows = await outbox.find({ aggregateId: card.id }).toArray();
    await outbox.deleteMany({ aggregateId: card.id });
    await outbox.insertMany(rows.map((row) => ({ ...row, _id: `5f000000${row._id.slice(8)}` })));
    const staff = await system.as('staff');
    const suggested = async () => (await staff.get(`/suggestions?q=${encodeURIComponent('сүйіндік')}`)).body.items;
    const found = async () => (await search(staff, { q: 'сүйіндік' })).hits;
    for (const _ of ['read', 'kept']) expect([await suggested(), await found()]).toMatchObject([[{ documentId: card.id }], [{ documentId: card.id }]]);
    const changed = await office.patch(`/documents/${card.id}`, { confidentiality: 'restricted' }, { 'If-Match': String(card.revision) });
    expect([changed.status, await suggested(), await found()]).toEqual([200, [], []]);
    await system.work();
    expect([await suggested(), await found()]).toEqual([[], []]);
  });

  test('LIB-3 facets count and narrow', async () => {
    const body = await search(office, { q: 'эдвайзер' });
    expect(body.facets.language).toEqual([{ value: 'kk', label: null, count: expect.any(Number) }]);
    expect(body.facets.year[0]).toMatchObject({ value: '2024' });
    expect((await search(office, { q: 'эдвайзер', year: '2023' })).hits).toEqual([]);
  });

  test('LIB-3 the process of a card counts and narrows, in the search and in the list', async () => {
    const process = 'Білім беру «оқу процесі»';
    const card = await register(office, { title: { kk: 'Силлабус тәртібі', ru: null, en: null } });
    expect((await office.patch(`/documents/${card.id}`, { process }, { 'If-Match': String(card.revision) })).status).toBe(200);
    await register(office, { title: { kk: 'Силлабус үлгісі', ru: null, en: null } });
    await system.work();
    expect((await search(office, { q: 'силлабус' })).facets.process).toEqual([{ value: process, label: null, count: 1 }]);
    const narrowed = await search(office, { q: 'силлабус', process });
    expect(narrowed).toMatchObject({ total: 1, hits: [{ documentId: card.id }] });
    const list = (await office.get(`/documents?${new URLSearchParams({ process })}`)).body;
    expect(list).toMatchObject({ total: 1, items: [{ id: card.id }], facets: { process: [{ value: process, count: 1 }] } });
  });

  test.each([['<script>alert(1)</script>'], ['"'], ['*'], ['а'.repeat(500)], ['']])('a hostile or empty query «%s» is only words', async (q) => {
    for (const path of ['library/search', 'suggestions']) expect((await office.get(`/${path}?${new URLSearchParams({ q })}`)).status).toBe(200);
  });

  test('a query without a hit says what was understood, offers near titles, and is kept without who', async () => {
    const body = await search(office, { q: 'эдвайзыттркт' });
    expect(body.understood.words.map(({ typed }: { typed: string }) => typed)).toEqual(['эдвайзыттркт']);
    const { items } = (await office.get('/search/misses')).body;
    if (body.hits.length === 0) expect(items).toContainEqual(expect.objectContaining({ query: 'эдвайзыттркт', count: 1 }));
    expect(JSON.stringify(items)).not.toContain('quality');
  });

  test('a word that is still being typed is no miss', async () => {
    expect((await search(office, { q: 'щщжжъъ', typing: 'true' })).hits).toEqual([]);
    const queries = async () => (await office.get('/search/misses')).body.items.map(({ query }: { query: string }) => query);
    expect(await queries()).not.toContain('щщжжъъ');
    await search(office, { q: 'щщжжъъ' });
    expect(await queries()).toContain('щщжжъъ');
  });

  test('LIB-5 an index that was lost is built anew by itself', async () => {
    const before = (await office.get('/search/index')).body;
    expect(before).toMatchObject({ engine: 'minisearch', available: true, entries: before.expectedEntries });
    expect(await system.inq.reconcileSearch()).toBe('equal');
    await register(office, { title: { kk: 'Қосымша ереже', ru: null, en: null } });
    expect(await system.inq.reconcileSearch()).toBe('behind');
    await system.work();
    expect(await system.inq.reconcileSearch()).toBe('equal');
    const { body } = await office.post('/search/rebuilds');
    expect(body.jobId).toEqual(expect.any(String));
    expect((await office.post('/search/rebuilds')).body.jobId).toBeNull();
    await system.work();
    expect(anchors(await search(office, { q: 'академиялық қарыз' }))[0]).toBe('3.2');
  });
});

describe('the reading view', () => {
  test('DOC-4 outline, clauses, languages; DOC-1 anchors', async () => {
    const visitor = await system.visitor();
    const { body } = await visitor.get(`/documents/${adviser.id}/text`);
    expect(body).toMatchObject({ state: 'effective', current: null, text: { state: 'ready', clauses: 8 } });
    const clauses = (await visitor.get(`/documents/${adviser.id}/texts/${body.version.id}/clauses`)).body.items;
    expect(clauses.map(({ anchor }: { anchor: string }) => anchor)).toEqual(body.outline.map(({ anchor }: { anchor: string }) => anchor));
    expect(clauses.find(({ anchor }: { anchor: string }) => anchor === '3.2').body[0].text).toMatch(/^Академиялық қарызы/);
  });

  test('DOC-5 references by code are found both ways and decided about', async () => {
    const manual = await register(office, { title: { kk: 'Сапа жөніндегі жетекшілік', ru: null, en: null }, code: 'СЖЖ 01-2024', confidentiality: 'public' });
    const { version } = (await office.get(`/documents/${adviser.id}/text`)).body;
    const url = `/documents/${adviser.id}/texts/${version.id}/references`;
    const [first] = (await office.get(url)).body.to;
    expect(first).toMatchObject({ anchor: '1.2', state: 'found', targets: [{ documentId: manual.id }] });
    const manualText = (await office.get(`/documents/${manual.id}/text`)).body;
    const back = (await office.get(`/documents/${manual.id}/texts/${manualText.version.id}/references`)).body.from;
    expect(back).toMatchObject([{ document: { documentId: adviser.id }, places: [{ anchor: '1.2' }] }]);
    expect((await office.post(`/documents/${adviser.id}/references/${first.id}/decision`, { state: 'rejected' })).status).toBe(204);
    expect((await (await system.visitor()).get(url)).body.to.map(({ id }: { id: string }) => id)).not.toContain(first.id);
    expect((await (await system.as('staff')).post(`/documents/${adviser.id}/references/${first.id}/decision`, { state: 'confirmed' })).status).toBe(403);
  });

  test('DOC-7 the structure check says what is missing', async () => {
    const { version } = (await office.get(`/documents/${adviser.id}/text`)).body;
    const { sections } = (await office.get(`/documents/${adviser.id}/texts/${version.id}/structure`)).body;
    const states = Object.fromEntries(sections.map(({ id, state }: { id: string; state: string }) => [id, state]));
    expect(states).toMatchObject({ scope: 'present', abbreviations: 'present', control: 'missing' });
  });

  test('LIB-2 abbreviations of a document are proposed', async () => {
    const { items } = (await office.get('/search/synonyms?state=proposed')).body;
    expect(items).toContainEqual(expect.objectContaining({ rule: { kind: 'both', terms: ['АҚК', 'академиялық қарыз картасы'] }, documentId: adviser.id }));
  });

  test('DOC-1 the outline is mended, links of untouched clauses stay', async () => {
    const screen = (await office.get(`/documents/${adviser.id}/text`)).body;
    const of = (anchor: string) => screen.outline.find((clause: { anchor: string }) => clause.anchor === anchor).id;
    const url = `/documents/${adviser.id}/texts/${screen.version.id}/outline`;
    const mend = (changes: readonly object[], revision: number) => office.patch(url, { changes }, { 'If-Match': String(revision) });
    expect((await mend([{ kind: 'number', clauseId: of('3.2'), number: '3.1' }], screen.text.revision)).status).toBe(204);
    const after = (await office.get(`/documents/${adviser.id}/text`)).body;
    expect(after.outline.map(({ anchor }: { anchor: string }) => anchor).slice(-2)).toEqual(['3.1', '3.1~2']);
    expect(after.outline.at(-1).id).toBe(of('3.2'));
    expect(after.text.mended).toBe(true);
    expect((await mend([{ kind: 'number', clauseId: of('3.1'), number: '9' }], screen.text.revision)).body.code).toBe('stale_revision');
    expect((await mend([{ kind: 'join', clauseId: of('1') }], after.text.revision)).body.code).toBe('outline_change_refused');
  });
});
