import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { foundUniversity, must, prepareDraft, registerTask } from '../approvals/support.js';
import type { University } from '../approvals/support.js';
import { RU, bringToRegistration, inTwoLanguages, languageIn, putIn, setDraft, versionStep } from './support.js';

let first: TestSystem;
let later: TestSystem | null = null;
let uni: University;
let office: Browser;
beforeAll(async () => {
  first = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(first);
  office = await first.as('quality-office');
});
afterAll(() => (later ?? first).stop());

const SHORT = RU.filter((line) => !line.startsWith('2.3'));

describe('DOC-2 a waiver ends', () => {
  test('on its last day it holds; the day after, a registration is refused again, and the text is listed for the quality office and the responsible person', async () => {
    const { id, editionId } = await inTwoLanguages(first, office, { code: 'ҚЕ 81-2024', registrationNumber: '81', responsibleId: uni.persons.author }, SHORT);
    const restricted = await inTwoLanguages(first, office, { code: 'ҚЕ 82-2024', registrationNumber: '82', confidentiality: 'restricted', responsibleId: uni.persons.colleague }, SHORT);
    for (const each of [{ id, editionId }, restricted]) {
      must(await office.put(`/documents/${each.id}/languages`, {
        editionId: each.editionId, changeNumber: 0, required: ['kk', 'ru'], kinds: {}, waivers: [{ language: 'ru', reason: 'Аударма дайындалып жатыр', until: '2026-11-16' }],
      }, { 'If-Match': '0' }));
    }
    const draft = await prepareDraft(uni, 'Мерзімі өтетін ереже');
    await putIn(first, uni.as.author, draft.id, 'ru', SHORT.slice(0, 3));
    must(await setDraft(uni.as.registrar, draft.id, 0, { waivers: [{ language: 'ru', reason: 'Аударма дайындалып жатыр', until: '2026-11-16' }] }));
    const taskId = await bringToRegistration(uni, draft.id, '31');
    expect(must(await office.get('/language-waivers/ended')).body.items).toEqual([]);
    expect(languageIn(await versionStep(office, id), 'ru')?.waiver?.ended).toBe(false);

    await first.halt();
    later = await startTestSystem({ place: first.place, environment: { CLOCK_START: '2026-11-17T05:00:00Z' } });
    const [quality, author, colleague, registrar] = [await later.as('quality-office'), await later.asPerson('author', uni.persons.author), await later.asPerson('colleague', uni.persons.colleague), await later.asPerson('registrar', uni.persons.registrar)];
    expect((await registerTask(registrar, taskId, { code: 'ҚЕ 83-2026', registrationNumber: '83' })).body).toMatchObject({ code: 'language_lags', params: { language: 'ru', count: 2 } });
    const listed = must(await quality.get('/language-waivers/ended')).body.items;
    expect(listed).toHaveLength(2);
    expect(listed[0]).toMatchObject({ documentId: id, code: 'ҚЕ 81-2024', language: 'ru', missing: 1, until: '2026-11-16', reason: 'Аударма дайындалып жатыр' });
    expect(must(await author.get('/language-waivers/ended')).body.items).toHaveLength(1);
    // Of the restricted one only who is responsible for it learns.
    expect(must(await colleague.get('/language-waivers/ended')).body.items).toMatchObject([{ documentId: restricted.id }]);
    expect(must(await (await later.asPerson('head', uni.persons.head)).get('/language-waivers/ended')).body.items).toEqual([]);
    expect(languageIn(await versionStep(author, id), 'ru')?.waiver?.ended).toBe(true);
  });
});
