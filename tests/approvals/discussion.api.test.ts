import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import type { University } from './support.js';
import { foundUniversity, must, prepareDraft, submit } from './support.js';

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
  const office = uni.as.registrar;
  const [route] = (must(await office.get('/routes')).body.items as { subjectKind: string; id: string; revision: number; stages: object[]; retired?: boolean }[]).filter(({ subjectKind }) => subjectKind === 'edition');
  const { id, revision, retired: _retired, stages, ...rest } = route ?? { id: '', revision: 0, stages: [] };
  const discussion = { kind: 'discussion', name: null, participants: [{ kind: 'everybody', id: null }], mode: 'all', workingDays: 5, compulsory: false, resetOnChange: false };
  must(await office.put(`/routes/${id}`, { ...rest, stages: [discussion, ...stages] }, { 'If-Match': String(revision) }));
});
afterAll(() => system.stop());

test('WF-1: a draft is discussed by staff and by somebody from outside; every proposal is answered before the discussion ends', async () => {
  const { author, colleague, registrar, lawyer } = uni.as;
  const draft = await prepareDraft(uni);
  await system.work();
  const approval = must(await submit(author, draft.id)).body;
  const [stage] = approval.stages;
  expect(stage).toMatchObject({ kind: 'discussion', state: 'open', dueOn: '2026-11-23', tasks: [] });

  expect(must(await colleague.get('/discussions')).body.items).toMatchObject([{ id: approval.id }]);
  const text = must(await colleague.get(`/drafts/${draft.id}/texts/${draft.texts[0].id}`)).body;
  const clause = text.clauses.find(({ number }: { number: string }) => number === '1.2');
  must(await colleague.post(`/approvals/${approval.id}/comments`, { stageKey: stage.key, clauseId: clause.id, clauseNumber: '1.2', language: 'kk', text: 'Деканмен де келісілсін.' }));

  expect((await colleague.post(`/approvals/${approval.id}/reviewers`, { stageKey: stage.key, name: 'Х', until: '2026-11-20' })).status).toBe(403);
  expect((await author.post(`/approvals/${approval.id}/reviewers`, { stageKey: stage.key, name: 'Х', until: '2026-11-10' })).body.code).toBe('date_invalid');
  const invited = must(await author.post(`/approvals/${approval.id}/reviewers`, { stageKey: stage.key, name: 'Сырттан Сарапшы', until: '2026-11-20' })).body;
  const secret = invited.path.split('/').at(-1);
  const outside = await system.visitor();
  const review = must(await outside.get(`/reviews/${secret}`)).body;
  expect(review).toMatchObject({ name: 'Сырттан Сарапшы', until: '2026-11-20', comments: [] });
  expect(review.texts[0].clauses.length).toBeGreaterThan(3);
  must(await outside.post(`/reviews/${secret}/comments`, { language: 'kk', clauseId: clause.id, clauseNumber: '1.2', text: 'Өтіл көрсетілсін.' }));
  expect((await outside.get('/reviews/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).body).toMatchObject({ status: 410, code: 'link_invalid' });

  const close = (browser: typeof author, body: object = {}) => browser.post(`/approvals/${approval.id}/stages/${stage.key}/closing`, body);
  expect((await close(author)).body).toMatchObject({ status: 409, code: 'discussion_running' });
  expect((await close(registrar)).body.code).toBe('reason_required');
  expect((await close(registrar, { reason: 'бәрі пікір білдірді' })).body).toMatchObject({ code: 'comments_unanswered', params: { count: 2 } });
  const { remarks } = must(await author.get(`/approvals/${approval.id}`)).body;
  for (const { id } of remarks) must(await author.post(`/approvals/${approval.id}/remarks/${id}/answer`, { text: 'Ескерілді.', accepted: true }));
  expect((await author.post(`/approvals/${approval.id}/remarks/${remarks[0].id}/answer`, { text: 'Тағы', accepted: false })).body.code).toBe('remark_answered');
  must(await close(registrar, { reason: 'бәрі пікір білдірді' }));

  expect((await outside.post(`/reviews/${secret}/comments`, { language: 'kk', text: 'Кеш' })).body.code).toBe('discussion_closed');
  expect((await colleague.get(`/drafts/${draft.id}`)).status).toBe(404);
  expect(must(await uni.as.head.get('/tasks')).body.items).toHaveLength(1);
  expect(must(await lawyer.get('/tasks')).body.items).toHaveLength(0);
  must(await author.remove(`/approvals/${approval.id}/reviewers/${invited.id}`));
  expect((await outside.get(`/reviews/${secret}`)).body.code).toBe('link_invalid');
}, 400_000);
