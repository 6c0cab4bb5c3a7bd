import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import writeXlsxFile from 'write-excel-file/node';
import { tableLimits } from '../../../api/platform/tables/limits.js';
import { readTable } from '../../../api/platform/tables/read-table.js';
import { TableRefused } from '../../../api/platform/tables/refused.js';
import { neutralise, writeCsv, writeXlsx } from '../../../api/platform/tables/write-tables.js';

const csv = (text: string, encoding = 'utf-8', addBOM = false) => readTable(iconv.encode(text, encoding, { addBOM }), 'a.csv');
const refusal = async (bytes: Buffer): Promise<string> => {
  const error: unknown = await readTable(bytes, 'a.csv').then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(TableRefused);
  return (error as TableRefused).code;
};

describe('REG-7 CSV', () => {
  test.each([[';'], [','], ['\t']])('REG-7 delimiter «%s», quotes, line breaks, blank rows kept', async (sign) => {
    const { rows } = await csv(`№${sign}Атауы\r\n\r\n1${sign}"бір ""екі""${sign}\nүш"\r\n`);
    expect(rows.filter((row) => row.length > 1)).toEqual([['№', 'Атауы'], ['1', `бір "екі"${sign}\nүш`]]);
    expect(rows).toHaveLength(3);
  });

  test('REG-7 a comma in sentences is no delimiter; sep= is obeyed; a stray quote is kept', async () => {
    expect((await csv('№;Атауы\n1;бір, екі, үш\n2;төрт, бес\n')).rows[1]).toEqual(['1', 'бір, екі, үш']);
    expect((await csv('sep=|\n1|2\n')).rows).toEqual([[], ['1', '2']]);
    expect((await csv('31;сабақ"ережесі;ПД\n')).rows).toEqual([['31', 'сабақ"ережесі', 'ПД']]);
  });

  test.each([
    ['utf-8', true, 'utf-8'], ['utf-8', false, 'utf-8'], ['utf-16le', true, 'utf-16le'], ['utf-16be', true, 'utf-16be'],
    ['utf-16le', false, 'utf-16le'], ['utf-16be', false, 'utf-16be'], ['rk1048', false, 'kz-1048'],
  ])('issue 3: %s (mark %s) is read', async (encoding, mark, name) => {
    expect(await csv('№;Құжаттың аталуы\n1;Кеңес туралы ереже', encoding, mark)).toMatchObject({ encoding: name, rows: [['№', 'Құжаттың аталуы'], ['1', 'Кеңес туралы ереже']] });
  });

  test('issue 3: Windows-1251 is read; where it lost the Kazakh letters it is refused by name', async () => {
    expect(await csv('№;Наименование\n1;Положение о совете №5', 'win1251')).toMatchObject({ encoding: 'windows-1251', rows: [['№', 'Наименование'], ['1', 'Положение о совете №5']] });
    expect(await refusal(iconv.encode('№;Құжаттың аталуы;Құжат коды\n1;Кеңес туралы ереже;ҚЕ 1.01-2023', 'win1251'))).toBe('table_letters_lost');
  });
});

describe('issue 3: what is no table is refused by name', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'table_empty'],
    ['blank rows', Buffer.from(' ;;\n;;\n'), 'table_empty'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'table_not_a_table'],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'table_old_excel'],
    ['bytes', Buffer.from([0x41, 0, 1, 2, 3, 4, 5, 0x42, 7]), 'table_not_a_table'],
    ['an unknown encoding', iconv.encode('№;日本語テキスト', 'shiftjis'), 'table_encoding_unknown'],
    ['a broken ZIP', Buffer.from('PK\u0003\u0004nothing more', 'latin1'), 'table_zip_broken'],
    ['too many bytes', Buffer.alloc(tableLimits.bytes + 1, 0x41), 'table_file_too_large'],
  ])('issue 3: %s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test('issue 3: a ZIP bomb is stopped before a workbook is read', async () => {
    const bytes = await writeXlsxFile([[{ value: 'x'.repeat(30_000_000), type: String }]], { sheet: 'a' }).toBuffer();
    expect(await refusal(bytes)).toBe('table_zip_bomb');
  });
});

describe('REG-7, REG-8 workbooks', () => {
  test('REG-7 dates as printed, numbers as stored, "09" a text, blank rows kept', async () => {
    const bytes = await writeXlsxFile([
      [{ value: '№', type: String }, { value: 'Тіркеу', type: String }],
      [null, null],
      [{ value: 162.1, type: Number }, { value: '09', type: String }],
      [{ value: new Date(Date.UTC(2023, 11, 27)), type: Date, format: 'dd.mm.yyyy' }, { value: 2024, type: Number }],
    ], { sheet: 'Тізілім' }).toBuffer();
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({ kind: 'xlsx', sheet: 'Тізілім', rows: [['№', 'Тіркеу'], ['', ''], ['162.1', '09'], ['27.12.2023', '2024']] });
  });

  test('REG-8 what is written reads back; a group heading is one cell', async () => {
    const bytes = await writeXlsx({ sheet: 'Тізілім', headings: ['№', 'Атауы'], rows: [{ cells: ['ЕРЕЖЕ'], heading: true }, { cells: [1, '=SUM(A1)'] }, { cells: ['09', null] }] });
    expect((await readTable(bytes, 'a.xlsx')).rows).toEqual([['№', 'Атауы'], ['ЕРЕЖЕ', ''], ['1', '=SUM(A1)'], ['09', '']]);
  });
});

describe('REG-8 CSV out', () => {
  test('REG-8 formulas are neutralised, numbers such as 09 stay', () => {
    expect(writeCsv({ headings: ['№', 'Атауы'], rows: [{ cells: ['09', '=1+1'] }, { cells: [2, 'а;"б"'] }] }).toString()).toBe('\uFEFF№;Атауы\r\n09;\'=1+1\r\n2;"а;""б"""\r\n');
    for (const sign of ['=', '+', '-', '@', '\t']) expect(neutralise(`${sign}1`)).toBe(`'${sign}1`);
  });

  test('REG-8 whatever is written reads back', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'абҚ;",\n =+-@09') , minLength: 1, maxLength: 8 }).filter((text) => !text.startsWith("'") && text.trim() !== '');
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
      const bytes = writeCsv({ headings: ['Бір', 'Екі'], rows: rows.map((cells) => ({ cells })) });
      expect((await readTable(bytes, 'a.csv')).rows).toEqual([['Бір', 'Екі'], ...rows]);
    }));
  });
});
