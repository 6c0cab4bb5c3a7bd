import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readXlsx } from '../../api/platform/tables/read-xlsx.js';
import { hasPoppler, pdfText } from '../platform/forms/read-pdf.js';
import type { Browser } from '../support/browser.js';
import type { TestSystem } from '../support/test-system.js';
import { docxOf } from '../support/texts.js';
import { startTestSystem } from '../support/test-system.js';
import type { University } from './support.js';
import { at, campaignOf, confirmByClick, entryOf, foundUniversity, must, registerEdition } from './support.js';

const withPoppler = hasPoppler() ? test : test.skip;
const flat = (pages: readonly string[]): string => pages.join(' ').replace(/\s+/g, ' ');

let system: TestSystem;
let uni: University;
let office: Browser;
let dean: Browser;
let campaignId: string;

const bytes = async (browser: Browser, query: string): Promise<Buffer> => {
  const answer = await browser.download(`/acquaintance/campaigns/${campaignId}/sheet?${query}`);
  expect(answer.status).toBe(200);
  return answer.body as Buffer;
};

beforeAll(async () => {
  system = await startTestSystem({ environment: at('2026-03-16') });
  uni = await foundUniversity(system);
  office = await system.as('quality-office');
  dean = await system.asPerson('dean', uni.person('Деканов'));
  const { documentId } = await registerEdition(system, [{ kind: 'unit', id: uni.faculty, withSubunits: true }, { kind: 'unit', id: uni.office, withSubunits: false }], { approvedOn: '2026-03-16' });
  campaignId = (await campaignOf(system, documentId)).campaign.id;
  must(await confirmByClick(await system.asPerson('akhmetov', uni.person('Ахметов')), (await entryOf(system, campaignId, 'Ахметов')).id));
  const minutes = JSON.stringify({ campaignId, number: '7', date: '2026-03-16', entryIds: [(await entryOf(system, campaignId, 'Ғалиев')).id] });
  must(await dean.upload(`/acquaintance/units/${uni.history}/minutes`, { data: minutes }, await docxOf(['Хаттама']), 'хаттама.docx'));
  const refusing = await system.asPerson('menger', uni.person('Меңгеруші'));
  must(await refusing.post(`/acquaintance/entries/${(await entryOf(system, campaignId, 'Меңгеруші')).id}/refusal`, { note: 'Келіспеймін' }));
});
afterAll(() => system.stop());

describe('the acquaintance sheet (ACQ-5)', () => {
  withPoppler('ACQ-5: the whole sheet names everybody by unit in the Kazakh alphabet, with day and kind of mark, totals and pages', async () => {
    const text = flat(await pdfText(await bytes(office, 'language=kk')));
    for (const said of ['ТАНЫСУ ПАРАҒЫ', 'Лист ознакомления', 'Тегі, аты, әкесінің аты', 'Физика кафедрасы', 'Тарих кафедрасы', 'Барлығы: 10, танысты: 2', '1 беттен 1 бет', '02.04.2026']) expect(text).toContain(said);
    expect(text).toMatch(/Ахметов Аты.*16\.03\.2026.*электрондық белгі/u);
    expect(text).toContain('№ 7 хаттамасы');
    expect(text).toContain('бас тартты: Келіспеймін');
    expect(text.indexOf('Ғалиев')).toBeLessThan(text.indexOf('Дәулетова'));
    expect(text).toContain('ЭЦҚ) емес');
  });

  withPoppler('ACQ-5: the list of those who have not says until when, and holds nobody who has', async () => {
    const text = flat(await pdfText(await bytes(office, 'language=ru&which=missing')));
    expect(text).toContain('Список неознакомленных');
    expect(text).toContain('срок: 02.04.2026');
    expect(text).not.toContain('Ахметов');
    expect(text).not.toContain('Ғалиев');
  });

  withPoppler('ACQ-5: who leads a unit gets its sheet with everything below it, and no other', async () => {
    const text = flat(await pdfText(await bytes(dean, `unitId=${uni.faculty}`)));
    expect(text).toContain('Бекова');
    expect(text).not.toContain('Жұмабаев');
    for (const query of ['', `unitId=${uni.office}`]) {
      const refused = await dean.get(`/acquaintance/campaigns/${campaignId}/sheet?${query}`);
      expect([refused.status, refused.body.code]).toEqual([403, 'unit_not_led']);
    }
    expect((await (await system.as('administrator')).get(`/acquaintance/campaigns/${campaignId}/sheet`)).status).toBe(403);
    expect((await office.get(`/acquaintance/campaigns/${'0'.repeat(24)}/sheet`)).status).toBe(404);
  });

  test('ACQ-5: as XLSX it has a row for each person, as DOCX it is a Word file', async () => {
    const { rows } = await readXlsx(await bytes(office, 'format=xlsx'), 'sheet.xlsx');
    expect(rows[1]?.[0]).toContain('Еңбек тәртібінің ережесі');
    expect(rows.filter(([number = '']) => /^\d+$/u.test(number))).toHaveLength(10);
    expect((await bytes(office, 'format=docx')).subarray(0, 2).toString()).toBe('PK');
  });
});
