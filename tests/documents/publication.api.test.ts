import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { newDocument, publish, register, typeIds } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;
beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

const CHECK = { noPersonalData: true, noOthersRights: true, noCommercialSecret: true, agreedWith: 'Баспасөз қызметі', agreedOn: '2024-01-10' };

describe('LIB-6 a document is opened to everybody by a publication check only', () => {
  test('not by registering it, not by editing its card', async () => {
    const [typeId = ''] = await typeIds(office);
    expect((await office.post('/documents', newDocument(typeId, { confidentiality: 'public' }))).status).toBe(422);
    const card = await register(office);
    const answer = await office.patch(`/documents/${card.id}`, { confidentiality: 'public' }, { 'If-Match': String(card.revision) });
    expect(answer).toMatchObject({ status: 422, body: { code: 'publication_not_checked' } });
  });

  test('the check says who, with whom and when, and a visitor sees the document', async () => {
    const card = await publish(office, await register(office));
    expect(card).toMatchObject({ confidentiality: 'public', publication: { agreedWith: 'Баспасөз қызметі', agreedOn: '2024-01-10', checkedBy: 'test.quality-office' } });
    expect((await (await system.visitor()).get(`/documents/${card.id}`)).status).toBe(200);
    expect(card.history[0].action).toBe('documents.publish');
  });

  test('closing it ends the check: to open it again is to check again', async () => {
    const card = await publish(office, await register(office));
    const closed = (await office.patch(`/documents/${card.id}`, { confidentiality: 'internal' }, { 'If-Match': String(card.revision) })).body;
    expect(closed).toMatchObject({ confidentiality: 'internal', publication: null });
    expect((await office.patch(`/documents/${card.id}`, { confidentiality: 'public' }, { 'If-Match': String(closed.revision) })).body.code).toBe('publication_not_checked');
  });

  test.each([
    ['an answer is missing', { noPersonalData: false }], ['nobody in public relations', { agreedWith: ' ' }], ['agreed on a day to come', { agreedOn: '2199-01-01' }],
  ])('refused: %s', async (_what, fault) => {
    const card = await register(office);
    const answer = await office.post(`/documents/${card.id}/publication`, { ...CHECK, ...fault }, { 'If-Match': String(card.revision) });
    expect(answer.status).toBe(422);
  });

  test('for the quality office only', async () => {
    const card = await register(office);
    const staff = await system.as('staff');
    expect((await staff.post(`/documents/${card.id}/publication`, CHECK, { 'If-Match': String(card.revision) })).status).toBe(403);
  });
});
