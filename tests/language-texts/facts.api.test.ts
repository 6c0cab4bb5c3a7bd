import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { publish } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { foundUniversity, must, prepareDraft } from '../approvals/support.js';
import type { University } from '../approvals/support.js';
import { RU, draftStep, inTwoLanguages, languageIn, putIn, setDraft, versionStep } from './support.js';

let system: TestSystem;
let uni: University;
let office: Browser;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

const setVersion = (browser: Browser, { id, editionId }: { id: string; editionId: string }, revision: number, facts: object = {}) =>
  browser.put(`/documents/${id}/languages`, { editionId, changeNumber: 0, required: null, kinds: {}, waivers: [], ...facts }, { 'If-Match': String(revision) });
const waiver = (facts: object = {}) => ({ language: 'ru', reason: 'Аударма дайындалып жатыр', until: '2026-11-20', ...facts });

describe('DOC-2 what is said of the languages of a draft', () => {
  test('each text is an original, an official or an unofficial translation, by whom and when; journalled', async () => {
    const { as } = uni;
    const draft = await prepareDraft(uni, 'Аудармасы бар ереже');
    await putIn(system, as.author, draft.id, 'ru', RU);
    const kinds = { ru: { kind: 'official', translator: 'Аудармашы А.', date: '2026-11-10' } };
    const saved = must(await setDraft(as.author, draft.id, 0, { required: ['ru'], kinds })).body;
    expect(saved).toMatchObject({ revision: 1, requiredBy: 'draft' });
    expect(languageIn(saved, 'kk')).toMatchObject({ kind: 'original', required: true });
    expect(languageIn(saved, 'ru')).toMatchObject({ kind: 'official', translator: 'Аудармашы А.', date: '2026-11-10' });
    const [entry] = must(await office.get(`/journal?object=${draft.id}`)).body.items.filter(({ action }: { action: string }) => action === 'languages.set-facts');
    expect(entry.changes).toEqual(expect.arrayContaining([{ field: 'required', from: null, to: ['kk', 'ru'] }]));
  });

  test('refused: an old revision, a waiver by the author, for the master, twice, in the past; a translation as master; somebody else', async () => {
    const { as } = uni;
    const draft = await prepareDraft(uni, 'Қабылданбайтын мәліметтер');
    await putIn(system, as.author, draft.id, 'ru', RU);
    const refusals: [Browser, number, object, number, string | null][] = [
      [as.author, 3, {}, 409, 'stale_revision'],
      [as.author, 0, { waivers: [waiver()] }, 403, 'forbidden'],
      [as.registrar, 0, { waivers: [waiver({ language: 'kk' })] }, 422, 'language_is_master'],
      [as.registrar, 0, { kinds: { kk: { kind: 'official', translator: null, date: null } } }, 422, 'language_is_master'],
      [as.registrar, 0, { waivers: [waiver(), waiver({ reason: 'Басқа' })] }, 422, 'waiver_twice'],
      [as.registrar, 0, { waivers: [waiver({ until: '2026-11-15' })] }, 422, 'waiver_ended'],
      [as.registrar, 0, { waivers: [waiver({ reason: ' ' })] }, 422, 'invalid_request'],
      [as.colleague, 0, {}, 404, 'not_found'],
    ];
    for (const [browser, revision, facts, status, code] of refusals) {
      expect([await setDraft(browser, draft.id, revision, facts)].map(({ status: got, body }) => [got, body.code])).toEqual([[status, code]]);
    }
    expect((await as.author.put(`/drafts/${draft.id}/languages`, { required: null, kinds: {}, waivers: [] })).status).toBe(428);
    expect((await as.colleague.get(`/drafts/${draft.id}/language-step`)).status).toBe(404);
    must(await setDraft(as.registrar, draft.id, 0, { waivers: [waiver()] }));
    // The author may say the rest again and leaves the waiver as it is.
    must(await setDraft(as.author, draft.id, 1, { kinds: { ru: { kind: 'unofficial', translator: null, date: null } }, waivers: [waiver()] }));
    expect(languageIn(await draftStep(as.author, draft.id), 'ru')).toMatchObject({ kind: 'unofficial', waiver: { by: 'Тіркеушин Талғат' } });
  });
});

describe('DOC-2 what is said of registered texts', () => {
  test('the quality office says it, everybody who sees the document reads it; names of staff only who has signed in', async () => {
    const document = await inTwoLanguages(system, office, { code: 'ҚЕ 71-2024', registrationNumber: '71' });
    must(await setVersion(office, document, 0, { kinds: { ru: { kind: 'unofficial', translator: 'Аудармашы Б.', date: null } }, waivers: [waiver()] }));
    expect((await setVersion(uni.as.author, document, 1)).status).toBe(403);
    expect((await setVersion(office, { ...document, editionId: 'f'.repeat(24) }, 0)).status).toBe(404);
    const visitor = await system.visitor();
    expect((await visitor.get(`/documents/${document.id}/language-step`)).status).toBe(404);
    const card = must(await office.get(`/documents/${document.id}`)).body;
    await publish(office, card);
    expect(languageIn(await versionStep(visitor, document.id), 'ru')).toMatchObject({ kind: 'unofficial', translator: 'Аудармашы Б.', waiver: { reason: 'Аударма дайындалып жатыр', by: null } });
    expect(languageIn(await versionStep(uni.as.colleague, document.id), 'ru')?.waiver?.by).not.toBeNull();
  });

  test('a restricted document is not there for those who may not see it (SEC-4)', async () => {
    const document = await inTwoLanguages(system, office, { code: 'ҚЕ 72-2024', registrationNumber: '72', confidentiality: 'restricted' });
    expect((await uni.as.colleague.get(`/documents/${document.id}/language-step`)).status).toBe(404);
    expect((await setVersion(uni.as.colleague, document, 0)).status).toBe(403);
    const admin = await system.as('administrator');
    expect((await admin.get(`/documents/${document.id}/language-step`)).status).toBe(404);
    must(await office.get(`/documents/${document.id}/language-step`));
  });

  test('clauses of a registered text that need not follow; one of the draft routes knows nothing of them', async () => {
    const document = await inTwoLanguages(system, office, { code: 'ҚЕ 73-2024', registrationNumber: '73' }, RU.filter((line) => !line.startsWith('2.3')));
    expect((await versionStep(office, document.id)).clauses.filter(({ states }) => states['ru'] === 'missing').map(({ number }) => number)).toEqual(['2.3']);
    const at = { editionId: document.editionId, changeNumber: 0 };
    const said = must(await office.post(`/documents/${document.id}/language-declarations`, { ...at, language: 'ru', anchors: ['2.3'], reason: 'Орысша мәтінде 2.2-тармаққа қосылған' })).body;
    expect(languageIn(said, 'ru')?.counts).toEqual({ same: 9, lagging: 0, missing: 0 });
    const declarationId = said.clauses.find(({ number }: { number: string }) => number === '2.3').unaffected.ru.id;
    expect((await office.remove(`/drafts/${document.editionId}/language-declarations/${declarationId}`)).status).toBe(404);
    const taken = must(await office.remove(`/documents/${document.id}/language-declarations/${declarationId}?editionId=${document.editionId}&changeNumber=0`)).body;
    expect(languageIn(taken, 'ru')?.counts).toEqual({ same: 8, lagging: 0, missing: 1 });
  });
});
