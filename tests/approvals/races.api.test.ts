import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { docxOf } from '../support/texts.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import type { University } from './support.js';
import { agree, decide, foundUniversity, must, prepareDraft, submit, taskOf, tokenFor } from './support.js';

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

const sent = async (title: string): Promise<string> => {
  const draft = await prepareDraft(uni, title);
  must(await submit(uni.as.author, draft.id));
  return draft.id;
};

describe('at the same moment', () => {
  test('WF-2: a double click, and the same request again after a lost answer, decide once', async () => {
    const draftId = await sent('Екі рет басылды');
    const { head, author } = uni.as;
    const { id } = await taskOf(head, draftId);
    const { digest } = must(await head.get(`/tasks/${id}`)).body;
    const body = { outcome: 'agree', digest, signingToken: await tokenFor(head, 'approvals.decide', id, digest) };
    const clicks = await Promise.all([1, 2, 3].map((click) => head.post(`/tasks/${id}/decision`, body, { 'Idempotency-Key': `click-${click}` })));
    expect(clicks.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    // The answer was lost on its way: the same key brings it again.
    const first = clicks.findIndex(({ status }) => status === 200);
    const again = await head.post(`/tasks/${id}/decision`, body, { 'Idempotency-Key': `click-${first + 1}` });
    expect([again.status, again.body]).toEqual([200, clicks[first]?.body]);
    const signatures = await system.inq.stores.signing.signatures.ofObject(draftId);
    expect(signatures.filter(({ taskId }) => taskId === id)).toHaveLength(1);
    expect(must(await author.get(`/drafts/${draftId}`)).body.state).toBe('coordination');
  });

  test('WF-2: two submissions of one draft at once begin one round', async () => {
    const draft = await prepareDraft(uni, 'Екі рет жіберілді');
    const { author } = uni.as;
    const { signing } = must(await author.get(`/drafts/${draft.id}`)).body;
    const tokens = [await tokenFor(author, 'approvals.submit', draft.id, signing.digest), await tokenFor(author, 'approvals.submit', draft.id, signing.digest)];
    const answers = await Promise.all(tokens.map((signingToken) => author.post(`/drafts/${draft.id}/submission`, { digest: signing.digest, signingToken })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await system.inq.stores.approvals.approvals.reads.roundsOf(draft.id)).toHaveLength(1);
  });

  test('WF-3, WF-5: a secretary and the one who stands for her record the same item: one protocol stands', async () => {
    const draftId = await sent('Екі хатшы');
    const { head, lawyer, registrar, secretary, colleague } = uni.as;
    for (const browser of [head, lawyer, registrar]) await agree(browser, draftId);
    const agenda = must(await secretary.get(`/bodies/${uni.bodyId}/agenda`)).body;
    const { id: taskId, digest } = agenda.items.find(({ subject }: { subject: { id: string } }) => subject.id === draftId);
    const record = async (browser: typeof secretary, number: string) => {
      const data = JSON.stringify({ number, date: '2026-11-12', decisions: [{ taskId, outcome: 'approve', digest }] });
      return browser.upload(`/bodies/${uni.bodyId}/protocols`, { data }, await docxOf(['Үзінді']), 'үзінді.docx');
    };
    // From today on the colleague stands for her; her request is on its way while she hands over.
    const [own, handed] = await Promise.all([
      record(secretary, '501'),
      secretary.post('/absences', { substituteId: uni.persons.colleague, from: '2026-11-16', to: '2026-11-16', order: { number: '5-ө', date: '2026-11-16' } }),
    ]);
    must(handed);
    const other = await record(colleague, '502');
    expect([own.status, other.status].filter((status) => status === 201)).toHaveLength(1);
    expect(must(await colleague.get(`/bodies/${uni.bodyId}/protocols`)).body.total).toBe(1);
  });

  test('WF-6: an approver who leaves in the middle of a stage is marked, cannot decide any more, and is replaced', async () => {
    const draftId = await sent('Келісуші кетті');
    const { head, lawyer, registrar, author, rector } = uni.as;
    await agree(head, draftId);
    const { id: taskId } = await taskOf(lawyer, draftId);
    const { digest } = must(await lawyer.get(`/tasks/${taskId}`)).body;
    const token = await tokenFor(lawyer, 'approvals.decide', taskId, digest);
    const { revision } = must(await registrar.get(`/people/${uni.persons.lawyer}`)).body;
    must(await registrar.post(`/people/${uni.persons.lawyer}/deactivation`, { on: '2026-11-16' }, { 'If-Match': String(revision) }));
    expect((await lawyer.post(`/tasks/${taskId}/decision`, { outcome: 'agree', digest, signingToken: token })).status).toBe(401);
    const { approvalId } = must(await author.get(`/drafts/${draftId}`)).body;
    const [, stage] = must(await registrar.get(`/approvals/${approvalId}`)).body.stages;
    expect(stage.tasks).toMatchObject([{ state: 'open', assigneeInactive: true }]);
    must(await registrar.post(`/approvals/${approvalId}/participants`, { taskId, personId: uni.persons.rector, reason: 'заңгер жұмыстан шықты' }));
    must(await decide(rector, (await taskOf(rector, draftId)).id, { outcome: 'agree' }));
    expect(must(await registrar.get(`/approvals/${approvalId}`)).body.stages[2]).toMatchObject({ state: 'open' });
  });
});
