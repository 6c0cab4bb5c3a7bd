import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { must } from '../approvals/support.js';
import { BASE, changeOf, documentInForce, ifMatch, proposeAndJudge, putText } from './support.js';

let system: TestSystem;
let office: Browser;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

const TEXTS = [
  BASE,
  BASE.map((line) => line.replace('айына бір рет', 'айына екі рет')),
  BASE.map((line) => line.replace('айына бір рет', 'айына екі рет')).filter((line) => !line.startsWith('2.3.')),
  [...BASE.map((line) => line.replace('айына бір рет', 'айына екі рет')).filter((line) => !line.startsWith('2.3.')), '3.2. Бақылауды сапа бөлімі жүргізеді.'],
  [...BASE.map((line) => line.replace('айына бір рет', 'апта сайын')).filter((line) => !line.startsWith('2.3.')), '3.2. Бақылауды сапа бөлімі жүргізеді.'],
];
const STARTS = ['2020-08-28', '2021-01-08', '2021-09-14', '2022-03-23', '2022-08-31'];

/** Enters a change as the quality office does with what lies in its files. */
const recordChange = async (documentId: string, text: readonly string[] | null, start: string, facts: object = {}) => {
  const { id } = must(await office.post('/changes', { documentId })).body;
  if (text) {
    await putText(system, office, id, text);
    await proposeAndJudge(office, id);
  } else {
    must(await office.post(`/changes/${id}/rows`, { language: 'kk', kind: 'change', clauseNumber: '2.1', page: 3, pageSource: 'pdf', wording: '2.1-тармақ жаңа редакцияда', weight: 'substantial' }));
  }
  const { revision } = must(await office.patch(`/changes/${id}`, { cause: 'other', basis: `Ректордың ${start} бұйрығы` }, ifMatch((await changeOf(office, id)).revision))).body;
  return office.post(`/changes/${id}/recording`, {
    acts: [{ kind: 'order', body: 'Ректор', number: `12-${start}`, date: start }], registrationNumber: start.slice(5, 7), validFrom: start, ...facts,
  }, ifMatch(revision));
};

describe('a history entered as it happened (CHG-1, REG-9)', () => {
  test('CHG-3, REG-9, VER-1: five versions; what was in force on 01.10.2021 is told by card, register, library and sheet', async () => {
    const document = await documentInForce(system, office, TEXTS[0] ?? [], { validFrom: STARTS[0] });
    for (let index = 1; index < STARTS.length; index += 1) {
      expect(must(await recordChange(document.id, TEXTS[index] ?? null, STARTS[index] ?? '')).body).toMatchObject({ state: 'registered', number: index, validFrom: STARTS[index] });
      await system.work();
    }
    expect(must(await office.get(`/documents/${document.id}?on=2021-10-01`)).body).toMatchObject({ changeNumber: 2, validFrom: '2021-09-14', validTo: '2022-03-23', status: 'in_force' });
    expect(must(await office.get('/documents?on=2021-10-01')).body.items).toMatchObject([{ id: document.id, changeNumber: 2, validFrom: '2021-09-14' }]);
    const { version } = must(await office.get(`/documents/${document.id}/text?on=2021-10-01`)).body;
    expect(version).toMatchObject({ changeNumber: 2, validFrom: '2021-09-14', validTo: '2022-03-23' });
    const clauses = JSON.stringify(must(await office.get(`/documents/${document.id}/texts/${version.id}/clauses`)).body.items);
    expect(clauses).toContain('айына екі рет');
    expect(clauses).not.toContain('күнделік жүргізеді');
    // The library of that day finds what held then, and only that.
    const found = async (q: string, on: string) => must(await office.get(`/library/search?q=${encodeURIComponent(q)}&on=${on}`)).body.hits.flatMap(({ clauses: hits }: { clauses: unknown[] }) => hits).length;
    expect(await found('күнделік жүргізеді', '2021-10-01')).toBe(0);
    expect(await found('күнделік жүргізеді', '2021-09-13')).toBeGreaterThan(0);
    const [{ changes }] = must(await office.get(`/documents/${document.id}/changes`)).body.editions;
    expect(changes.map(({ number, validFrom, state, recorded }: Record<string, unknown>) => [number, validFrom, state, recorded])).toEqual([
      [1, '2021-01-08', 'superseded', true], [2, '2021-09-14', 'superseded', true], [3, '2022-03-23', 'superseded', true], [4, '2022-08-31', 'effective', true],
    ]);
    expect(changes[1].acts).toMatchObject([{ kind: 'order', number: '12-2021-09-14', date: '2021-09-14' }]);

    // CHG-3: the text after each change is the edition and what its changes did.
    const holding = await system.inq.stores.documents.queries.find(document.id);
    for (const { id } of holding?.textVersions ?? []) {
      const kept = await system.inq.stores.library.texts.clausesOf(id);
      const made = await system.inq.changes.consolidated(document.id, id);
      expect(made?.map(({ number, text }) => [number, text])).toEqual(kept.map(({ number, text }) => [number, text]));
    }

    // VER-3: a start that was entered wrongly is corrected by a record of its own, and every day answers by it.
    const wrong = { editionId: document.editions[0].id, field: 'validFrom', reason: 'Бұйрықта 20 қыркүйек', changeNumber: 2 };
    expect((await office.post(`/documents/${document.id}/corrections`, { ...wrong, value: '2021-01-05' })).body.code).toBe('start_before_approval');
    must(await office.post(`/documents/${document.id}/corrections`, { ...wrong, value: '2021-09-20' }));
    expect(must(await office.get('/documents?on=2021-09-15')).body.items).toMatchObject([{ changeNumber: 1, validTo: '2021-09-20' }]);
    const { history } = must(await office.get(`/documents/${document.id}`)).body;
    expect(history.find(({ action }: { action: string }) => action === 'documents.correct').changes).toContainEqual({ field: 'validFrom', from: '2021-09-14', to: '2021-09-20' });
  });

  test('REG-7, CHG-1: of a paper change without a file the notice is kept, and the file is a gap that is filled once', async () => {
    const document = await documentInForce(system, office, BASE, { validFrom: '2020-08-28' });
    const change = must(await recordChange(document.id, null, '2021-01-08', { registrationNumber: null })).body;
    expect(change).toMatchObject({ number: 1, registrationNumber: null, texts: [] });
    const of = async () => (must(await office.get('/documents?on=2021-02-01')).body.items as { id: string }[]).find(({ id }) => id === document.id);
    expect(await of()).toMatchObject({ changeNumber: 1, gaps: expect.arrayContaining(['no_file']), files: [] });
    const { docxOf } = await import('../support/texts.js');
    const path = `/documents/${document.id}/editions/${document.editions[0].id}/files`;
    expect((await office.upload(path, { language: 'kk', changeNumber: '0' }, await docxOf(BASE), 'негізгі.docx')).body.code).toBe('fact_already_known');
    must(await office.upload(path, { language: 'kk', changeNumber: '1' }, await docxOf(TEXTS[1] ?? []), 'өзгеріспен.docx'));
    await system.work();
    expect(await of()).toMatchObject({ changeNumber: 1, files: [{ language: 'kk', format: 'docx' }] });
  });

  test('CHG-1: refused: before its predecessor (named), with differences that no row explains, without rows, by others than the quality office, of what is cancelled', async () => {
    const document = await documentInForce(system, office, BASE, { validFrom: '2020-08-28' });
    must(await recordChange(document.id, null, '2021-01-08', { registrationNumber: '11' }));
    expect((await recordChange(document.id, null, '2021-01-08')).body).toMatchObject({ code: 'start_before_predecessor', params: { predecessor: '2021-01-08', changeNumber: 1 } });
    expect((await recordChange(document.id, null, '2021-03-01', { registrationNumber: '11' })).body.code).toBe('registration_number_taken');

    const { id } = must(await office.post('/changes', { documentId: document.id })).body;
    const record = async () => office.post(`/changes/${id}/recording`, { validFrom: '2021-05-01' }, ifMatch((await changeOf(office, id)).revision));
    expect((await record()).body).toMatchObject({ code: 'change_incomplete', params: { missing: ['rows'] } });
    expect((await office.post(`/changes/${id}/recording`, { validFrom: '2021-05-01' }, ifMatch(99))).body.code).toBe('stale_revision');

    const plain = await register(office, { title: { kk: 'Жойылатын ереже', ru: null, en: null } });
    const act = must(await office.post('/acts', { kind: 'order', body: null, number: '5', date: '2026-11-01' })).body;
    must(await office.post(`/documents/${plain.id}/cancellation`, { actId: act.id, from: '2026-11-10' }));
    expect((await office.post('/changes', { documentId: plain.id })).body).toMatchObject({ code: 'invalid_transition' });
  });
});
