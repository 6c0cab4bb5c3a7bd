import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { docxOf } from '../support/texts.js';
import type { University } from './support.js';
import { LINES, agree, decide, foundUniversity, must, prepareDraft, recordProtocol, registerTask, submit, taskOf } from './support.js';

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

const approvalOf = async (draftId: string) => {
  const { approvalId } = must(await uni.as.author.get(`/drafts/${draftId}`)).body;
  return must(await uni.as.author.get(`/approvals/${approvalId}`)).body;
};

describe('a document on its whole way (WF-1 … WF-7)', () => {
  test('WF-1, WF-7: from the draft to the register: returned once, remarks answered, protocol, signature, number, and in force', async () => {
    const { as } = uni;
    const draft = await prepareDraft(uni);
    await system.work();
    const preview = must(await as.author.get(`/drafts/${draft.id}/route`)).body;
    expect(preview.problems).toEqual([]);
    expect(preview.stages.map(({ kind }: { kind: string }) => kind)).toEqual(['coordination', 'legal-review', 'norm-control', 'collegial-decision', 'approval', 'registration']);
    expect(preview.stages[0].dueOn).toBe('2026-11-19');

    const sent = must(await submit(as.author, draft.id)).body;
    expect(sent).toMatchObject({ state: 'running', round: 1, subject: { id: draft.id } });
    expect((await as.author.get(`/drafts/${draft.id}`)).body.state).toBe('coordination');

    // Returned with a reason: a new iteration begins, the old round stays readable.
    const first = await taskOf(as.head, draft.id);
    expect((await decide(as.head, first.id, { outcome: 'return' })).body.code).toBe('reason_required');
    must(await decide(as.head, first.id, { outcome: 'return', reason: 'Есептің мерзімі көрсетілсін', remarks: [{ language: 'kk', clauseNumber: '2.1', text: 'Қай күнге дейін?' }] }));
    expect((await as.author.get(`/drafts/${draft.id}`)).body).toMatchObject({ state: 'draft', iteration: 2 });
    // What was remarked is answered in the round that is over, and moves nothing.
    const over = await approvalOf(draft.id);
    expect(over).toMatchObject({ state: 'returned', abilities: { answer: true } });
    must(await as.author.post(`/approvals/${over.id}/remarks/${over.remarks[0].id}/answer`, { text: 'Айдың соңына дейін.', accepted: true }));
    expect((await as.author.get(`/drafts/${draft.id}`)).body).toMatchObject({ state: 'draft', iteration: 2 });

    must(await as.author.upload(`/drafts/${draft.id}/files`, { language: 'kk' }, await docxOf([...LINES.slice(0, 4), '2.1. Тәлімгер айына екі рет жазбаша есеп береді.']), 'жоба-2.docx'));
    await system.work();
    const comparison = must(await as.author.get(`/drafts/${draft.id}/comparison?language=kk&with=previous`)).body;
    expect(comparison.counts).toMatchObject({ changed: 1, added: 0, removed: 0 });

    must(await submit(as.author, draft.id));
    expect((await approvalOf(draft.id)).round).toBe(2);

    // A remark blocks the next stage until it is answered.
    must(await decide(as.head, (await taskOf(as.head, draft.id)).id, { outcome: 'agree-with-remarks', remarks: [{ language: 'kk', clauseNumber: '2.1', text: 'Есептің үлгісі қандай?' }] }));
    const held = await approvalOf(draft.id);
    expect(held.stages[0]).toMatchObject({ state: 'remarks' });
    expect((await as.lawyer.get('/tasks')).body.items).toEqual([]);
    must(await as.author.post(`/approvals/${held.id}/remarks/${held.remarks[0].id}/answer`, { text: 'Үлгісі қосымшада беріледі.', accepted: true }));

    await agree(as.lawyer, draft.id);
    await agree(as.registrar, draft.id);
    expect((await as.author.get(`/drafts/${draft.id}`)).body.state).toBe('approval');

    must(await recordProtocol(uni, draft.id));
    await agree(as.rector, draft.id, 'approve');
    expect((await as.author.get(`/drafts/${draft.id}`)).body.state).toBe('approved');

    const registration = await taskOf(as.registrar, draft.id);
    expect(registration.stageKind).toBe('registration');
    // The text is not found before it is registered.
    expect((await as.colleague.get(`/documents/${draft.documentId}`)).status).toBe(404);
    expect((await registerTask(as.registrar, registration.id, { code: 'ҚЕ 41-2026', registrationNumber: '41', validFrom: '2026-11-01' })).body.code).toBe('start_before_approval');
    const registered = must(await registerTask(as.registrar, registration.id, { code: 'ҚЕ 41-2026', registrationNumber: '41' })).body;
    expect(registered).toEqual({ documentId: draft.documentId, editionId: draft.id });

    const card = must(await as.colleague.get(`/documents/${registered.documentId}`)).body;
    // The meeting was last week: the edition is in force since then.
    expect(card).toMatchObject({ code: 'ҚЕ 41-2026', registrationNumber: '41', status: 'in_force', validFrom: '2026-11-10', acts: [{ kind: 'protocol', number: '3', date: '2026-11-10', body: 'Академиялық кеңес' }] });
    await system.work();
    expect(must(await as.colleague.get(`/library/search?q=${encodeURIComponent('тәлімгер жазбаша есеп')}`)).body.hits[0]).toMatchObject({ documentId: registered.documentId });

    const [shown] = must(await as.colleague.get(`/documents/${registered.documentId}/approvals`)).body.items;
    expect(shown).toMatchObject({ editionId: draft.id, approval: { state: 'completed', remarks: [] } });
    const approver = shown.approval.stages.find(({ kind }: { kind: string }) => kind === 'approval').tasks[0];
    expect(approver).toMatchObject({ outcome: 'approve', decidedBy: { name: 'Ректоров Рахат' }, post: { kk: 'Ректор' }, signature: { meaning: 'approved', intact: true } });
  });
});
