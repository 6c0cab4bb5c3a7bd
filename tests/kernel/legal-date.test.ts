import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isLegalDate, legalDateOf } from '../../api/kernel/legal-date.js';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import { currentOn, holdsOn } from '../../api/kernel/validity.js';

const start = '2000-01-01' as LegalDate;
const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(start, days));

describe('a legal date', () => {
  test.each(['2024-02-29', '1900-01-01', '2199-12-31'])('VER-2 %s is one', (text) => expect(isLegalDate(text)).toBe(true));
  test.each(['2023-02-29', '2024-02-31', '2024-13-01', '2024-00-10', '1899-12-31', '2200-01-01', '24-1-1', '2024-01-01T00:00', '', '01.02.2024'])(
    'VER-2 "%s" is none', (text) => expect(isLegalDate(text)).toBe(false));

  test('VER-2 days are added and taken away, and later days compare as greater texts', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: 1, max: 5000 }), (date, days) => {
      const later = addDays(date, days);
      expect(isLegalDate(later)).toBe(true);
      expect(later > date).toBe(true);
      expect(addDays(later, -days)).toBe(date);
    }));
  });

  test('VER-2 is the university\'s day, not Greenwich\'s', () => {
    expect(legalDateOf(new Date('2026-03-10T18:59:59Z'), 'Asia/Almaty')).toBe('2026-03-10');
    expect(legalDateOf(new Date('2026-03-10T19:00:00Z'), 'Asia/Almaty')).toBe('2026-03-11');
  });
});

describe('validity', () => {
  const day = (text: string) => text as LegalDate;

  test('VER-1 holds from its first day until the day before its end', () => {
    const validity = { validFrom: day('2024-01-01'), validTo: day('2024-02-01') };
    expect(['2023-12-31', '2024-01-01', '2024-01-31', '2024-02-01'].map((on) => holdsOn(validity, day(on)))).toEqual([false, true, true, false]);
    expect(holdsOn({ validFrom: null, validTo: null }, day('1999-01-01'))).toBe(true);
  });

  test('VER-1 of a series without gaps has one element for every day', () => {
    const middle = day('2024-01-01');
    const series = [{ validFrom: null, validTo: middle }, { validFrom: middle, validTo: null }];
    fc.assert(fc.property(anyDate, (on) => expect(currentOn(series, on)).toBe(series[on < middle ? 0 : 1])));
  });
});
