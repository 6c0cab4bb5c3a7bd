import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { readRegister } from '../../../api/modules/documents/domain/import/read-register.js';
import { readTable } from '../../../api/platform/tables/read-table.js';
import { comparable, expectedRows, sampleTable, type ExpectedRow } from './sample.js';
import { asCsv, asXlsx, renamed, reordered, withBlankRows, withPages, withSpreadGroups, withTitleAbove, withTwoLineHeadings, withTypeColumn, type Table } from './spoil.js';

const HEADINGS: readonly (readonly string[])[] = [
  ['№ п/п', 'Наименование документа', 'Код документа', 'Регистрационный номер', 'Номер и дата протокола'],
  ['No.', 'Document title', 'Code', 'Registration number', 'Approved by (protocol, order)'],
  ['Р/с', 'Құжат атауы', 'Шифры', 'Тіркеу нөмірі', 'Негіздеме: бұйрық, хаттама'],
  ['Рет саны', 'Атауы', 'Құжат шифрі', 'Рег. №', 'Бекітілген күні'],
  ['Реттік нөмірі', 'Название', 'Шифр', 'Рег. номер', 'Основание'],
  ['п/п', 'Құжат', 'Белгіленуі', 'Тіркеу №', 'Кіммен бекітілді'],
  ['N', 'ВНД', 'Обозначение', '№ регистрации', 'Чем утвержден'],
  // Headings that say nothing: the cells must speak.
  ['A', 'B', 'C', 'D', 'E'],
  ['', '', '', '', ''],
];

let table: Table = [];
let expected: ExpectedRow[] = [];
beforeAll(async () => {
  table = await sampleTable();
  expected = await expectedRows();
});

function requireSameRows(spoilt: Table): void {
  const { refusal, rows } = readRegister(spoilt);
  expect(refusal).toBeNull();
  expect(rows.map(comparable)).toEqual(expected.map(comparable));
  expect(rows.filter(({ flags }) => flags.length > 0).map(({ no }) => no)).toEqual(expected.filter(({ doubts }) => doubts.length > 0).map(({ no }) => no));
}

const spoilers: readonly (readonly [name: string, spoil: (table: Table) => string[][]])[] = [
  ['blank rows', (rows) => withBlankRows(rows, 3)],
  ['a title above', withTitleAbove],
  ['a title above a heading of two lines', (rows) => withTitleAbove(withTwoLineHeadings(rows))],
  ['two-line headings', withTwoLineHeadings],
  ['group headings spread over merged cells', withSpreadGroups],
  ['a type column', (rows) => withTypeColumn(rows, 'Құжаттың түрі')],
  ['a Russian type column', (rows) => withTypeColumn(rows, 'Вид документа')],
  ['headings on every page', (rows) => withPages(rows, 12)],
  ['a number of columns under the headings', (rows) => [[...(rows[0] ?? [])], ['1', '2', '3', '4', '5'], ...rows.slice(1).map((row) => [...row])]],
  ['an empty column in front', (rows) => rows.map((row) => ['', ...row])],
  ['line breaks in cells', (rows) => rows.map((row) => row.map((cell) => cell.replace(/ (?=бұйрық|хаттама|редакция)/gu, '\n')))],
];

describe('REG-7 spoilt copies of the sample say the same', () => {
  test.each(spoilers)('REG-7 %s', (_, spoil) => requireSameRows(spoil(table)));

  test.each(HEADINGS.map((headings) => [headings.join(' / '), headings] as const))('REG-7 headings %s', (_, headings) => requireSameRows(renamed(table, headings)));

  test('REG-7 columns in any order under any headings', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    const spoil = fc.constantFrom(...spoilers.slice(0, 2).map(([, change]) => change), (rows: Table) => rows.map((row) => [...row]));
    fc.assert(fc.property(order, fc.constantFrom(...HEADINGS), spoil, (columns, headings, change) => requireSameRows(change(reordered(renamed(table, headings), columns)))), { numRuns: 40 });
  });

  test.each([';', ',', '\t'])('REG-7 as CSV with «%s» in every encoding', async (delimiter) => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      for (const addBOM of [true, false]) {
        requireSameRows((await readTable(iconv.encode(asCsv(table, delimiter), encoding, { addBOM }), 'a.csv')).rows);
      }
    }
  });

  test('REG-7 as a workbook with merged headings, reordered', async () => {
    for (const spoilt of [table, reordered(renamed(table, HEADINGS[0] ?? []), [2, 4, 0, 3, 1]), withTypeColumn(table, 'Тип'), withBlankRows(table, 4)]) {
      requireSameRows((await readTable(await asXlsx(spoilt), 'a.xlsx')).rows);
    }
  });
});
