import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { University } from '../approvals/support.js';
import { agree, decide, foundUniversity, must, prepareDraft, submit, taskOf } from '../approvals/support.js';
import { hasPoppler, pdfText } from '../platform/forms/read-pdf.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

const withPoppler = hasPoppler() ? test : test.skip;

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

const sheetText = async (draftId: string): Promise<string> => {
  const { approvalId } = must(await uni.as.author.get(`/drafts/${draftId}`)).body;
  const answer = must(await uni.as.author.download(`/approvals/${approvalId}/sheet?language=kk`));
  return (await pdfText(answer.body)).join(' ').replace(/\s+/g, ' ');
};

withPoppler('WF-2, WF-7: the sheet of a second round keeps what was agreed in the first, and shows who is waited for', async () => {
  const { as, units } = uni;
  const draft = await prepareDraft(uni, 'Емтихан туралы ереже', { interestedUnitIds: [units.other] });
  await system.work();
  must(await submit(as.author, draft.id));
  await agree(as.head, draft.id);
  await agree(as.otherHead, draft.id);
  must(await decide(as.lawyer, (await taskOf(as.lawyer, draft.id)).id, { outcome: 'return', reason: 'Негізі жазылсын' }));
  expect(await sheetText(draft.id)).toContain('Қайтарылды');
  must(await submit(as.author, draft.id));
  const text = await sheetText(draft.id);
  for (const words of ['Басшыбаев Бекзат', 'Мүдделіқызы Мәриям', 'Заңгеров Зейнолла', 'күтілуде']) expect(text).toContain(words);
  expect(text).not.toContain('Қайтарылды');
  expect(text).not.toContain('Негізі жазылсын');
});

withPoppler('WF-5, WF-7: the sheet says on whose behalf a substitute has signed, and shows a signature that was tampered with', async () => {
  const { as, persons } = uni;
  must(await as.head.post('/absences', { substituteId: persons.colleague, from: '2026-11-16', to: '2026-11-30', order: { number: '77-Ө', date: '2026-11-10' } }));
  const draft = await prepareDraft(uni, 'Практика туралы ереже');
  await system.work();
  must(await submit(as.author, draft.id));
  await agree(as.colleague, draft.id);
  const whole = await sheetText(draft.id);
  expect(whole).toContain('Басшыбаев Бекзат атынан');
  expect(whole).toContain('77-Ө');
  expect(whole).not.toContain('бүлінген');
  await system.connect().collection('signatures').updateOne({ meaning: 'agreed', 'subject.id': draft.id }, { $set: { name: 'Басқа Адам' } });
  expect(await sheetText(draft.id)).toContain('бүлінген');
});

test('WF-7: the DOCX of a sheet opens as one', async () => {
  const { as } = uni;
  const draft = await prepareDraft(uni, 'Кітапхана туралы ереже');
  await system.work();
  const { id } = must(await submit(as.author, draft.id)).body;
  const answer = must(await as.author.download(`/approvals/${id}/sheet?format=docx&language=ru`));
  const document = Buffer.from(unzipSync(answer.body)['word/document.xml'] ?? new Uint8Array()).toString('utf8');
  for (const words of ['ЛИСТ СОГЛАСОВАНИЯ', 'Кітапхана туралы ереже', 'Ожидается решение']) expect(document).toContain(words);
});
