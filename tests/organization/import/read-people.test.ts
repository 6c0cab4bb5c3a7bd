import { describe, expect, test } from '@jest/globals';
import { readPeriod } from '../../../api/modules/organization/domain/import/period-cells.js';
import { readPeople } from '../../../api/modules/organization/domain/import/read-people.js';

const HEADINGS = ['personnelNumber', 'surname', 'name', 'patronymic', 'email', 'unitCode', 'positionKk', 'positionRu', 'from', 'to'];
const AISHA = ['0042', 'Сәрсенова', 'Айша', '', 'Aisha@univ.kz', '01', 'маман', 'специалист', '01.09.2023', ''];
const changed = (changes: Record<string, string>): string[] => AISHA.map((cell, index) => changes[HEADINGS[index] ?? ''] ?? cell);
const flagsOf = (...rows: string[][]): string[][] => readPeople([HEADINGS, ...rows], {}, new Set(['01'])).rows.map((row) => row.flags.map(({ code, cell }) => `${code}:${cell}`));

test('ORG-5 «to» is the last day as people write it; the first day behind it is stored', () => {
  expect(readPeriod({ from: '01.09.2025', to: '31.12.2025' })).toEqual({ from: '2025-09-01', to: '2026-01-01', flags: [] });
  expect(readPeriod({ from: '28.02.2024', to: '28.02.2024' })).toEqual({ from: '2024-02-28', to: '2024-02-29', flags: [] });
});

describe('ORG-5 people from a table', () => {
  test('ORG-5 the personnel number stays a text, an e-mail is lower case, an open end is null', () => {
    expect(readPeople([HEADINGS, AISHA]).rows).toEqual([{
      line: 2, personnelNumber: '0042', surname: 'Сәрсенова', name: 'Айша', patronymic: null, email: 'aisha@univ.kz', unitCode: '01',
      positionKk: 'маман', positionRu: 'специалист', from: '2023-09-01', to: null, flags: [],
    }]);
  });

  test.each([
    ['an unknown unit', { unitCode: '99' }, ['unknown_unit:unitCode']],
    ['no surname', { surname: '' }, ['required_missing:surname']],
    ['no number', { personnelNumber: '' }, ['required_missing:personnelNumber']],
    ['no post in a unit', { positionKk: '', positionRu: '' }, ['required_missing:positionKk']],
    ['a bad e-mail', { email: 'aisha@univ' }, ['email_invalid:email']],
    ['a date of 31.02.', { from: '31.02.2024' }, ['date_invalid:from']],
    ['an odd date', { from: '1/2/2024' }, ['date_unusual:from']],
    ['an end before the start', { to: '01.01.2020' }, ['to_before_from:to']],
  ])('ORG-5 %s', (_, changes, flags) => {
    expect(flagsOf(changed(changes as Record<string, string>))).toEqual([flags]);
  });

  test('ORG-5 several posts are usual; the same post twice or another name under one number is not', () => {
    expect(flagsOf(AISHA, changed({ positionKk: 'хатшы' }))).toEqual([[], []]);
    expect(flagsOf(AISHA, AISHA)).toEqual([['key_repeated:personnelNumber'], ['key_repeated:personnelNumber']]);
    expect(flagsOf(AISHA, changed({ surname: 'Ахметова', positionKk: 'хатшы' }))).toEqual([[], ['same_key_other_person:personnelNumber']]);
  });

  test.each([
    [['Табельдік нөмірі', 'Тегі', 'Аты', 'Әкесінің аты', 'Электрондық пошта', 'Бөлімше коды', 'Лауазымы (қазақша)', 'Лауазымы (орысша)', 'Басталу күні', 'Аяқталу күні']],
    [['Табельный номер', 'Фамилия', 'Имя', 'Отчество', 'E-mail', 'Код подразделения', 'Должность на казахском', 'Должность на русском', 'Дата приема', 'Дата увольнения']],
    [['Personnel number', 'Last name', 'First name', 'Patronymic', 'Email', 'Unit code', 'Position (kk)', 'Position (ru)', 'From', 'To']],
  ])('ORG-5 headings %s, in any order', (headings) => {
    const expected = readPeople([HEADINGS, AISHA]).rows;
    expect(readPeople([headings, AISHA]).rows).toEqual(expected);
    expect(readPeople([[...headings].reverse(), [...AISHA].reverse()]).rows).toEqual(expected);
  });

  test('ORG-5 a mapping by hand stands over the headings', () => {
    const { rows } = readPeople([['A', 'B', 'C'], ['Айша', 'Сәрсенова', '42']], { columns: { name: 0, surname: 1, personnelNumber: 2 }, firstDataRow: 1 });
    expect(rows).toMatchObject([{ personnelNumber: '42', surname: 'Сәрсенова', name: 'Айша', flags: [] }]);
  });

  test('ORG-5 a table without a column that must be there is refused by name', () => {
    expect(readPeople([['Тегі', 'Аты'], ['Сәрсенова', 'Айша']]).refusal).toEqual({ code: 'column_missing', params: { columns: ['personnelNumber'] } });
  });
});
