import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { newDocument, register, typeIds } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;

beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

const listed = async (gap: string, browser = office, on = '') =>
  ((await browser.get(`/documents?gap=${gap}&pageSize=200${on && `&on=${on}`}`)).body.items as { id: string }[]).map(({ id }) => id);
const gapsOf = async (id: string, on = ''): Promise<string[]> => (await office.get(`/documents/${id}${on && `?on=${on}`}`)).body.gaps;
const protocol = async (number: string, date: string, documentIds: readonly string[] = []) =>
  (await office.post('/acts', { kind: 'protocol', body: 'ҒК', number, date, documentIds })).body.id as string;

describe('gaps that come from elsewhere', () => {
  test('REG-7 a review is overdue from its day on, and not a day earlier; a new act starts the period again', async () => {
    const { id, revision } = await register(office, { validFrom: '2020-01-31' });
    await office.patch(`/documents/${id}`, { reviewMonths: 13, since: '2020-02-01' }, { 'If-Match': `"${revision}"` });
    expect([await listed('review_overdue', office, '2021-02-27'), await listed('review_overdue', office, '2021-02-28')].map((ids) => ids.includes(id))).toEqual([false, true]);
    expect([(await gapsOf(id, '2021-02-27')), (await gapsOf(id, '2021-02-28'))].map((gaps) => gaps.includes('review_overdue'))).toEqual([false, true]);
    expect((await office.get('/documents?on=2021-02-28')).body.gaps.review_overdue).toBeGreaterThan(0);
    await protocol('40', '2021-02-01', [id]);
    expect([await listed('review_overdue', office, '2021-02-28'), await listed('review_overdue', office, '2022-03-01')].map((ids) => ids.includes(id))).toEqual([false, true]);
  });

  test('REG-7 two documents of one duplicate key are both marked, and neither when one of them is corrected', async () => {
    const one = await register(office, { code: 'ҚЕ 5.01-2023' });
    expect(await gapsOf(one.id)).not.toContain('duplicate_key');
    const two = await register(office, { code: 'Е/ПД 5.01-2023' });
    expect((await listed('duplicate_key')).sort()).toEqual([one.id, two.id].sort());
    expect([await gapsOf(one.id), await gapsOf(two.id)].every((gaps) => gaps.includes('duplicate_key'))).toBe(true);
    await office.post(`/documents/${two.id}/corrections`, { editionId: two.editions[0].id, field: 'code', value: 'Е/ПД 5.02-2023', reason: 'қате терілген' });
    expect(await listed('duplicate_key')).toEqual([]);
    expect(await gapsOf(one.id)).not.toContain('duplicate_key');
  });

  test('REG-7 two documents of one key that come at the same moment are both marked', async () => {
    const [typeId = ''] = await typeIds(office);
    const answers = await Promise.all(['ҚЕ 5.05-2023', 'ПД 5.05-2023', 'Е 5.05-2023'].map((code) => office.post('/documents', newDocument(typeId, { code }))));
    expect((await listed('duplicate_key')).sort()).toEqual(answers.map(({ body }) => body.id as string).sort());
  });

  test('REG-7 an act dated before an earlier-numbered one of its body marks its documents, whichever was recorded first', async () => {
    const [early, late] = [await register(office), await register(office)];
    await protocol('10', '2024-01-30', [late.id]);
    expect(await listed('act_before_earlier_number')).toEqual([]);
    await protocol('9', '2024-02-02', [early.id]);
    expect(await listed('act_before_earlier_number')).toEqual([late.id]);
    const third = await register(office);
    await protocol('11', '2024-01-15', [third.id]);
    expect((await listed('act_before_earlier_number')).sort()).toEqual([late.id, third.id].sort());
    expect(await gapsOf(third.id)).toContain('act_before_earlier_number');
    // Another academic year counts anew.
    await protocol('1', '2024-09-27', [early.id]);
    expect(await gapsOf(early.id)).not.toContain('act_before_earlier_number');
  });

  test('SEC-4 readers are not told what other documents there are', async () => {
    const staff = await system.as('staff');
    expect((await staff.get('/documents?gap=duplicate_key')).status).toBe(403);
    const { gaps, items } = (await staff.get('/documents?pageSize=200')).body as { gaps: Record<string, number>; items: { gaps: string[] }[] };
    expect([gaps['duplicate_key'], gaps['act_before_earlier_number']]).toEqual([undefined, undefined]);
    expect(items.flatMap((item) => item.gaps).filter((gap) => gap === 'duplicate_key' || gap === 'act_before_earlier_number')).toEqual([]);
  });
});
