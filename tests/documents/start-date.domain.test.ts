import { describe, expect, test } from '@jest/globals';
import { approvalDate, decideStart } from '../../api/modules/documents/domain/start-date.js';
import { day, makeAct, today } from './make-holding.js';

test('VER-2 the approval date is that of the last act, whatever their order', () => {
  expect(approvalDate([makeAct('2024-03-01'), makeAct(null), makeAct('2023-05-01')])).toBe('2024-03-01');
  expect(approvalDate([makeAct(null)])).toBeNull();
  expect(approvalDate([])).toBeNull();
});

describe('the start of a text', () => {
  test.each([
    ['a day that was asked for', '2024-04-01', ['2024-03-01'], true, '2024-04-01', false],
    ['the day of the act itself', '2024-03-01', ['2024-03-01'], true, '2024-03-01', false],
    ['the last act, when none was asked for', null, ['2024-03-01', '2024-02-01'], true, '2024-03-01', false],
    ['the last act of an import, assumed', null, ['2024-03-01'], false, '2024-03-01', true],
    ['today without any act, assumed', null, [], true, today, true],
    ['today with an undated act, assumed', null, [null], false, today, true],
  ])('VER-2 is %s', (_which, asked, acts, known, validFrom, startAssumed) => {
    expect(decideStart(asked === null ? null : day(asked), acts.map((date) => makeAct(date)), today, known)).toEqual({ validFrom, startAssumed });
  });

  test('VER-2 before the last act is refused with both days', () => {
    expect(() => decideStart(day('2024-02-29'), [makeAct('2024-03-01'), makeAct('2024-01-01')], today)).toThrow(
      expect.objectContaining({ code: 'start_before_approval', params: { approval: '2024-03-01', start: '2024-02-29' } }));
  });
});
