import { openBrowser } from '../support/browser.js';
import type { Browser } from '../support/browser.js';
import type { RunningSystem } from '../support/running-system.js';
import { docxOf } from '../support/texts.js';
import { submit } from '../approvals/support.js';
import type { Known } from './accounts.js';
import type { University } from './university.js';

const READ_WITHIN_MS = 60_000;

/** Somebody who uses the interface without its screens, for what a test only needs to be there. */
export const overHttp = async ({ url }: RunningSystem, { login, password }: Known): Promise<Browser> => {
  const browser = openBrowser(url);
  await browser.signIn(login, password);
  return browser;
};

const must = <T extends { status: number; body: unknown }>(answer: T): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

const untilRead = async (author: Browser, id: string): Promise<void> => {
  for (const end = Date.now() + READ_WITHIN_MS; Date.now() < end;) {
    if (must(await author.get(`/drafts/${id}`)).body.texts[0]?.state === 'ready') return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The text was not read.');
};

/** A draft of a new document, signed and sent by its author. @returns the ids of the draft and of its approval */
export const sendDraft = async (system: RunningSystem, { known, typeId, department }: University, title: string): Promise<{ draftId: string; approvalId: string }> => {
  const author = await overHttp(system, known.author);
  const units = must(await author.get('/units')).body.items as { id: string; name: { kk: string } }[];
  const ownerUnitId = units.find(({ name }) => name.kk === department)?.id;
  const { id } = must(await author.post('/drafts', { kind: 'edition', typeId, title: { kk: title, ru: null, en: null }, ownerUnitId })).body;
  must(await author.upload(`/drafts/${id}/files`, { language: 'kk' }, await docxOf(['1. ЖАЛПЫ ЕРЕЖЕЛЕР', '1.1. Осы ереже тәртіпті белгілейді.', '1.2. Ереже бәріне ортақ.']), 'жоба.docx'));
  await untilRead(author, id);
  return { draftId: id, approvalId: must(await submit(author, id)).body.id };
};
