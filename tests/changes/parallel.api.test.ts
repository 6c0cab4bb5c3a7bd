import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import type { University } from '../approvals/support.js';
import { agree, foundUniversity, must, registerTask, submit, taskOf } from '../approvals/support.js';
import { docxOf } from '../support/texts.js';
import { BASE, CHANGED, approveChange, changeOf, documentInForce, ifMatch, preparedChange, registerChange, submitChange } from './support.js';

/** Whole ways of several changes, with a password for each step. */
const LONG = 300_000;

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

const OTHER = BASE.map((line) => line.replace('оқу жылының басында', 'тамыз айында'));

describe('two changes at once (CHG-3)', () => {
  test('CHG-3: the one registered first sends the other back with a fresh comparison; it starts after the first or not at all', async () => {
    const { as } = uni;
    const document = await documentInForce(system, as.registrar);
    const [first, second, third] = [
      await preparedChange(system, as.author, document.id, CHANGED), await preparedChange(system, as.author, document.id, OTHER),
      await preparedChange(system, as.author, document.id, [...BASE, '3.2. Бақылауды оқу бөлімі жүргізеді.']),
    ];
    must(await submitChange(as.author, first));
    must(await submitChange(as.author, second));
    await approveChange(uni, first);
    await approveChange(uni, second);
    must(await registerChange(uni, first, { registrationNumber: '07' }));

    // Before anybody has been told: registering and sending what hangs on the old text are refused.
    expect((await registerChange(uni, second, { registrationNumber: '08' })).body).toMatchObject({ code: 'change_base_superseded', params: { changeNumber: 1, newEdition: false } });
    expect((await submitChange(as.author, third)).body.code).toBe('change_base_superseded');
    await system.work();
    await system.work();

    const back = await changeOf(as.author, second);
    expect(back).toMatchObject({ state: 'draft', iteration: 2, returnedBecause: { code: 'base_superseded', params: { changeNumber: 1, issue: 1 } }, base: { changeNumber: 0, superseded: true }, abilities: { rebase: true } });
    expect(must(await as.author.get(`/approvals/${back.approvalId}`)).body).toMatchObject({ state: 'returned', endReason: expect.stringContaining('қайтарылды') });
    expect(must(await as.registrar.get('/tasks')).body.items).toEqual([]);
    expect(must(await as.author.get('/inbox')).body.items[0]).toMatchObject({ kind: 'approvals.returned', href: `/changes/${second}` });
    // One that was not sent is not returned, it only learns of it.
    expect(await changeOf(as.author, third)).toMatchObject({ state: 'draft', returnedBecause: null, base: { superseded: true } });

    const rebased = must(await as.author.post(`/changes/${second}/rebase`, {}, ifMatch(back.revision))).body;
    expect(rebased).toMatchObject({ base: { changeNumber: 1, superseded: false }, returnedBecause: null });
    // Compared with the text of change 1, the file of the second undoes what the first has changed; its own row is still there.
    const { items } = must(await as.author.get(`/changes/${second}/differences?language=kk`)).body;
    expect(items.map(({ kind, new: clause, rowId }: { kind: string; new: { number: string }; rowId: string | null }) => [kind, clause.number, rowId !== null]))
      .toEqual([['changed', '1.2', true], ['changed', '2.1', false]]);
    must(await as.author.upload(`/drafts/${second}/files`, { language: 'kk' }, await docxOf(CHANGED.map((line) => line.replace('оқу жылының басында', 'тамыз айында'))), 'екінші.docx'));
    await system.work();
    expect((await changeOf(as.author, second)).missing).toEqual([]);
    must(await submitChange(as.author, second));
    await approveChange(uni, second);
    expect((await registerChange(uni, second, { registrationNumber: '07', validFrom: '2026-12-15' })).body).toMatchObject({ code: 'registration_number_taken', params: { number: '07', year: 2026 } });
    expect((await registerChange(uni, second, { registrationNumber: '08', validFrom: '2026-12-01' })).body)
      .toMatchObject({ code: 'start_before_predecessor', params: { predecessor: '2026-12-01', start: '2026-12-01', changeNumber: 1 } });
    must(await registerChange(uni, second, { registrationNumber: '08', validFrom: '2026-12-15' }));
    const [{ changes }] = must(await as.colleague.get(`/documents/${document.id}/changes`)).body.editions;
    expect(changes.map(({ number, validFrom, validTo }: Record<string, unknown>) => [number, validFrom, validTo])).toEqual([[1, '2026-12-01', '2026-12-15'], [2, '2026-12-15', null]]);
  }, LONG);

  test('CHG-3: of two that are registered in the same moment one is, and the other hangs on a text that is no longer the last', async () => {
    const { as } = uni;
    const document = await documentInForce(system, as.registrar);
    const both = [await preparedChange(system, as.author, document.id, CHANGED), await preparedChange(system, as.author, document.id, OTHER)];
    for (const id of both) {
      must(await submitChange(as.author, id));
      await approveChange(uni, id);
    }
    const answers = await Promise.all(both.map((id, index) => registerChange(uni, id, { registrationNumber: `2${index}`, validFrom: '2026-12-10' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('change_base_superseded');
    const [{ changes }] = must(await as.colleague.get(`/documents/${document.id}/changes`)).body.editions;
    expect(changes).toHaveLength(1);
  }, LONG);

  test('VER-4, CHG-3: a new edition that is registered sends a change back too', async () => {
    const { as, typeId, units } = uni;
    const document = await documentInForce(system, as.registrar, BASE, { code: 'ҚЕ 52-2024', registrationNumber: '52' });
    const change = await preparedChange(system, as.author, document.id, CHANGED);
    must(await submitChange(as.author, change));
    const draft = must(await as.author.post('/drafts', { kind: 'edition', documentId: document.id, typeId, ownerUnitId: units.department })).body;
    must(await as.author.upload(`/drafts/${draft.id}/files`, { language: 'kk' }, await docxOf(OTHER), 'жаңа редакция.docx'));
    await system.work();
    must(await submit(as.author, draft.id));
    for (const role of ['head', 'lawyer', 'registrar'] as const) await agree(as[role], draft.id);
    const { recordProtocol } = await import('../approvals/support.js');
    must(await recordProtocol(uni, draft.id));
    await agree(as.rector, draft.id, 'approve');
    must(await registerTask(as.registrar, (await taskOf(as.registrar, draft.id)).id, { registrationNumber: '52-2', issue: 2, revision: 1 }));
    await system.work();
    await system.work();
    const back = await changeOf(as.author, change);
    expect(back).toMatchObject({ state: 'draft', returnedBecause: { params: { changeNumber: 0, issue: 2 } }, base: { superseded: true } });
    // The clauses of the new edition descend from those of the old one: the change follows them.
    const rebased = must(await as.author.post(`/changes/${change}/rebase`, {}, ifMatch(back.revision))).body;
    expect(rebased).toMatchObject({ editionId: draft.id, edition: { issue: 2 }, base: { changeNumber: 0 } });
    expect(must(await as.author.get(`/changes/${change}/rows`)).body.items).toMatchObject([{ clauseNumber: '2.1', stale: false }]);
  }, LONG);
});
