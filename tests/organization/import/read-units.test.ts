import { describe, expect, test } from '@jest/globals';
import { readUnits } from '../../../api/modules/organization/domain/import/read-units.js';

const HEADINGS = ['code', 'nameKk', 'nameRu', 'abbreviation', 'parentCode', 'headPersonnelNumber', 'from', 'to'];
const unit = (code: string, parent = '', more: Partial<Record<'head' | 'from' | 'to' | 'name', string>> = {}): string[] =>
  [code, more.name ?? `${code} бөлімі`, '', '', parent, more.head ?? '', more.from ?? '', more.to ?? ''];
const flagsOf = (rows: string[][], known = {}): string[][] => readUnits([HEADINGS, ...rows], {}, known).rows.map((row) => row.flags.map(({ code, cell }) => `${code}:${cell}`));

describe('ORG-5 units from a table', () => {
  test('ORG-5 rows are read with their lines, dates and open ends', () => {
    expect(readUnits([HEADINGS, [], unit('01'), unit('01.2', '01', { from: '20.09.2024', head: '0042' })])).toMatchObject({
      refusal: null,
      rows: [{ line: 3, code: '01', nameKk: '01 бөлімі', nameRu: null, parentCode: null, flags: [] }, { line: 4, from: '2024-09-20', to: null, headPersonnelNumber: '0042', flags: [] }],
      summary: { rows: 2, regular: 2, wrong: 0 },
    });
  });

  test.each([
    ['own parent', [unit('A', 'A')], [['unit_is_own_parent:parentCode']]],
    ['a circle', [unit('A', 'B'), unit('B', 'C'), unit('C', 'A'), unit('D', 'A')], [['unit_in_circle:parentCode'], ['unit_in_circle:parentCode'], ['unit_in_circle:parentCode'], []]],
    ['unknown parent', [unit('A', 'X')], [['unknown_parent:parentCode']]],
    ['one code twice', [unit('A'), unit('A')], [['key_repeated:code'], ['key_repeated:code']]],
    ['no code, no name', [['', '', '', 'АБ', '', '', '', '']], [['required_missing:code', 'required_missing:nameKk']]],
    ['dates', [unit('A', '', { from: '31.02.2024' }), unit('B', '', { from: '01.02.2024', to: '01.01.2024' })], [['date_invalid:from'], ['to_before_from:to']]],
  ])('ORG-5 %s', (_, rows, flags) => {
    expect(flagsOf(rows)).toEqual(flags);
  });

  test('ORG-5 a parent may be stored already, also one that closes a circle', () => {
    const units = new Map([['B', 'A'], ['A', null]]);
    expect(flagsOf([unit('C', 'B')], { units })).toEqual([[]]);
    expect(flagsOf([unit('A', 'B')], { units })).toEqual([['unit_in_circle:parentCode']]);
    expect(flagsOf([unit('C', '', { head: '7' })], { people: new Set(['8']) })).toEqual([['unknown_person:headPersonnelNumber']]);
  });

  test.each([
    [['Бөлімше коды', 'Қазақша атауы', 'Орысша атауы', 'Қысқартылған атауы', 'Жоғары тұрған бөлімше коды', 'Басшының табельдік нөмірі', 'Басталу күні', 'Аяқталу күні']],
    [['Код подразделения', 'Наименование на казахском', 'Наименование на русском', 'Сокращение', 'Код вышестоящего подразделения', 'Табельный номер руководителя', 'Дата начала', 'Дата окончания']],
    [['Unit code', 'Name (kk)', 'Name (ru)', 'Abbreviation', 'Parent code', 'Head', 'From', 'To']],
  ])('ORG-5 headings %s', (headings) => {
    const row = ['01', 'Кафедра', 'Кафедра рус', 'К', '', '7', '01.02.2024', '01.03.2024'];
    expect(readUnits([headings, row]).rows).toMatchObject([{ code: '01', nameKk: 'Кафедра', nameRu: 'Кафедра рус', abbreviation: 'К', headPersonnelNumber: '7', from: '2024-02-01', to: '2024-03-02', flags: [] }]);
  });

  test('ORG-5 no code column, no rows', () => {
    expect(readUnits([['Атауы', 'Аббревиатура'], ['Кафедра', 'К']]).refusal).toEqual({ code: 'column_missing', params: { columns: ['code'] } });
    expect(readUnits([HEADINGS]).refusal).toEqual({ code: 'no_rows', params: {} });
  });
});
