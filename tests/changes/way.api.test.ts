import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import type { University } from '../approvals/support.js';
import { foundUniversity, must, taskOf } from '../approvals/support.js';
import { CHANGED, approveChange, changeOf, describeChange, documentInForce, proposeAndJudge, putText, registerChange, submitChange } from './support.js';

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

describe('a change on its whole way (CHG-1 … CHG-3)', () => {
  test('CHG-1, CHG-2, CHG-3, VER-4: uploaded, compared, worded, sent, approved, registered; the sheet gains its rows and the text its date', async () => {
    const { as } = uni;
    const document = await documentInForce(system, as.registrar);
    const begun = must(await as.author.post('/changes', { documentId: document.id })).body;
    expect(begun).toMatchObject({ state: 'draft', base: { changeNumber: 0, superseded: false }, number: null, missing: expect.arrayContaining(['text', 'rows', 'cause', 'basis']) });
    expect((await submitChange(as.author, begun.id)).body.code).toBe('change_incomplete');

    await putText(system, as.author, begun.id, [...CHANGED.slice(0, 6), ...CHANGED.slice(7), '3.2. Ереженің орындалуын оқу бөлімі бақылайды.']);
    const differences = must(await as.author.get(`/changes/${begun.id}/differences?language=kk`)).body;
    expect(differences).toMatchObject({ state: 'ready', basis: 'clauses', counts: { changed: 1, removed: 1, added: 1, moved: 0, renumbered: 0 } });
    expect((await changeOf(as.author, begun.id)).counts).toMatchObject({ rows: 0, unexplained: 3 });
    expect((await submitChange(as.author, begun.id)).body).toMatchObject({ code: 'change_unexplained', params: { count: 3 } });

    const rows = await proposeAndJudge(as.author, begun.id);
    expect(rows.map(({ kind, clauseNumber, wording }: Record<string, unknown>) => [kind, clauseNumber, wording])).toEqual([
      ['change', '2.1', '2.1-тармақ жаңа редакцияда'], ['deletion', '2.3', '2.3-тармақ алып тасталды'], ['addition', '3.2', '3.2-тармақпен толықтырылды'],
    ]);
    expect(rows[0]).toMatchObject({ oldText: expect.stringContaining('айына бір рет'), newText: expect.stringContaining('апта сайын'), stale: false });
    const ready = await describeChange(as.author, begun.id);
    expect(ready).toMatchObject({ missing: [], substantial: true, counts: { unexplained: 0, stale: 0, unworded: 0 } });

    must(await submitChange(as.author, begun.id));
    expect((await as.author.post(`/changes/${begun.id}/rows/proposal`, { language: 'kk' })).body.code).toBe('draft_not_editable');
    // Nothing of it is seen before it is registered.
    expect(must(await as.colleague.get(`/documents/${document.id}/changes`)).body.editions[0].changes).toEqual([]);
    expect((await as.colleague.get(`/changes/${begun.id}`)).status).toBe(404);
    await approveChange(uni, begun.id);

    const task = must(await as.registrar.get(`/tasks/${(await taskOf(as.registrar, begun.id)).id}`)).body;
    expect(task.registration).toMatchObject({ suggested: { code: null, registrationNumber: '01', year: 2026 }, earliestStart: '2024-01-11' });
    expect((await registerChange(uni, begun.id, { registrationNumber: null })).body).toMatchObject({ code: 'registration_incomplete' });
    expect((await registerChange(uni, begun.id, { validFrom: '2024-01-05' })).body.code).toBe('start_before_approval');
    must(await registerChange(uni, begun.id));
    await system.work();

    expect(await changeOf(as.author, begun.id)).toMatchObject({ state: 'registered', number: 1, registrationNumber: '01', validFrom: '2026-12-01', acts: [{ kind: 'decision', body: 'Ректор' }] });
    const { editions } = must(await as.colleague.get(`/documents/${document.id}/changes`)).body;
    expect(editions[0].changes).toMatchObject([{ number: 1, registrationNumber: '01', state: 'upcoming', validFrom: '2026-12-01', author: { name: 'Авторова Айгүл' }, approvalId: expect.any(String) }]);
    expect(editions[0].changes[0].rows.map(({ wording }: { wording: string }) => wording)).toEqual(rows.map(({ wording }: { wording: string }) => wording));

    // In force on either side of the start: card, register, text.
    for (const [on, changeNumber, words] of [['2026-11-30', 0, 'айына бір рет'], ['2026-12-01', 1, 'апта сайын']] as const) {
      expect(must(await as.colleague.get(`/documents/${document.id}?on=${on}`)).body).toMatchObject({ changeNumber, status: 'in_force' });
      expect(must(await as.colleague.get(`/documents?on=${on}`)).body.items).toMatchObject([{ id: document.id, changeNumber }]);
      const text = must(await as.colleague.get(`/documents/${document.id}/text?on=${on}`)).body;
      const clauses = must(await as.colleague.get(`/documents/${document.id}/texts/${text.version.id}/clauses`)).body.items;
      expect(JSON.stringify(clauses)).toContain(words);
    }
    const version = must(await as.colleague.get(`/documents/${document.id}/text?on=2026-12-01`)).body.version;
    const marks = must(await as.colleague.get(`/documents/${document.id}/clause-changes?version=${version.id}`)).body.items;
    expect(marks.map(({ changes }: { changes: { number: number; kind: string }[] }) => changes.map(({ number, kind }) => [number, kind]))).toEqual([[[1, 'change']], [[1, 'addition']]]);
  });
});
