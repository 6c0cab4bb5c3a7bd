import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docxOf } from '../support/texts.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import type { University } from './support.js';
import { agree, foundUniversity, must, prepareDraft, recordProtocol, registerTask, submit, taskOf } from './support.js';

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

let protocol = 0;
const through = async (draftId: string) => {
  const { as } = uni;
  must(await submit(as.author, draftId));
  for (const browser of [as.head, as.lawyer, as.registrar]) await agree(browser, draftId);
  must(await recordProtocol(uni, draftId, { number: String(protocol += 1) }));
  await agree(as.rector, draftId, 'approve');
  return (await taskOf(as.registrar, draftId)).id;
};

test('WF-10: a new edition follows the old one without a gap, then the document ends without a successor', async () => {
  const { as } = uni;
  const first = await prepareDraft(uni);
  must(await registerTask(as.registrar, await through(first.id), { code: 'ҚЕ 50-2026', registrationNumber: '50' }));

  // The next edition starts later: until then the old one is in force.
  const { documentId } = first;
  const next = must(await as.author.post('/drafts', { kind: 'edition', documentId })).body;
  expect(next).toMatchObject({ isNewDocument: false, code: 'ҚЕ 50-2026', title: { kk: 'Тәлімгерлік туралы ереже' } });
  expect((await as.author.post('/drafts', { kind: 'edition', documentId })).body).toMatchObject({ status: 409, code: 'draft_exists' });
  must(await as.author.upload(`/drafts/${next.id}/files`, { language: 'kk' }, await docxOf(['1. ЖАҢА РЕДАКЦИЯ', '1.1. Мәтін жаңартылды.']), 'жаңа.docx'));
  must(await registerTask(as.registrar, await through(next.id), { registrationNumber: '50', validFrom: '2026-12-01' }));
  const on = async (date: string) => must(await as.colleague.get(`/documents/${documentId}?on=${date}`)).body;
  const card = await on('2026-11-20');
  expect(card.editions.map(({ validFrom, validTo, status }: { validFrom: string; validTo: string | null; status: string }) => [validFrom, validTo, status]))
    .toEqual([['2026-11-10', '2026-12-01', 'effective'], ['2026-12-01', null, 'upcoming']]);
  const days = await Promise.all(['2026-11-10', '2026-11-30', '2026-12-01', '2027-01-01'].map(on));
  expect(days.map(({ status, validFrom }) => [status, validFrom])).toEqual([['in_force', '2026-11-10'], ['in_force', '2026-11-10'], ['in_force', '2026-12-01'], ['in_force', '2026-12-01']]);

  const end = must(await as.author.post('/drafts', { kind: 'cancellation', documentId, reason: 'Ереже жаңа саясатпен ауыстырылды' })).body;
  expect((await as.author.upload(`/drafts/${end.id}/files`, { language: 'kk' }, await docxOf(['x']), 'x.docx')).status).toBe(403);
  const task = await through(end.id);
  expect((await registerTask(as.registrar, task, { validFrom: '2026-11-20' })).body.code).toBe('start_before_predecessor');
  must(await registerTask(as.registrar, task, { validFrom: '2027-02-01' }));
  expect((await on('2027-01-31')).status).toBe('in_force');
  expect((await on('2027-02-01')).status).toBe('cancelled');
  expect((await system.as('auditor').then((auditor) => auditor.get('/journal/verification'))).body).toMatchObject({ ok: true });
});
