import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import type { University } from '../approvals/support.js';
import { decide, foundUniversity, must, taskOf } from '../approvals/support.js';
import { docxOf } from '../support/texts.js';
import { BASE, CHANGED, changeOf, describeChange, documentInForce, ifMatch, preparedChange, proposeAndJudge, putText, submitChange } from './support.js';

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

describe('what is refused (CHG-1, CHG-2)', () => {
  test('SEC-4, CHG-1: a document that is not to be seen is not changed, and neither are its changes listed or its rows told', async () => {
    const { as, persons } = uni;
    const secret = await documentInForce(system, as.registrar, BASE, { confidentiality: 'restricted', responsibleId: persons.author });
    expect((await as.colleague.post('/changes', { documentId: secret.id })).status).toBe(404);
    expect((await as.colleague.get(`/documents/${secret.id}/changes`)).status).toBe(404);
    expect((await as.colleague.get(`/documents/${secret.id}/clause-changes?version=${'0'.repeat(24)}`)).status).toBe(404);
    const change = must(await as.author.post('/changes', { documentId: secret.id })).body;
    for (const path of ['', '/rows', '/differences?language=kk', '/clauses?language=kk']) expect((await as.colleague.get(`/changes/${change.id}${path}`)).status).toBe(404);
    for (const [path, body] of [['rows/proposal', { language: 'kk' }], ['text', { language: 'kk' }]] as const) expect((await as.colleague.post(`/changes/${change.id}/${path}`, body)).status).toBe(404);
    expect((await as.colleague.patch(`/changes/${change.id}`, { basis: 'Негіз' }, ifMatch(1))).status).toBe(404);
    expect(must(await as.colleague.get('/changes')).body.items).toEqual([]);
    expect((await as.colleague.get('/changes?mine=all')).body.code).toBe('forbidden');
    expect(must(await as.registrar.get('/changes?mine=all')).body.items.map(({ id }: { id: string }) => id)).toContain(change.id);
    expect((await (await system.visitor()).get(`/documents/${secret.id}/changes`)).status).toBe(404);
    // A basis that the author may not see does not exist for him.
    const hidden = await documentInForce(system, as.registrar, BASE, { confidentiality: 'restricted' });
    expect((await as.author.patch(`/changes/${change.id}`, { basisDocumentId: hidden.id }, ifMatch(1))).body.code).toBe('unknown_document');
    // The quality office sees it and edits nothing that is not its own.
    expect((await as.registrar.patch(`/changes/${change.id}`, { basis: 'Негіз' }, ifMatch(1))).body.code).toBe('forbidden');
    expect((await as.registrar.post(`/changes/${change.id}/recording`, {}, ifMatch(1))).body.code).toBe('forbidden');
    expect((await as.author.post(`/changes/${change.id}/recording`, {}, ifMatch(1))).body.code).toBe('forbidden');
  });

  test('CHG-2: rows are written under their own revision; keys that are not there, texts that are not read, stale rows', async () => {
    const { as } = uni;
    const document = await documentInForce(system, as.registrar);
    const { id } = must(await as.author.post('/changes', { documentId: document.id })).body;
    expect((await as.author.post(`/changes/${id}/rows/proposal`, { language: 'kk' })).body.code).toBe('change_without_comparison');
    must(await as.author.upload(`/drafts/${id}/files`, { language: 'kk' }, await docxOf(CHANGED), 'жаңа.docx'));
    expect(must(await as.author.get(`/changes/${id}/differences?language=kk`)).body).toMatchObject({ state: 'waiting', items: [] });
    await describeChange(as.author, id);
    const typed = must(await as.author.post(`/changes/${id}/rows`, { language: 'kk', kind: 'change', clauseNumber: '2.1', wording: 'мәтіні нақтыланды', weight: 'editorial' })).body.items[0];
    expect((await submitChange(as.author, id)).body).toMatchObject({ code: 'change_incomplete', params: { missing: ['text_not_read'] } });
    await system.work();
    const [difference] = must(await as.author.get(`/changes/${id}/differences?language=kk`)).body.items;
    expect((await as.author.patch(`/changes/${id}/rows/${typed.id}`, { differences: ['a>b'] }, ifMatch(typed.revision))).body).toMatchObject({ code: 'invalid_request', issues: [{ path: 'differences.0' }] });
    const linked = must(await as.author.patch(`/changes/${id}/rows/${typed.id}`, { differences: [difference.key] }, ifMatch(typed.revision))).body.items[0];
    expect(linked).toMatchObject({ newText: expect.stringContaining('апта сайын'), differences: [difference.key] });
    expect((await as.author.patch(`/changes/${id}/rows/${typed.id}`, { wording: 'кеш' }, ifMatch(typed.revision))).body.code).toBe('stale_revision');
    expect((await as.author.put(`/changes/${id}/rows/order`, { ids: [] }, ifMatch(1))).body.code).toBe('stale_revision');
    expect((await changeOf(as.author, id)).missing).toEqual([]);

    // The text is taken back: the row explains what is not there.
    await putText(system, as.author, id, BASE);
    expect(must(await as.author.get(`/changes/${id}/rows`)).body.items).toMatchObject([{ stale: true }]);
    expect((await submitChange(as.author, id)).body).toMatchObject({ code: 'change_incomplete', params: { missing: ['stale'] } });
    const [stale] = must(await as.author.get(`/changes/${id}/rows`)).body.items;
    expect(must(await as.author.remove(`/changes/${id}/rows/${stale.id}`, ifMatch(stale.revision))).body.items).toEqual([]);
  });

  test('CHG-2, DOC-3: the author parts what the comparison has paired, and the rows follow', async () => {
    const { as } = uni;
    const document = await documentInForce(system, as.registrar);
    const id = await preparedChange(system, as.author, document.id, CHANGED);
    const before = must(await as.author.get(`/changes/${id}/differences?language=kk`)).body.items[0];
    const { revision } = await changeOf(as.author, id);
    const parted = must(await as.author.put(`/changes/${id}/pairings`, { language: 'kk', apart: [[before.old.id, before.new.id]] }, ifMatch(revision))).body;
    expect(parted.counts).toMatchObject({ changed: 0, added: 1, removed: 1 });
    expect((await changeOf(as.author, id)).counts).toMatchObject({ unexplained: 1, stale: 0 });
    expect((await submitChange(as.author, id)).body.code).toBe('change_unexplained');
    expect((await as.author.put(`/changes/${id}/pairings`, { language: 'kk' }, ifMatch(revision))).body.code).toBe('stale_revision');
  });

  test('CHG-1, WF-2: on its way nothing of it is edited; returned with a reason it is, and what was signed then no longer counts', async () => {
    const { as } = uni;
    const document = await documentInForce(system, as.registrar);
    const id = await preparedChange(system, as.author, document.id, CHANGED);
    const { signing } = await changeOf(as.author, id);
    must(await submitChange(as.author, id));
    const sent = await changeOf(as.author, id);
    expect(sent).toMatchObject({ state: 'coordination', abilities: { edit: false, upload: false, submit: false, withdraw: true } });
    expect((await as.author.patch(`/changes/${id}`, { basis: 'Басқа' }, ifMatch(sent.revision))).body.code).toBe('draft_not_editable');
    expect((await as.author.upload(`/drafts/${id}/files`, { language: 'kk' }, await docxOf(BASE), 'кеш.docx')).body.code).toBe('forbidden');
    expect((await as.author.post(`/changes/${id}/rebase`, {}, ifMatch(sent.revision))).body.code).toBe('draft_not_editable');
    // Whoever takes part reads the notice.
    expect(must(await as.head.get(`/changes/${id}/rows`)).body.items).toHaveLength(1);
    must(await decide(as.head, (await taskOf(as.head, id)).id, { outcome: 'return', reason: 'Негізі нақтылансын' }));
    await describeChange(as.author, id, { basis: 'Ректордың 2026 жылғы 10 қарашадағы № 45 бұйрығы' });
    // The card is the document's; who works at the change is the change's own.
    const { revision: draftRevision } = must(await as.author.get(`/drafts/${id}`)).body;
    expect((await as.author.patch(`/drafts/${id}`, { masterLanguage: 'ru' }, ifMatch(draftRevision))).body).toMatchObject({ code: 'invalid_request', issues: [{ path: 'masterLanguage', code: 'unknown_field' }] });
    must(await as.author.patch(`/drafts/${id}`, { interestedUnitIds: [uni.units.other] }, ifMatch(draftRevision)));
    const back = await changeOf(as.author, id);
    expect(back).toMatchObject({ state: 'draft', iteration: 2, returnedBecause: null });
    expect(back.signing.digest).not.toBe(signing.digest);
    must(await submitChange(as.author, id));
    must(await as.author.post(`/drafts/${id}/withdrawal`, { reason: 'Қажет болмады' }));
    expect(must(await as.colleague.get(`/documents/${document.id}/changes`)).body.editions[0].changes).toEqual([]);
  });

  test('DOC-2: a language for which the change brings no text is taken over as it was', async () => {
    const { as } = uni;
    const document = await documentInForce(system, as.registrar);
    must(await as.registrar.upload(`/documents/${document.id}/editions/${document.editions[0].id}/files`, { language: 'ru' }, await docxOf(['1. ОБЩИЕ ПОЛОЖЕНИЯ', '1.1. Положение устанавливает порядок наставничества.']), 'текст.docx'));
    await system.work();
    const { id } = must(await as.registrar.post('/changes', { documentId: document.id })).body;
    await putText(system, as.registrar, id, CHANGED);
    await proposeAndJudge(as.registrar, id);
    must(await as.registrar.post(`/changes/${id}/recording`, { validFrom: '2025-01-10', registrationNumber: '3' }, ifMatch((await changeOf(as.registrar, id)).revision)));
    await system.work();
    const at = async (on: string) => must(await as.registrar.get(`/documents/${document.id}/text?on=${on}&language=ru`)).body;
    const [before, after] = [await at('2024-12-31'), await at('2025-01-10')];
    expect(after.version).toMatchObject({ changeNumber: 1, language: 'ru' });
    expect(after.version.id).not.toBe(before.version.id);
    expect(after.state).toBe(before.state === 'superseded' ? 'effective' : after.state);
    const clauses = async (version: string) => (must(await as.registrar.get(`/documents/${document.id}/texts/${version}/clauses`)).body.items as { number: string; body: unknown }[]).map(({ number, body }) => [number, body]);
    expect(await clauses(after.version.id)).toEqual(await clauses(before.version.id));
  });
});
