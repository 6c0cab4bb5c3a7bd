import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { foundUniversity, must, prepareDraft, registerTask, taskOf } from '../approvals/support.js';
import type { University } from '../approvals/support.js';
import { docxOf } from '../support/texts.js';
import { CHANGED, approveChange, preparedChange, proposeAndJudge, registerChange, submitChange } from '../changes/support.js';
import { RU, RU_CHANGED, behindIn, bringToRegistration, draftStep, inTwoLanguages, languageIn, putIn, setDraft, versionStep } from './support.js';

let system: TestSystem;
let uni: University;
let office: Browser;
let at = 50;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

const nextCode = () => {
  at += 1;
  return { code: `ҚЕ ${at}-2024`, registrationNumber: String(at) };
};

/** A change of the Kazakh text alone, approved and before the register. */
const approvedChange = async () => {
  const { id: documentId, editionId } = await inTwoLanguages(system, office, nextCode());
  const id = await preparedChange(system, uni.as.author, documentId, CHANGED);
  must(await submitChange(uni.as.author, id));
  await approveChange(uni, id);
  return { id, documentId, editionId };
};
describe('DOC-2 an edition is registered with the languages that it needs', () => {
  test('a text not read yet is waited for; one that lacks clauses or is missing is refused; with a waiver it goes through, and what was said of the draft holds for the document', async () => {
    const draft = await prepareDraft(uni, 'Екі тілді ереже');
    await system.work();
    must(await uni.as.author.upload(`/drafts/${draft.id}/files`, { language: 'ru' }, await docxOf(RU.slice(0, 3)), 'ru.docx'));
    const taskId = await bringToRegistration(uni, draft.id, '21');
    const code = nextCode();
    expect((await registerTask(uni.as.registrar, taskId, code)).body.code).toBe('text_not_ready');
    await system.work();

    const step = await draftStep(uni.as.author, draft.id);
    expect(step).toMatchObject({ master: 'kk', requiredBy: 'default', abilities: { edit: false, waive: false } });
    expect(behindIn(step, 'ru')).toEqual({ 2: 'missing', 2.1: 'missing' });
    expect(await registerTask(uni.as.registrar, taskId, code)).toMatchObject({ status: 422, body: { code: 'language_lags', params: { language: 'ru', count: 2 } } });
    // Nothing of it has happened.
    expect(must(await uni.as.author.get(`/drafts/${draft.id}`)).body.state).toBe('approved');

    must(await setDraft(uni.as.registrar, draft.id, 0, { required: ['en'] }));
    expect(languageIn(await draftStep(uni.as.author, draft.id), 'en')).toMatchObject({ required: true, textId: null, counts: { same: 0, missing: 5 } });
    expect((await registerTask(uni.as.registrar, taskId, code)).body).toMatchObject({ code: 'language_missing', params: { language: 'en' } });

    must(await setDraft(uni.as.registrar, draft.id, 1, { required: ['en'], waivers: [{ language: 'en', reason: 'Аудармашы желтоқсанда аяқтайды', until: '2026-12-31' }] }));
    const { documentId } = must(await registerTask(uni.as.registrar, taskId, code)).body;
    const registered = await versionStep(uni.as.author, documentId);
    expect(registered).toMatchObject({ requiredBy: 'document', languages: [{ language: 'kk', required: true }, { language: 'ru', required: false }, { language: 'en', required: true }] });
    expect(languageIn(registered, 'en')).toMatchObject({ waiver: { reason: 'Аудармашы желтоқсанда аяқтайды', until: '2026-12-31', ended: false } });
  });
});

describe('DOC-2 a change is registered when the other languages have followed', () => {
  test('a text taken over lags in what the master has changed, and the registration names it; with a waiver readers see what it lacks, why, and until when; the next change mends it', async () => {
    const { id, documentId, editionId } = await approvedChange();
    const before = await draftStep(uni.as.author, id);
    expect(languageIn(before, 'ru')).toMatchObject({ required: true, carried: true, counts: { lagging: 1, missing: 0 }, lacks: [{ changeNumber: 1, count: 1 }] });
    expect(behindIn(before, 'ru')).toEqual({ 2.1: 'lagging' });
    expect((await registerChange(uni, id)).body).toMatchObject({ code: 'language_lags', params: { language: 'ru', count: 1 } });
    expect((await versionStep(uni.as.author, documentId)).languages.map(({ counts }) => counts)).toEqual([{ same: 9, lagging: 0, missing: 0 }, { same: 9, lagging: 0, missing: 0 }]);

    must(await setDraft(uni.as.registrar, id, 0, { waivers: [{ language: 'ru', reason: 'Аударма дайындалып жатыр', until: '2026-12-15' }] }));
    must(await registerChange(uni, id, { registrationNumber: '03', validFrom: '2026-11-16' }));
    await system.work();
    const step = await versionStep(uni.as.colleague, documentId, '?clauses=behind');
    expect(languageIn(step, 'ru')).toMatchObject({ carried: true, lacks: [{ editionId, changeNumber: 1, count: 1 }], waiver: { reason: 'Аударма дайындалып жатыр', until: '2026-12-15', ended: false, by: 'Тіркеушин Талғат' } });
    expect(step.clauses).toMatchObject([{ anchor: '2.1', states: { kk: 'same', ru: 'lagging' }, since: { ru: [1] } }]);
    // The edition as it was before is in step.
    expect(behindIn(await versionStep(uni.as.colleague, documentId, `?editionId=${editionId}&changeNumber=0`), 'ru')).toEqual({});

    const next = must(await uni.as.author.post('/changes', { documentId })).body.id;
    await putIn(system, uni.as.author, next, 'kk', CHANGED);
    expect(behindIn(await draftStep(uni.as.author, next), 'ru')).toEqual({ 2.1: 'lagging' });
    await putIn(system, uni.as.author, next, 'ru', RU_CHANGED);
    expect(behindIn(await draftStep(uni.as.author, next), 'ru')).toEqual({});
  });

  test('a clause that need not follow: said by whom and why, not twice needed, and gone when the master changes it again', async () => {
    const { id: documentId } = await inTwoLanguages(system, office, nextCode());
    const id = await preparedChange(system, uni.as.author, documentId, CHANGED);
    const declare = (browser: Browser, facts: object = {}) => browser.post(`/drafts/${id}/language-declarations`, { language: 'ru', anchors: ['2.1'], reason: 'Қазақша мәтіндегі қате ғана түзетілді', ...facts });
    expect((await declare(uni.as.author, { anchors: ['2.2'] })).status).toBe(404);
    const said = must(await declare(uni.as.author)).body;
    expect(behindIn(said, 'ru')).toEqual({});
    const [row] = said.clauses.filter(({ anchor }: { anchor: string }) => anchor === '2.1');
    expect(row.unaffected.ru).toMatchObject({ by: 'author', reason: 'Қазақша мәтіндегі қате ғана түзетілді' });

    const taken = must(await uni.as.author.remove(`/drafts/${id}/language-declarations/${row.unaffected.ru.id}`)).body;
    expect(behindIn(taken, 'ru')).toEqual({ 2.1: 'lagging' });
    expect((await uni.as.author.remove(`/drafts/${id}/language-declarations/${row.unaffected.ru.id}`)).status).toBe(404);
    must(await declare(uni.as.author));

    await putIn(system, uni.as.author, id, 'kk', CHANGED.map((line) => line.replace('апта сайын', 'күн сайын')));
    expect(behindIn(await draftStep(uni.as.author, id), 'ru')).toEqual({ 2.1: 'lagging' });
    must(await declare(uni.as.author));
    await proposeAndJudge(uni.as.author, id);
    must(await submitChange(uni.as.author, id));
    // On its way the author says nothing any more.
    expect((await declare(uni.as.author)).status).toBe(403);
    expect((await setDraft(uni.as.author, id, 0, { required: ['kk'] })).status).toBe(403);
    await approveChange(uni, id);
    must(await registerChange(uni, id, { registrationNumber: '04' }));
    const journal = must(await office.get(`/journal?object=${id}`)).body.items.map(({ action }: { action: string }) => action);
    expect(journal).toEqual(expect.arrayContaining(['languages.declare-unaffected', 'languages.take-back-unaffected']));
    expect((await taskOf(uni.as.registrar, id).catch(() => null))).toBeNull();
  });
});
