import { describe, expect, test } from '@jest/globals';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import type { Absence } from '../../api/modules/approvals/domain/absence.js';
import { checkAbsence, holderOn, standsFor } from '../../api/modules/approvals/domain/absence.js';

const date = (day: number) => `2026-11-${String(day).padStart(2, '0')}` as LegalDate;
let next = 0;
const absence = (personId: string, substituteId: string, from: number, to: number): Absence =>
  ({ id: String(next += 1), revision: 1, personId, substituteId, from: date(from), to: date(to), order: { number: '7', date: date(1) } });

const codeOf = (check: () => void): string | null => {
  try {
    check();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('substitution (WF-5)', () => {
  test('WF-5: tasks go to the substitute on the first day and come back after the last, by the dates alone', () => {
    const absences = [absence('dean', 'deputy', 10, 12)];
    expect([9, 10, 12, 13].map((day) => holderOn('dean', absences, date(day)))).toEqual(['dean', 'deputy', 'deputy', 'dean']);
    expect(standsFor('deputy', absences, date(11)).sort()).toEqual(['dean', 'deputy']);
    expect(standsFor('dean', absences, date(11))).toEqual([]);
    expect(standsFor('dean', absences, date(13))).toEqual(['dean']);
  });

  test('WF-5: where the substitute is away too, theirs stands in; in a circle everybody keeps their own', () => {
    expect(holderOn('a', [absence('a', 'b', 1, 9), absence('b', 'c', 1, 9)], date(5))).toBe('c');
    const circle = [absence('a', 'b', 1, 9), absence('b', 'a', 1, 9)];
    expect(holderOn('a', circle, date(5))).toBe('a');
    expect(standsFor('b', circle, date(5))).toEqual(['b']);
  });

  test.each([
    ['it ends before it begins', absence('a', 'b', 9, 8), [], 'absence_ends_before_it_begins'],
    ['somebody stands for themselves', absence('a', 'a', 1, 2), [], 'absence_own_substitute'],
    ['its days are taken', absence('a', 'b', 5, 9), [absence('a', 'c', 9, 12)], 'absence_overlaps'],
    ['the next day is free', absence('a', 'b', 5, 8), [absence('a', 'c', 9, 12)], null],
  ])('WF-5: %s', (_name, wanted, others, code) => {
    expect(codeOf(() => checkAbsence(wanted, others))).toBe(code);
  });
});
