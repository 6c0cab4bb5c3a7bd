import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makePdf } from '../platform/intake/make-pdf.js';
import type { Browser } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;
let staff: Browser;
let visitor: Browser;
let restricted: { id: string; editions: { id: string; files: { id: string }[] }[] };
const TITLE = 'Мемлекеттік құпияларды қорғау нұсқаулығы';

beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
  staff = await system.as('staff');
  visitor = await system.visitor();
  const titled = (kk: string) => ({ kk, ru: null, en: null });
  const { id, editions } = await register(office, { title: titled(TITLE), confidentiality: 'restricted', code: 'НҚ 7.07-1999', registrationNumber: '707' });
  restricted = (await office.upload(`/documents/${id}/editions/${editions[0].id}/files`, { language: 'kk' }, await makePdf({ text: 'secret' }), 'құпия.pdf')).body;
  await register(office, { title: titled('Ішкі тәртіп ережесі'), confidentiality: 'internal' });
  await register(office, { title: titled('Ашық сапа саясаты'), confidentiality: 'public' });
  await system.work();
});
afterAll(() => system.stop());

const url = (text: string) => encodeURIComponent(text);

describe('SEC-4 a restricted document does not exist for those without rights', () => {
  test.each(['staff', 'administrator', 'auditor', 'library-center'] as const)('%s: list, count, facets, gaps, export of it', async (role) => {
    const browser = await system.as(role);
    const { body } = await browser.get('/documents');
    expect(body.total).toBe(2);
    expect(JSON.stringify(body)).not.toContain(TITLE);
    expect(body.facets.year).toEqual([]);
    expect(body.facets.type).toMatchObject([{ count: 2 }]);
    const csv = ((await browser.download('/register/export?format=csv')).body as Buffer).toString('utf8');
    expect(csv).not.toContain(TITLE);
    expect(csv).toContain('Ішкі тәртіп ережесі');
  });

  test('found neither by words, nor by its code, nor by its number, nor while typing', async () => {
    for (const query of ['құпияларды қорғау', 'НҚ 7.07-1999', '707']) {
      expect((await office.get(`/documents?q=${url(query)}`)).body.items[0]?.id).toBe(restricted.id);
      expect((await staff.get(`/documents?q=${url(query)}`)).body.items.map(({ id }: { id: string }) => id)).not.toContain(restricted.id);
      expect(JSON.stringify((await staff.get(`/suggestions?q=${url(query)}`)).body)).not.toContain(restricted.id);
    }
    expect((await office.get(`/suggestions?q=${url('құпияларды')}`)).body.items[0].documentId).toBe(restricted.id);
  });

  test('its card, past card, file and every change of it are 404, as for an id that never was', async () => {
    const file = restricted.editions[0]?.files[0]?.id;
    expect((await office.download(`/documents/${restricted.id}/files/${file}`)).status).toBe(200);
    for (const browser of [staff, visitor]) {
      for (const path of ['', '?on=2024-05-01', `/files/${file}`]) {
        expect((await browser.get(`/documents/${restricted.id}${path}`)).status).toBe(404);
      }
    }
  });
});

test('SEC-4 visitors see public documents only, and no history', async () => {
  const { body } = await visitor.get('/documents');
  expect(body.items.map(({ title }: { title: { kk: string } }) => title.kk)).toEqual(['Ашық сапа саясаты']);
  expect((await visitor.get(`/documents/${body.items[0].id}`)).body.history).toEqual([]);
  expect((await visitor.get('/register/export?format=csv')).status).toBe(401);
});

test('SEC-4 rights that are taken away hold at once, also for past days', async () => {
  const card = await register(office, { confidentiality: 'public' });
  expect((await visitor.get(`/documents/${card.id}`)).status).toBe(200);
  await office.patch(`/documents/${card.id}`, { confidentiality: 'restricted' }, { 'If-Match': String(card.revision) });
  expect((await visitor.get(`/documents/${card.id}?on=2024-02-01`)).status).toBe(404);
  expect((await visitor.get('/documents?on=2024-02-01')).body.total).toBe(1);
});
