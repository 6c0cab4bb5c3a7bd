import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { docxOf } from '../support/texts.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import type { University } from './support.js';
import { LINES, agree, decide, foundUniversity, must, prepareDraft, recordProtocol, registerTask, submit, taskOf, tokenFor } from './support.js';

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

const routeInput = async (office: Browser, subjectKind: string) =>
  (must(await office.get('/routes')).body.items as { id: string; revision: number; subjectKind: string; stages: { kind: string; participants: unknown[] }[] }[]).find((route) => route.subjectKind === subjectKind);

/** A draft that has come to a stage. */
const draftAt = async (stage: 'head' | 'legal' | 'norm' | 'body' | 'rector' | 'register', title: string): Promise<{ id: string; documentId: string }> => {
  const { as } = uni;
  const draft = await prepareDraft(uni, title);
  must(await submit(as.author, draft.id));
  const steps = [['legal', () => agree(as.head, draft.id)], ['norm', () => agree(as.lawyer, draft.id)], ['body', () => agree(as.registrar, draft.id)],
    ['rector', () => recordProtocol(uni, draft.id, { number: String(Math.floor(Math.random() * 1e9)) })], ['register', () => agree(as.rector, draft.id, 'approve')]] as const;
  for (const [name, step] of steps) {
    if (stage === 'head') return draft;
    must(await step());
    if (name === stage) return draft;
  }
  return draft;
};

describe('what bad input gets', () => {
  test('WF-1: a route without a legal review, or a stage without participants, is refused and the old one stays', async () => {
    const { registrar } = uni.as;
    const before = await routeInput(registrar, 'edition');
    const { id, revision, stages, ...rest } = before ?? { id: '', revision: 0, stages: [] };
    const put = (changed: object[]) => registrar.put(`/routes/${id}`, { ...rest, retired: undefined, stages: changed }, { 'If-Match': String(revision) });
    expect((await put(stages.filter(({ kind }) => kind !== 'legal-review'))).body).toMatchObject({ status: 422, code: 'route_lacks_stage', params: { kind: 'legal-review' } });
    expect((await put(stages.map((stage) => (stage.kind === 'approval' ? { ...stage, participants: [] } : stage)))).body.code).toBe('stage_without_participants');
    expect((await routeInput(registrar, 'edition'))?.revision).toBe(revision);
    expect((await uni.as.colleague.get('/routes')).status).toBe(403);
  });

  test('WF-1: a body without a secretary stops the sending, with its name', async () => {
    const office = uni.as.registrar;
    const draft = await prepareDraft(uni, 'Хатшысыз кеңес');
    const body = must(await office.get(`/units/${uni.bodyId}`)).body;
    must(await office.patch(`/units/${uni.bodyId}`, { secretaryId: null }, { 'If-Match': String(body.revision) }));
    expect((must(await uni.as.author.get(`/drafts/${draft.id}/route`)).body.problems)).toMatchObject([{ code: 'body_without_secretary' }]);
    expect((await submit(uni.as.author, draft.id)).body).toMatchObject({ status: 422, code: 'body_without_secretary', params: { body: 'Академиялық кеңес' } });
    const now = must(await office.get(`/units/${uni.bodyId}`)).body;
    must(await office.patch(`/units/${uni.bodyId}`, { secretaryId: uni.persons.secretary }, { 'If-Match': String(now.revision) }));
    expect((await uni.as.author.get(`/drafts/${draft.id}`)).body.state).toBe('draft');
  });

  test('WF-2: an incomplete draft says what is missing; another draft of the same document is refused', async () => {
    const draft = must(await uni.as.author.post('/drafts', { kind: 'edition', typeId: uni.typeId, title: { kk: null, ru: null, en: null } })).body;
    expect((await submit(uni.as.author, draft.id)).body).toMatchObject({ code: 'draft_incomplete', params: { missing: ['title', 'text', 'ownerUnit'] } });
    expect((await uni.as.author.post('/drafts', { kind: 'edition', typeId: uni.typeId, unknown: 1 })).body.code).toBe('unknown_field');
    expect((await uni.as.colleague.get(`/drafts/${draft.id}`)).status).toBe(404);
    expect((await uni.as.colleague.get('/drafts?mine=false')).status).toBe(403);
  });

  test('WF-3: a protocol without number or date, from the future, or with a number twice, is refused whole', async () => {
    const draft = await draftAt('body', 'Хаттама қабылданбайды');
    expect((await recordProtocol(uni, draft.id, { number: '' })).body.code).toBe('protocol_required');
    expect((await recordProtocol(uni, draft.id, { date: '' })).body.code).toBe('protocol_required');
    expect((await recordProtocol(uni, draft.id, { date: '2026-12-01' })).body.code).toBe('protocol_date_in_future');
    expect((await recordProtocol(uni, draft.id, { number: '77' }, { outcome: 'return' })).body.code).toBe('reason_required');
    expect((await recordProtocol(uni, draft.id, { number: '77' }, { outcome: 'approve-after-edits', note: 'түзету' })).body.code).toBe('checker_required');
    must(await recordProtocol(uni, draft.id, { number: '77' }));
    const next = await draftAt('body', 'Екінші хаттама');
    expect((await recordProtocol(uni, next.id, { number: '77' })).body).toMatchObject({ status: 409, code: 'protocol_number_taken' });
    // All or nothing: the item still waits.
    expect(must(await uni.as.secretary.get(`/bodies/${uni.bodyId}/agenda`)).body.items.map(({ subject }: { subject: { id: string } }) => subject.id)).toContain(next.id);
    expect((await uni.as.colleague.get(`/bodies/${uni.bodyId}/agenda`)).status).toBe(404);
  });

  test('WF-7: a number that is taken, an incomplete registration, and a start before the act are refused, the task stays open', async () => {
    const first = await draftAt('register', 'Алғашқы тіркеу');
    const { registrar } = uni.as;
    must(await registerTask(registrar, (await taskOf(registrar, first.id)).id, { code: 'ҚЕ 90-2026', registrationNumber: '90' }));
    const second = await draftAt('register', 'Екінші тіркеу');
    const { id } = await taskOf(registrar, second.id);
    expect((await registerTask(registrar, id, { code: 'ҚЕ 91-2026', registrationNumber: '90' })).body).toMatchObject({ status: 409, code: 'registration_number_taken' });
    expect((await registerTask(registrar, id, { code: 'ҚЕ 90-2026', registrationNumber: '91' })).body).toMatchObject({ status: 409, code: 'code_taken' });
    expect((await registerTask(registrar, id, { code: 'ҚЕ 91-2026' })).body).toMatchObject({ code: 'registration_incomplete', params: { missing: ['registrationNumber'] } });
    expect((await registerTask(registrar, id, { code: 'ҚЕ 91-2026', registrationNumber: '91', validFrom: '2026-11-01' })).body.code).toBe('start_before_approval');
    expect((await taskOf(registrar, second.id)).id).toBe(id);
    expect((await uni.as.author.get(`/drafts/${second.id}`)).body.state).toBe('approved');
    expect((await uni.as.colleague.get(`/documents/${second.documentId}`)).status).toBe(404);
  });

  test('WF-4: the password belongs to one act: another task, another text, a second use and a wrong password decide nothing', async () => {
    const draft = await draftAt('head', 'Құпиясөз бір әрекетке');
    const { head } = uni.as;
    const { id } = await taskOf(head, draft.id);
    const { digest } = must(await head.get(`/tasks/${id}`)).body;
    const foreign = await tokenFor(head, 'approvals.decide', draft.id, digest);
    expect((await head.post(`/tasks/${id}/decision`, { outcome: 'agree', digest, signingToken: foreign })).body).toMatchObject({ status: 401, code: 'reauthentication_required' });
    expect((await head.post('/signing/re-authentications', { password: 'қате құпиясөз', action: 'approvals.decide', objectId: id, digest })).status).toBe(401);
    const token = await tokenFor(head, 'approvals.decide', id, digest);
    expect((await head.post(`/tasks/${id}/decision`, { outcome: 'return', digest, signingToken: token })).body.code).toBe('reason_required');
    // A refusal has not spent the password.
    must(await head.post(`/tasks/${id}/decision`, { outcome: 'agree', digest, signingToken: token }));
    expect((await head.post(`/tasks/${id}/decision`, { outcome: 'agree', digest, signingToken: token })).body).toMatchObject({ status: 409, code: 'task_already_decided' });
  });

  test('WF-4: a text that is replaced while somebody signs: the signature is refused, because it belongs to another hash', async () => {
    const draft = await draftAt('legal', 'Мәтін ауысады');
    const { lawyer, author } = uni.as;
    const { id } = await taskOf(lawyer, draft.id);
    const { digest } = must(await lawyer.get(`/tasks/${id}`)).body;
    const token = await tokenFor(lawyer, 'approvals.decide', id, digest);
    must(await author.upload(`/drafts/${draft.id}/files`, { language: 'kk' }, await docxOf([...LINES, '2.2. Қосымша тармақ.']), 'жаңа.docx'));
    const answer = await lawyer.post(`/tasks/${id}/decision`, { outcome: 'agree', digest, signingToken: token });
    expect(answer.status).toBe(409);
    expect(['text_replaced', 'task_already_decided']).toContain(answer.body.code);
    // What the head had agreed to falls, as the route says, and stays in the history with its hash.
    const approval = must(await author.get(`/approvals/${must(await author.get(`/drafts/${draft.id}`)).body.approvalId}`)).body;
    expect(approval.stages[0]).toMatchObject({ state: 'open', tasks: [{ outdated: true, outcome: 'agree' }, { outdated: false, state: 'open' }] });
  });

  test('WF-2: in approval the text is frozen; a decided task is nobody else\'s to see', async () => {
    const draft = await draftAt('rector', 'Мәтін қатады');
    const answer = await uni.as.author.upload(`/drafts/${draft.id}/files`, { language: 'kk' }, await docxOf(LINES), 'кеш.docx');
    expect(answer.body).toMatchObject({ status: 409, code: 'text_frozen' });
    const { id } = await taskOf(uni.as.rector, draft.id);
    expect((await uni.as.colleague.get(`/tasks/${id}`)).status).toBe(404);
    expect((await decideAs(uni.as.colleague, id)).status).toBe(404);
    expect((await uni.as.author.patch(`/drafts/${draft.id}`, { reason: 'x' }, { 'If-Match': '1' })).status).toBe(403);
  });
});

const decideAs = (browser: Browser, id: string) => browser.post(`/tasks/${id}/decision`, { outcome: 'approve', digest: 'a'.repeat(64), signingToken: 'x'.repeat(43) });

describe('steering (WF-6)', () => {
  test('WF-6: abort, replacement and re-routing need the office and a reason; a leaver\'s task is marked and passed on', async () => {
    const draft = await draftAt('legal', 'Қатысушы ауысады');
    const { registrar, author, colleague } = uni.as;
    const { approvalId } = must(await author.get(`/drafts/${draft.id}`)).body;
    const { id: taskId } = await taskOf(uni.as.lawyer, draft.id);
    expect((await author.post(`/approvals/${approvalId}/participants`, { taskId, personId: uni.persons.colleague, reason: 'р' })).status).toBe(403);
    expect((await registrar.post(`/approvals/${approvalId}/participants`, { taskId, personId: uni.persons.colleague })).status).toBe(422);
    expect((await registrar.post(`/approvals/${approvalId}/participants`, { taskId, personId: uni.persons.author, reason: 'р' })).body.code).toBe('author_is_sole_approver');
    must(await registrar.post(`/approvals/${approvalId}/participants`, { taskId, personId: uni.persons.colleague, reason: 'заңгер ауырып қалды' }));
    await agree(colleague, draft.id);

    const rest = must(await registrar.get(`/approvals/${approvalId}`)).body;
    expect(rest.stages[2]).toMatchObject({ kind: 'norm-control', state: 'open' });
    const waiting = [{ kind: 'approval', name: null, participants: [{ kind: 'person', id: uni.persons.rector }], mode: 'all', workingDays: 2, compulsory: true, resetOnChange: true }];
    expect((await registrar.put(`/approvals/${approvalId}/route`, { stages: waiting, reason: 'р' })).body).toMatchObject({ code: 'route_lacks_stage', params: { kind: 'registration' } });
    const end = { kind: 'registration', name: null, participants: [{ kind: 'role', id: 'quality-office' }], mode: 'all', workingDays: 2, compulsory: true, resetOnChange: true };
    must(await registrar.put(`/approvals/${approvalId}/route`, { stages: [...waiting, end], reason: 'кеңес отырысы болмайды' }));
    expect(must(await registrar.get(`/approvals/${approvalId}`)).body.stages.map(({ kind }: { kind: string }) => kind)).toEqual(['coordination', 'legal-review', 'norm-control', 'approval', 'registration']);
    must(await registrar.post(`/approvals/${approvalId}/abortion`, { reason: 'құжат керек емес' }));
    expect((await author.get(`/drafts/${draft.id}`)).body.state).toBe('withdrawn');
    expect((await registrar.post(`/approvals/${approvalId}/abortion`, { reason: 'тағы' })).body.code).toBe('invalid_transition');
  });
});

describe('who stands for whom (WF-5)', () => {
  const order = { number: '12-ө', date: '2026-11-10' };

  test('WF-5: a substitution that ends before it begins, or would give a task to its author, is refused', async () => {
    const draft = await draftAt('head', 'Орынбасар – автор');
    const { head } = uni.as;
    expect((await head.post('/absences', { substituteId: uni.persons.colleague, from: '2026-11-20', to: '2026-11-19', order })).body.code).toBe('absence_ends_before_it_begins');
    expect((await head.post('/absences', { substituteId: uni.persons.author, from: '2026-11-16', to: '2026-11-19', order })).body).toMatchObject({ status: 403, code: 'substitute_is_author' });
    expect((await uni.as.colleague.post('/absences', { personId: uni.persons.head, substituteId: uni.persons.colleague, from: '2026-11-16', to: '2026-11-19', order })).status).toBe(403);
    must(await uni.as.author.post(`/drafts/${draft.id}/withdrawal`, { reason: 'керек емес' }));
  });

  test('WF-5: while somebody is away the substitute decides, on behalf of; afterwards the tasks are back', async () => {
    const draft = await draftAt('head', 'Орнында жоқ басшы');
    const { head, colleague, author } = uni.as;
    const absence = must(await head.post('/absences', { substituteId: uni.persons.colleague, from: '2026-11-16', to: '2026-11-18', order })).body;
    expect(must(await head.get('/tasks')).body.items).toEqual([]);
    const task = await taskOf(colleague, draft.id);
    expect(task.onBehalfOf).toMatchObject({ name: 'Басшыбаев Бекзат' });
    must(await decide(colleague, task.id, { outcome: 'agree' }));
    const { approvalId } = must(await author.get(`/drafts/${draft.id}`)).body;
    const [stage] = must(await author.get(`/approvals/${approvalId}`)).body.stages;
    expect(stage.tasks[0]).toMatchObject({ decidedBy: { name: 'Әріптесов Әлихан' }, onBehalfOf: { name: 'Басшыбаев Бекзат' } });

    must(await head.post(`/absences/${absence.id}/end`, { to: '2026-11-16' }));
    const other = await draftAt('head', 'Басшы оралды');
    // Its last day is today: from tomorrow on the tasks are the head's again.
    expect((await taskOf(colleague, other.id)).onBehalfOf).not.toBeNull();
  });
});
