import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import type { Browser } from '../support/browser.js';
import { startTestSystem, testActor } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;
let staff: Browser;
beforeAll(async () => {
  system = await startTestSystem();
  [office, staff] = [await system.as('quality-office'), await system.as('staff')];
});
afterAll(() => system.stop());

const day = (date: string, kind = 'holiday') => ({ date, kind, note: { kk: 'Мереке', ru: '' }, source: 'Бұйрық № 1' });
const put = (path: string, revision: number, days: object[], browser = office) => browser.put(`/calendar/years/${path}`, { days }, { 'If-Match': String(revision) });
const confirm = (path: string, revision: number, browser = office) => browser.post(`/calendar/years/${path}/confirmation`, {}, { 'If-Match': String(revision) });
const year = async (path: string) => (await office.get(`/calendar/years/${path}`)).body;

describe('ACQ-2 the working calendars', () => {
  test('an installation has 2024 to 2027; the published years are confirmed, and a second start adds nothing', async () => {
    await system.inq.ensureInstalled();
    const { items } = (await staff.get('/calendar/years')).body;
    expect(items.filter(({ week }: { week: string }) => week === 'five-day').map((each: { year: number; revision: number; confirmed: object | null; workingDays: number }) =>
      [each.year, each.revision, each.confirmed !== null, each.workingDays])).toEqual([[2024, 1, true, 249], [2025, 1, true, 246], [2026, 1, true, 247], [2027, 1, false, 247]]);
    expect(items).toHaveLength(8);
  });

  test('anybody signed in is told a date; the module gives the same', async () => {
    const answer = await staff.get('/calendar/deadline?from=2026-03-16&days=10');
    expect(answer.body).toEqual({ dueOn: '2026-04-02', calendarRevision: 'five-day/2026@1', preliminary: false });
    expect(await system.inq.calendar.deadline('2026-03-16' as LegalDate, 10)).toEqual(answer.body);
    expect((await staff.get('/calendar/deadline?from=2026-12-28&days=5')).body.preliminary).toBe(true);
    expect((await staff.get('/calendar/deadline?from=2026-03-06&days=3&week=six-day')).body.dueOn).toBe('2026-03-11');
    expect(await system.inq.calendar.workingDaysBetween('2026-03-16' as LegalDate, '2026-04-02' as LegalDate)).toBe(10);
    expect(await system.inq.calendar.isWorkingDay('2026-03-25' as LegalDate)).toBe(false);
  });

  test('the quality office enters a year, confirms it, and corrects it; a given date stays, a new one is counted anew', async () => {
    const blank = await year('five-day/2030');
    expect(blank).toMatchObject({ revision: 0, days: [], confirmed: null });
    expect(blank.proposed.length).toBeGreaterThan(14);
    const first = (await put('five-day/2030', 0, blank.proposed)).body;
    expect(first).toMatchObject({ revision: 1, confirmed: null, proposed: [] });
    const confirmed = (await confirm('five-day/2030', 1)).body;
    expect(confirmed).toMatchObject({ revision: 2, confirmed: { by: 'test.quality-office' } });
    const given = await system.inq.calendar.deadline('2030-03-01' as LegalDate, 10);
    expect(given).toMatchObject({ calendarRevision: 'five-day/2030@2', preliminary: false });

    const after = (await put('five-day/2030', 2, [...confirmed.days, day('2030-03-12')])).body;
    expect(after).toMatchObject({ revision: 3, confirmed: null });
    const anew = await system.inq.calendar.deadline('2030-03-01' as LegalDate, 10);
    expect(anew).toMatchObject({ calendarRevision: 'five-day/2030@3', preliminary: true });
    expect(anew.dueOn > given.dueOn).toBe(true);
  });

  test('what differs is in the journal', async () => {
    const { items } = (await office.get('/journal?object=five-day/2030')).body;
    expect(items.map(({ action }: { action: string }) => action)).toEqual(['calendar.edit', 'calendar.confirm', 'calendar.edit']);
    expect(items[0].changes.map(({ field }: { field: string }) => field)).toEqual(['days', 'confirmed']);
  });

  test('a deadline is counted inside of another transaction', async () => {
    const uow = system.inq.transactions.bind(() => ({}));
    const dueOn = await uow.run(async ({ audit }) => {
      await audit.record({ actor: testActor, action: 'calendar.edit', object: { kind: 'calendar', id: 'x', label: 'x' } });
      return (await system.inq.calendar.deadline('2025-12-30' as LegalDate, 10)).dueOn;
    });
    expect(dueOn).toBe('2026-01-16');
  });
});

describe('ACQ-2 refusals', () => {
  test.each([
    ['a date outside of the year', day('2032-01-01'), 'calendar_date_outside_year'],
    ['work moved to a weekday', day('2031-01-08', 'swap-work'), 'calendar_day_works_already'],
    ['a day off moved to a Sunday', day('2031-01-05', 'swap-off'), 'calendar_day_free_already'],
    ['a day given on a Saturday', day('2031-01-04', 'substitute'), 'calendar_day_free_already'],
    ['a second entry of a day', day('2031-01-01'), 'calendar_date_twice'],
  ])('%s: nothing is stored', async (_, wrong, code) => {
    const answer = await put('five-day/2031', 0, [day('2031-01-01'), wrong]);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
    expect((await year('five-day/2031')).revision).toBe(0);
  });

  test('a revision that is not the latest, or none', async () => {
    expect((await put('five-day/2031', 4, [day('2031-01-01')])).body.code).toBe('stale_revision');
    expect((await put('five-day/2024', 0, [day('2024-01-01')])).body.code).toBe('stale_revision');
    expect((await office.put('/calendar/years/five-day/2031', { days: [] })).body.code).toBe('revision_required');
    expect((await confirm('six-day/2026', 9)).body.code).toBe('stale_revision');
  });

  test('two who edit at once: one is told', async () => {
    const answers = await Promise.all([put('six-day/2031', 0, [day('2031-01-01')]), put('six-day/2031', 0, [day('2031-01-02')])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('an empty year is not confirmed', async () => {
    expect((await confirm('five-day/2033', 0)).body).toMatchObject({ code: 'calendar_year_empty', params: { year: 2033 } });
  });

  test('a day that does not exist, a week or a year that none has', async () => {
    expect((await put('five-day/2031', 0, [day('2031-02-29')])).status).toBe(422);
    expect((await put('five-day/2031', 0, [{ ...day('2031-02-01'), kind: 'half-day' }])).status).toBe(422);
    expect((await put('four-day/2031', 0, [])).status).toBe(422);
    expect((await put('five-day/31', 0, [])).status).toBe(422);
    expect((await staff.get('/calendar/deadline?from=2026-03-16&days=0')).status).toBe(422);
  });

  test('SEC-3 only the quality office changes or confirms; a visitor sees nothing', async () => {
    for (const role of ['staff', 'auditor', 'library-center', 'administrator'] as const) {
      const other = await system.as(role);
      expect((await put('five-day/2026', 1, [], other)).status).toBe(403);
      expect((await confirm('five-day/2027', 1, other)).status).toBe(403);
    }
    expect((await (await system.visitor()).get('/calendar/years')).status).toBe(401);
    expect((await year('five-day/2026')).revision).toBe(1);
  });
});
