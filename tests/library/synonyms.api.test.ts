import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { ADVISER, registerText } from '../support/texts.js';

type Rule = { kind: 'both'; terms: string[] } | { kind: 'oneWay'; from: string[]; to: string[] };

let system: TestSystem;
let office: Browser;
let documentId: string;
beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
  documentId = (await registerText(system, office, ADVISER, { title: { kk: 'Эдвайзер туралы ереже', ru: null, en: null } })).id;
});
afterAll(() => system.stop());

const both = (...terms: string[]): Rule => ({ kind: 'both', terms });
const add = (rule: Rule) => office.post('/search/synonyms', { rule });
const edit = (id: string, revision: number, body: object) => office.patch(`/search/synonyms/${id}`, body, { 'If-Match': String(revision) });
const listed = async (state: string, q: string): Promise<{ id: string; revision: number; rule: Rule; state: string; documentId: string | null }[]> =>
  (await office.get(`/search/synonyms?${new URLSearchParams({ state, q })}`)).body.items;
const found = async (q: string): Promise<string[]> => {
  await system.work();
  const { hits } = (await office.get(`/library/search?${new URLSearchParams({ q })}`)).body;
  return hits.flatMap(({ clauses }: { clauses: { anchor: string }[] }) => clauses.map(({ anchor }) => anchor));
};

describe('LIB-2 synonyms are kept by the quality office', () => {
  test('a rule that is added, changed and removed changes the search', async () => {
    expect(await found('томпақ')).toEqual([]);
    const rule = (await add({ kind: 'oneWay', from: ['томпақ'], to: ['эдвайзер'] })).body;
    expect(rule).toMatchObject({ state: 'active', origin: 'person', documentId: null });
    expect(await found('томпақ')).toContain('3.1');
    const changed = await edit(rule.id, rule.revision, { rule: { kind: 'oneWay', from: ['жылтыр'], to: ['эдвайзер'] } });
    expect(changed.status).toBe(200);
    expect(await found('томпақ')).toEqual([]);
    expect(await found('жылтыр')).toContain('3.1');
    expect((await office.remove(`/search/synonyms/${rule.id}`)).status).toBe(204);
    expect(await found('жылтыр')).toEqual([]);
    expect((await office.remove(`/search/synonyms/${rule.id}`)).status).toBe(404);
  });

  test('one way is not the other', async () => {
    const rule = (await add({ kind: 'oneWay', from: ['кеңесшім'], to: ['эдвайзер'] })).body;
    expect(await found('кеңесшім')).toContain('3.1');
    expect((await office.post('/search/trials', { query: 'эдвайзер' })).body.words[0].alternatives).not.toContain('кеңесшім');
    await office.remove(`/search/synonyms/${rule.id}`);
  });

  test('refused: one that says the same, one that was changed meanwhile, one without words', async () => {
    const rule = (await add(both('Сынақ', 'емтихан-сынақ'))).body;
    expect((await add(both('емтихан-сынақ', 'СЫНАҚ'))).body.code).toBe('already_exists');
    const other = (await add(both('бірінші сөз', 'екінші сөз'))).body;
    expect((await edit(other.id, other.revision, { rule: both('сынақ', 'емтихан-сынақ') })).body.code).toBe('already_exists');
    expect((await edit(rule.id, rule.revision, { rule: both('сынақ', 'тексеріс') })).status).toBe(200);
    expect((await edit(rule.id, rule.revision, { state: 'rejected' })).body.code).toBe('stale_revision');
    expect((await office.patch(`/search/synonyms/${rule.id}`, { state: 'rejected' })).body.code).toBe('revision_required');
    expect((await add(both('жалғыз'))).status).toBe(422);
    expect((await add({ kind: 'oneWay', from: ['бар'], to: [] })).status).toBe(422);
  });

  test('an abbreviation found in a document works only once it is accepted, and is not proposed again when rejected', async () => {
    const [proposed] = await listed('proposed', 'АҚК');
    expect(proposed).toMatchObject({ documentId, rule: both('АҚК', 'академиялық қарыз картасы') });
    const meaning = async () => (await office.post('/search/trials', { query: 'АҚК' })).body.words[0].alternatives;
    expect(await meaning()).toEqual([]);
    const accepted = (await edit(proposed!.id, proposed!.revision, { state: 'active' })).body;
    expect(await meaning()).toEqual(['академиялық қарыз картасы']);
    expect((await edit(proposed!.id, accepted.revision, { state: 'rejected' })).body.state).toBe('rejected');
    expect(await meaning()).toEqual([]);
    await registerText(system, office, ['1. ЖАЛПЫ', '1.1 Мұнда академиялық қарыз картасы (бұдан әрі – АҚК) қолданылады.'], { title: { kk: 'Карта ережесі', ru: null, en: null } });
    expect(await listed('proposed', 'АҚК')).toEqual([]);
    expect(await listed('rejected', 'АҚК')).toHaveLength(1);
  });

  test('a draft is tried without being saved, tells how the query is understood, and is no miss', async () => {
    const rule: Rule = { kind: 'oneWay', from: ['жолбасшы ұстаз'], to: ['эдвайзер'] };
    const { body } = await office.post('/search/trials', { query: 'жолбасшы ұстаз', rule });
    expect(body.words[0]).toEqual({ typed: 'жолбасшы ұстаз', alternatives: ['эдвайзер'] });
    expect(body.now).toEqual([]);
    expect(body.alternatives[0]).toMatchObject({ text: 'эдвайзер' });
    expect(body.alternatives[0].hits).toContainEqual(expect.objectContaining({ documentId }));
    expect(await listed('active', 'жолбасшы')).toEqual([]);
    expect(JSON.stringify((await office.get('/search/misses')).body)).not.toContain('жолбасшы');
    expect(await found('жолбасшы ұстаз')).toEqual([]);
    expect((await office.get('/search/misses')).body.items).toContainEqual(expect.objectContaining({ query: 'жолбасшы ұстаз', count: 1 }));
  });

  test('found by a part of a word; the signs of a pattern are only signs', async () => {
    await add(both('лауазым.нұсқаулығы', 'ЛН'));
    expect(await listed('active', 'АУАЗЫМ.Н')).toHaveLength(1);
    expect(await listed('active', 'лауазым*')).toEqual([]);
  });

  test('AUD-1 each change is in the journal in the words of the rule', async () => {
    await system.work();
    const { items } = (await (await system.as('auditor')).get('/journal')).body;
    const labels = items.filter(({ action }: { action: string }) => action === 'synonyms.remove').map(({ object }: { object: { label: string } }) => object.label);
    expect(labels).toContain('жылтыр → эдвайзер');
  });
});

describe('SEC-3 only the quality office', () => {
  test.each([
    ['get', '/search/synonyms'], ['post', '/search/synonyms'], ['post', '/search/trials'], ['get', '/search/misses'], ['get', '/search/index'],
    ['post', '/search/rebuilds'], ['get', '/library/texts'],
  ] as const)('%s %s', async (verb, path) => {
    const bodies: Record<string, object> = { '/search/synonyms': { rule: both('а', 'ә') }, '/search/trials': { query: 'а' } };
    const ask = (browser: Browser) => (verb === 'get' ? browser.get(path) : browser.post(path, bodies[path]));
    expect((await ask(await system.visitor())).status).toBe(401);
    expect((await ask(await system.as('staff'))).status).toBe(403);
  });
});
