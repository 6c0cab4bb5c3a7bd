import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { register } from '../support/documents.js';
import type { Requests } from './support.js';
import { startRequests } from './support.js';

let here: Requests;
beforeAll(async () => {
  here = await startRequests();
});
afterAll(() => here.system.stop());

const file = async (facts: Readonly<Record<string, unknown>> = {}, browser: Browser = here.author) => {
  const answer = await browser.post('/development-requests', here.request(facts));
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
};
const accept = (id: string, body: object = { year: 2026, dueOn: '2026-09-01' }) => here.office.post(`/development-requests/${id}/acceptance`, body);
const accepted = async (facts: Readonly<Record<string, unknown>> = {}) => (await accept((await file(facts)).id)).body;
const move = (how: 'begin' | 'finish', id: string, personId = here.people.author) => here.inTransaction((work) => {
  const { begin, finish } = here.system.inq.developmentRequests;
  const actor = here.actorOf(personId);
  return how === 'begin' ? begin(actor, id, 'draft-1', work) : finish(actor, id, work);
});
const journal = async (id: string): Promise<{ action: string; actor: { name: string } }[]> => {
  await here.system.work();
  return (await here.office.get(`/journal?object=${id}`)).body.items;
};

describe('WF-8 a development request', () => {
  test('is filed for one’s unit, taken into the plan, begun by a draft and fulfilled', async () => {
    const filed = await file({ workingGroup: [here.people.colleague] });
    expect(filed).toMatchObject({
      state: 'submitted', need: 'Заң өзгерді', author: { name: 'Әлиева Айгүл' }, workingGroup: [{ name: 'Беков Айгүл' }], unit: { name: { kk: 'Кадр бөлімі' } },
      from: '2026-04-01', to: '2026-09-01', plan: null, decision: null, abilities: { decide: false, withdraw: true, begin: false },
    });
    const planned = await accept(filed.id);
    expect(planned.body).toMatchObject({ state: 'accepted', plan: { year: 2026, dueOn: '2026-09-01' }, decision: { by: 'test.quality-office', reason: null } });
    expect((await here.colleague.get(`/development-requests/${filed.id}`)).body.abilities).toEqual({ decide: false, withdraw: false, begin: true });
    expect(await move('begin', filed.id, here.people.colleague)).toMatchObject({ state: 'begun', draftId: 'draft-1', typeId: here.typeId });
    expect(await move('finish', filed.id)).toMatchObject({ state: 'done', finishedOn: '2026-03-10' });
    expect((await journal(filed.id)).map(({ action }) => action)).toEqual([
      'development-requests.finish', 'development-requests.begin', 'development-requests.accept', 'development-requests.file',
    ]);
  });

  test('for a new edition or a cancellation names the document and takes type and title from it', async () => {
    const card = await register(here.office, { title: { kk: 'Қызметтік іссапар', ru: null, en: null } });
    const asked = { kind: 'new-edition', documentId: card.id, typeId: undefined, title: undefined };
    expect(await file(asked)).toMatchObject({ kind: 'new-edition', title: { kk: 'Қызметтік іссапар' }, type: { id: card.typeId }, document: { id: card.id } });
    const renamed = { kk: 'Іссапар тәртібі', ru: null, en: null };
    expect(await file({ ...asked, kind: 'cancellation', title: renamed })).toMatchObject({ kind: 'cancellation', title: renamed });
  });

  test('is refused with a reason, or taken back by its author', async () => {
    const refused = await here.office.post(`/development-requests/${(await file()).id}/refusal`, { reason: 'Қайталанады' });
    expect(refused.body).toMatchObject({ state: 'declined', decision: { reason: 'Қайталанады' } });
    const withdrawn = await here.author.post(`/development-requests/${(await file()).id}/withdrawal`);
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', abilities: { withdraw: false } });
    expect((await here.author.post(`/development-requests/${(await accepted()).id}/withdrawal`)).body.state).toBe('withdrawn');
  });

  test('is seen by author, working group, head of the unit and quality office, and by nobody else', async () => {
    const filed = await file({ workingGroup: [here.people.colleague] });
    const status = async (browser: Browser) => (await browser.get(`/development-requests/${filed.id}`)).status;
    expect(await Promise.all([here.author, here.colleague, here.head, here.office].map(status))).toEqual([200, 200, 200, 200]);
    expect(await status(here.stranger)).toBe(404);
    const listed = async (browser: Browser, query = '') =>
      (await browser.get(`/development-requests${query}`)).body.items.map(({ id }: { id: string }) => id);
    expect(await listed(here.colleague)).toContain(filed.id);
    expect(await listed(here.head)).toEqual([]);
    expect(await listed(here.head, '?whose=all')).toContain(filed.id);
    expect(await listed(here.stranger, '?whose=all')).toEqual([]);
    expect(await listed(here.office, '?whose=all&state=submitted&year=2026')).toContain(filed.id);
    expect(await listed(here.office, '?whose=all&state=done&year=2027')).toEqual([]);
    expect(await listed(here.office)).toEqual([]);
  });
});

describe('WF-8 what a request is refused for', () => {
  test.each([
    ['a unit that is not mine', () => ({ unitId: here.otherUnitId }), 403, 'unit_not_yours'],
    ['terms that end before they begin', () => ({ from: '2026-09-02' }), 422, 'terms_reversed'],
    ['a year that is over', () => ({ wantedYear: 2025 }), 422, 'year_past'],
    ['an unknown person', () => ({ workingGroup: ['0'.repeat(24)] }), 422, 'unknown_person'],
    ['an unknown type', () => ({ typeId: '0'.repeat(24) }), 422, 'unknown_type'],
    ['an unknown document', () => ({ kind: 'new-edition', typeId: undefined, documentId: '0'.repeat(24) }), 422, 'unknown_document'],
    ['a new edition of nothing', () => ({ kind: 'new-edition', typeId: undefined }), 422, 'invalid_request'],
    ['no need', () => ({ need: ' ' }), 422, 'invalid_request'],
    ['no title', () => ({ title: { kk: '', ru: null, en: null } }), 422, 'invalid_request'],
    ['a field that nobody knows', () => ({ state: 'accepted' }), 422, 'unknown_field'],
  ] as const)('%s', async (_what, facts, status, code) => {
    const answer = await here.author.post('/development-requests', here.request(facts()));
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });

  test('a document that the author may not see is unknown to him', async () => {
    const { id } = await register(here.office, { confidentiality: 'restricted' });
    const answer = await here.author.post('/development-requests', here.request({ kind: 'cancellation', typeId: undefined, documentId: id }));
    expect(answer.body.code).toBe('unknown_document');
  });

  test('an account without a person', async () => {
    expect((await here.office.post('/development-requests', here.request())).body.code).toBe('person_required');
  });

  test('a decision without a year, a term in another year, a refusal without a reason', async () => {
    const { id } = await file();
    expect((await accept(id, { dueOn: '2026-09-01' })).status).toBe(422);
    expect((await accept(id, { year: 2026, dueOn: '2027-01-01' })).body.code).toBe('term_outside_year');
    expect((await accept(id, { year: 2025, dueOn: '2025-09-01' })).body.code).toBe('year_past');
    expect((await here.office.post(`/development-requests/${id}/refusal`, { reason: ' ' })).status).toBe(422);
  });

  test('somebody who may not: deciding, taking back, beginning', async () => {
    const { id } = await accepted({ workingGroup: [here.people.colleague] });
    expect((await here.head.post(`/development-requests/${id}/acceptance`, { year: 2026, dueOn: '2026-09-01' })).status).toBe(403);
    expect((await here.head.post(`/development-requests/${id}/refusal`, { reason: 'Жоқ' })).status).toBe(403);
    expect((await here.colleague.post(`/development-requests/${id}/withdrawal`)).status).toBe(403);
    expect((await here.stranger.post(`/development-requests/${id}/withdrawal`)).status).toBe(404);
    await expect(move('begin', id, here.people.stranger)).rejects.toThrow('not_found');
    const headOfIt = { ...here.actorOf(here.people.head), rights: [`head:${here.unitId}`] };
    await expect(here.inTransaction((work) => here.system.inq.developmentRequests.begin(headOfIt, id, 'draft-1', work))).rejects.toThrow('forbidden');
  });

  test('a step that its state does not have; nothing is half done', async () => {
    const { id } = await accepted();
    expect((await accept(id)).body.code).toBe('invalid_transition');
    await expect(move('finish', id)).rejects.toThrow('invalid_transition');
    expect((await journal(id)).map(({ action }) => action)).toEqual(['development-requests.accept', 'development-requests.file']);
  });

  test('of two drafts that begin from it at once, one does', async () => {
    const { id } = await accepted();
    const results = await Promise.allSettled([move('begin', id), move('begin', id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('SEC-3 a visitor', async () => {
    const visitor = await here.system.visitor();
    expect((await visitor.get('/development-requests')).status).toBe(401);
    expect((await visitor.get('/work-plan')).status).toBe(401);
    expect((await visitor.post('/development-requests', here.request())).status).toBe(401);
  });
});
