import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasPoppler, pdfText } from '../platform/forms/read-pdf.js';
import type { Browser } from '../support/browser.js';
import type { Requests } from './support.js';
import { startRequests } from './support.js';

let here: Requests;

const plan = async (browser: Browser, unitId: string, title: string, dueOn: string) => {
  const filed = await browser.post('/development-requests', here.request({ unitId, title: { kk: title, ru: `${title} (ru)`, en: null }, from: '2026-01-05', to: dueOn }));
  await here.office.post(`/development-requests/${filed.body.id}/acceptance`, { year: 2026, dueOn });
  return filed.body.id as string;
};

beforeAll(async () => {
  here = await startRequests();
  await plan(here.author, here.unitId, 'Кейінгі ереже', '2026-11-20');
  await plan(here.author, here.unitId, 'Кешіккен ереже', '2026-02-28');
  const done = await plan(here.stranger, here.otherUnitId, 'Әкімшілік ереже', '2026-03-01');
  const { begin, finish } = here.system.inq.developmentRequests;
  const actor = here.actorOf(here.people.stranger);
  await here.inTransaction(async (work) => {
    await begin(actor, done, 'draft-1', work);
    await finish(actor, done, work);
  });
  // Asked for, not decided: in no plan.
  await here.author.post('/development-requests', here.request());
});
afterAll(() => here.system.stop());

describe('WF-8 the yearly work plan', () => {
  test('has what is accepted, begun and done, by unit, the earliest term first, with what is late', async () => {
    const { body } = await here.office.get('/work-plan?year=2026');
    expect(body).toMatchObject({ year: 2026, total: 3, done: 1, late: 2 });
    const rows = body.units.map(({ name, requests }: { name: { kk: string }; requests: { title: { kk: string }; daysLate: number }[] }) =>
      [name.kk, ...requests.map(({ title, daysLate }) => `${title.kk}: ${daysLate}`)]);
    expect(rows).toEqual([['Әкімшілік бөлім', 'Әкімшілік ереже: 9'], ['Кадр бөлімі', 'Кешіккен ереже: 10', 'Кейінгі ереже: 0']]);
    expect((await here.office.get('/work-plan?year=2027')).body).toMatchObject({ total: 0, units: [] });
    expect((await here.office.get('/work-plan')).body.year).toBe(2026);
  });

  test('shows others the part that they may see', async () => {
    expect((await here.head.get('/work-plan?year=2026')).body.units).toHaveLength(1);
    expect((await here.colleague.get('/work-plan?year=2026')).body.units).toEqual([]);
  });

  test('is printed in Kazakh and Russian as PDF, as DOCX and as XLSX', async () => {
    const print = (format: string, lang: string) => here.office.download(`/work-plan/print?year=2026&format=${format}&lang=${lang}`);
    const kk = await print('pdf', 'kk');
    expect(kk.headers['content-type']).toBe('application/pdf');
    if (hasPoppler()) {
      const text = async (pdf: Buffer) => (await pdfText(pdf)).join(' ').replaceAll(/\s+/g, ' ');
      const kazakh = await text(kk.body);
      for (const words of ['ЖЫЛДЫҚ ЖОСПАРЫ', 'Кешіккен', '05.01.2026', '10 күн', 'Барлығы: 3, оның ішінде мерзімінен кешіккені: 2']) expect(kazakh).toContain(words);
      expect(await text((await print('pdf', 'ru')).body)).toContain('Всего: 3, из них с просрочкой: 2');
    }
    for (const format of ['docx', 'xlsx']) {
      const { status, body, headers } = await print(format, 'kk');
      expect(status).toBe(200);
      expect(headers['content-disposition']).toContain(`2026.${format}`);
      expect(body.subarray(0, 2).toString()).toBe('PK');
    }
  });
});
