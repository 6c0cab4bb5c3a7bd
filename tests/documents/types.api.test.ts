import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { newDocument, register } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;

beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

const guidance = { name: { kk: 'Әдістеме', ru: 'Методика', en: null }, level: 'operational', codePattern: 'Ә {n}-{year}', reviewMonths: 24, retention: '5 жыл', order: 200 };

describe('types of documents', () => {
  test('REG-1 are a stored list with levels, patterns and review periods, kept by the quality office', async () => {
    const added = await office.post('/document-types', guidance);
    expect([added.status, added.body]).toEqual([201, expect.objectContaining(guidance)]);
    const edited = await office.patch(`/document-types/${added.body.id}`, { level: 'regulatory' }, { 'If-Match': '"1"' });
    expect(edited.body).toMatchObject({ level: 'regulatory', codePattern: 'Ә {n}-{year}' });
    expect((await office.post('/document-types', guidance)).body.code).toBe('already_exists');
    for (const role of ['staff', 'auditor'] as const) expect((await (await system.as(role)).post('/document-types', guidance)).status).toBe(403);
  });

  test('REG-1 a type is what was chosen, never what a title or a code sounds like', async () => {
    const types = (await office.get('/document-types')).body.items as { id: string; name: { kk: string } }[];
    const rules = types.find(({ name }) => name.kk === 'Қағида');
    const card = (await office.post('/documents', newDocument(rules?.id ?? '', { title: { kk: 'Стипендия туралы ереже', ru: null, en: null }, code: 'ЖН/РИ 3-1.09-2022' }))).body;
    expect([card.typeId, card.type.kk]).toEqual([rules?.id, 'Қағида']);
  });
});

describe('a document', () => {
  test('REG-2 has titles in three languages, a number that is a text, and facts of its card that are found by', async () => {
    const title = { kk: 'Тәлімгерлік туралы ереже', ru: 'Положение о наставничестве', en: 'Regulation on mentoring' };
    const card = await register(office, { title, code: 'ҚЕ 6.09 – 2021', registrationNumber: '09', edition: { issue: 2, revision: null }, confidentiality: 'public' });
    expect(card).toMatchObject({
      title, code: 'ҚЕ 6.09-2021', codePrinted: 'ҚЕ 6.09 – 2021', registrationNumber: '09', edition: { issue: 2, revision: null },
      confidentiality: 'public', masterLanguage: 'kk', origins: { title: 'person', code: 'person', registrationNumber: 'person' },
    });
    const facts = { process: 'Персоналды басқару', keywords: ['тәлімгер', 'жас маман'], reviewMonths: 24 };
    const edited = await office.patch(`/documents/${card.id}`, facts, { 'If-Match': String(card.revision) });
    expect(edited.body).toMatchObject({ ...facts, title });
    const found = (await office.get(`/documents?year=2021&level=${card.level}&q=${encodeURIComponent('ке 6.09')}`)).body.items;
    expect(found).toMatchObject([{ id: card.id, title }]);
  });
});
