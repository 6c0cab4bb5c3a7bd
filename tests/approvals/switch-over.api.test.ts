import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docxOf } from '../support/texts.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { PASSWORD } from '../support/test-system.js';
import { openBrowser } from '../support/browser.js';
import type { University } from './support.js';
import { agree, foundUniversity, must, prepareDraft, recordProtocol, registerTask, submit, taskOf } from './support.js';

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

let protocol = 100;
const approvedTask = async (draftId: string): Promise<string> => {
  const { as } = uni;
  must(await submit(as.author, draftId));
  for (const browser of [as.head, as.lawyer, as.registrar]) await agree(browser, draftId);
  must(await recordProtocol(uni, draftId, { number: String(protocol += 1) }));
  await agree(as.rector, draftId, 'approve');
  return (await taskOf(as.registrar, draftId)).id;
};

test('VER-1, WF-7: readers who ask all the time see exactly one edition in force while the next one is registered', async () => {
  const first = await prepareDraft(uni);
  must(await registerTask(uni.as.registrar, await approvedTask(first.id), { code: 'ҚЕ 60-2026', registrationNumber: '60' }));
  const { documentId } = first;
  const next = must(await uni.as.author.post('/drafts', { kind: 'edition', documentId })).body;
  must(await uni.as.author.upload(`/drafts/${next.id}/files`, { language: 'kk' }, await docxOf(['1. ЖАҢА', '1.1. Жаңа мәтін.']), 'жаңа.docx'));
  const taskId = await approvedTask(next.id);

  let registered = false;
  const seen: string[] = [];
  const reading = (async () => {
    while (!registered || seen.length < 20) {
      for (const date of ['2026-11-15', '2026-11-16', '2026-11-17']) {
        const holding = await system.inq.documentStore.queries.find(documentId);
        const inForce = holding?.textVersions.filter(({ validFrom, validTo }) => validFrom <= date && (validTo === null || date < validTo)) ?? [];
        const { status, body } = await uni.as.colleague.get(`/documents/${documentId}?on=${date}`);
        seen.push(`${inForce.length} ${status} ${body.status}`);
      }
    }
  })();
  must(await registerTask(uni.as.registrar, taskId, { registrationNumber: '60', validFrom: '2026-11-16' }));
  registered = true;
  await reading;
  expect(new Set(seen)).toEqual(new Set(['1 200 in_force']));
}, 400_000);

test('REG-4: two documents that ask for one number in the same moment: one gets it, the other is told and keeps its task', async () => {
  const drafts = [await prepareDraft(uni, 'Бірінші үміткер'), await prepareDraft(uni, 'Екінші үміткер')];
  const tasks: string[] = [];
  for (const { id } of drafts) tasks.push(await approvedTask(id));
  const answers = await Promise.all(tasks.map((id, index) => registerTask(uni.as.registrar, id, { code: `ҚЕ ${70 + index}-2026`, registrationNumber: '70' })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('registration_number_taken');
  expect(must(await uni.as.registrar.get('/tasks')).body.items.map(({ id }: { id: string }) => id)).toEqual(tasks.filter((_, index) => answers[index]?.status === 409));
}, 400_000);

test('VER-1: an edition whose day comes while everything is down is in force at the next start, and was not the day before', async () => {
  const draft = await prepareDraft(uni, 'Түн ортасында басталатын ереже');
  must(await registerTask(uni.as.registrar, await approvedTask(draft.id), { code: 'ҚЕ 61-2026', registrationNumber: '61', validFrom: '2026-11-18' }));
  await system.work();
  const found = async (): Promise<string[]> => {
    const browser = openBrowser(system.inq.app);
    must(await browser.signIn('colleague', PASSWORD));
    const { hits } = must(await browser.get(`/library/search?q=${encodeURIComponent('түн ортасында басталатын')}`)).body;
    return (hits as { documentId: string }[]).map(({ documentId }) => documentId);
  };
  expect(await found()).not.toContain(draft.documentId);
  await system.halt();
  // 23:30 of the 17th in Almaty, then half past midnight of the 18th.
  system = await startTestSystem({ place: system.place, environment: { CLOCK_START: '2026-11-17T18:30:00Z' } });
  expect(await found()).not.toContain(draft.documentId);
  await system.halt();
  system = await startTestSystem({ place: system.place, environment: { CLOCK_START: '2026-11-17T19:30:00Z' } });
  expect(await found()).toContain(draft.documentId);
}, 400_000);
