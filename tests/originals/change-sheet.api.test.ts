import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { must } from '../approvals/support.js';
import { hasPoppler, pdfText } from '../platform/forms/read-pdf.js';
import type { Browser } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

const withPoppler = hasPoppler() ? test : test.skip;
const flat = (pages: readonly string[]): string => pages.join(' ').replace(/\s+/g, ' ');

/** The history that the issue names: an edition and four changes, each by a resolution of the Senate. */
const STARTS = ['2021-01-08', '2021-09-14', '2022-03-23', '2022-08-31'] as const;

let system: TestSystem;
let office: Browser;
let documentId: string;
let changeIds: string[];

const recordChange = async (validFrom: string, number: number): Promise<string> => {
  const { id } = must(await office.post('/changes', { documentId })).body;
  const { revision } = must(await office.get(`/changes/${id}`)).body;
  must(await office.patch(`/changes/${id}`, { cause: 'law', basis: `Сенат қаулысы, ${number}-негіз`, consequences: 'Бағдарламалар қаралады', introducedOn: validFrom }, { 'If-Match': String(revision) }));
  must(await office.post(`/changes/${id}/rows`, {
    language: 'kk', kind: 'change', clauseNumber: `${number}.1`, page: number + 3, pageSource: 'pdf', oldText: `Бұрынғы ${number}`, newText: `Жаңа ${number}`,
    wording: `${number}.1-тармақ жаңа редакцияда`, weight: 'substantial',
  }));
  const described = must(await office.get(`/changes/${id}`)).body.revision;
  must(await office.post(`/changes/${id}/recording`, { acts: [{ kind: 'decision', body: 'Сенат', number: String(number), date: validFrom }], registrationNumber: `${number}`, validFrom }, { 'If-Match': String(described) }));
  return id;
};

const bytes = async (path: string): Promise<Buffer> => (await office.download(path)).body as Buffer;

beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  office = await system.as('quality-office');
  must(await office.post('/university/names', { nameKk: '«Дала өңірлік университеті» КЕАҚ', nameRu: 'НАО «Степной региональный университет»', nameEn: 'Steppe University', from: '2020-01-01' }));
  documentId = (await register(office, { code: 'АС 01-2020', title: { kk: 'Академиялық саясат', ru: 'Академическая политика', en: null }, validFrom: '2020-08-28' })).id;
  changeIds = [];
  for (const [index, start] of STARTS.entries()) changeIds.push(await recordChange(start, index + 1));
});
afterAll(() => system.stop());

describe('the change-registration sheet on paper (CHG-3)', () => {
  withPoppler('CHG-3: the sheet has the rows of the registered changes in their order, with start, basis, page and wording', async () => {
    const text = flat(await pdfText(await bytes(`/documents/${documentId}/change-sheet?language=kk`)));
    expect(text).toContain('ӨЗГЕРІСТЕРДІ ТІРКЕУ ПАРАҒЫ');
    const places = STARTS.map((start, index) => {
      expect(text).toContain(`${index + 1}.1-тармақ жаңа`);
      // The stamp names the start of the text in force as well, above the sheet.
      return text.lastIndexOf(start.split('-').reverse().join('.'));
    });
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).toContain('Сенат');
  });

  withPoppler('CHG-3: a change that is only on its way does not stand in the sheet', async () => {
    const wordings = async () => flat(await pdfText(await bytes(`/documents/${documentId}/change-sheet?language=ru`))).match(/\d\.\d-тармақ/gu);
    const before = await wordings();
    expect(before).toHaveLength(STARTS.length);
    const { id } = must(await office.post('/changes', { documentId })).body;
    must(await office.post(`/changes/${id}/rows`, { language: 'kk', kind: 'addition', clauseNumber: '9.9', newText: 'Жоба', wording: 'ЖОБАДАҒЫ ЖОЛ', weight: 'editorial' }));
    expect(await wordings()).toEqual(before);
    expect(flat(await pdfText(await bytes(`/documents/${documentId}/change-sheet?language=ru`)))).not.toContain('ЖОБАДАҒЫ');
  });

  withPoppler('DIST-2: the sheet leaves with the stamp of the text in force', async () => {
    expect(flat(await pdfText(await bytes(`/documents/${documentId}/change-sheet?language=kk`)))).toContain('ҚОЛДАНЫСТА');
  });

  test('CHG-3: as DOCX it is a Word file', async () => {
    expect((await bytes(`/documents/${documentId}/change-sheet?format=docx`)).subarray(0, 2).toString()).toBe('PK');
  });

  withPoppler('CHG-1: the notice names document, number, cause, basis, consequences, author, old and new text', async () => {
    const text = flat(await pdfText(await bytes(`/changes/${changeIds[1]}/print?language=kk`)));
    for (const said of ['ӨЗГЕРІСТЕР ЕНГІЗУ ТУРАЛЫ ХАБАРЛАМА ПАРАҒЫ', 'Академиялық саясат', '№ 2 өзгеріс', 'тіркеу № 2', '14.09.2021', 'заңнаманың өзгеруі', 'Сенат қаулысы, 2-негіз', 'Бағдарламалар қаралады', 'Бұрынғы 2', 'Жаңа 2']) {
      expect(text).toContain(said);
    }
  });

  test('CHG-3: the full set of a day holds the sheet and the notices that were in force then, and names what is missing', async () => {
    const entries = unzipSync(await bytes(`/documents/${documentId}/full-set?on=2021-10-01&language=kk`));
    const names = Object.keys(entries);
    expect(names).toEqual(expect.arrayContaining(['Мазмұны.txt', 'Өзгерістерді тіркеу парағы.pdf', 'Хабарлама парағы 1.pdf', 'Хабарлама парағы 2.pdf']));
    expect(names.filter((name) => name.startsWith('Хабарлама'))).toHaveLength(2);
    expect(strFromU8(entries['Мазмұны.txt'] ?? new Uint8Array())).toContain('Жиынтықта жоқ');
  });

  test('nothing was in force before the first text: refused and said', async () => {
    const answer = await office.get(`/documents/${documentId}/full-set?on=2020-01-01`);
    expect([answer.status, answer.body.code]).toEqual([404, 'nothing_in_force']);
  });

  test('SEC-4: who may not see the document gets neither sheet nor notice nor set', async () => {
    const secret = (await register(office, { code: 'АС 02-2020', confidentiality: 'restricted', validFrom: '2020-08-28' })).id;
    const staff = await system.as('staff');
    const visitor = await system.visitor();
    for (const path of [`/documents/${secret}/change-sheet`, `/documents/${secret}/full-set?on=2021-10-01`]) {
      expect((await staff.get(path)).status).toBe(404);
      expect((await visitor.get(path)).status).toBe(404);
    }
    expect((await visitor.get(`/changes/${changeIds[0]}/print`)).status).toBe(404);
    expect((await staff.get(`/changes/${'0'.repeat(24)}/print`)).status).toBe(404);
  });
});
