import { describe, expect, test } from '@jest/globals';
import { readRegister } from '../../../api/modules/documents/domain/import/read-register.js';
import { comparable, expectedRows, sampleTable } from './sample.js';

const HEADINGS = ['№', 'Құжаттың аталуы', 'Құжат коды', 'Тіркеу номері', 'Хаттама номері және күні'];
const register = (...rows: string[][]) => readRegister([HEADINGS, ['ЕРЕЖЕ', '', '', '', ''], ...rows]);
const flagsOf = (...rows: string[][]): string[][] => register(...rows).rows.map((row) => row.flags.map(({ code }) => code));

describe('REG-7 the sample register', () => {
  test('REG-7 every cell is understood as expected', async () => {
    const { refusal, rows } = readRegister(await sampleTable());
    expect(refusal).toBeNull();
    expect(rows.map(comparable)).toEqual((await expectedRows()).map(comparable));
  });

  test('REG-7 exactly the doubtful rows are flagged', async () => {
    const { rows } = readRegister(await sampleTable());
    const doubtful = (await expectedRows()).filter(({ doubts }) => doubts.length > 0).map(({ no }) => no);
    expect(rows.filter(({ flags }) => flags.length > 0).map(({ no }) => no)).toEqual(doubtful);
  });
});

describe('REG-7 lines of a register', () => {
  const one = ['1', 'Кеңес туралы ереже', 'ҚЕ 3.01-2023', '01', 'АК хаттама №5 20.01.2023'];

  test('REG-7 an act in a line of its own belongs to the document above', () => {
    const { rows } = register(one, ['', '', '', '', 'бұйрық №129 31.03.2023ж']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.acts).toHaveLength(2);
    expect(rows[0]?.flags.map(({ code }) => code)).toEqual(['row_continued']);
  });

  test('REG-7 the tail of a title in a line of its own belongs to the title', () => {
    expect(register(one, ['', 'және оның құрамы', '', '', '']).rows[0]?.title).toBe('Кеңес туралы ереже және оның құрамы');
  });

  test('REG-7 a row torn by the end of a page is one document; its group stays', () => {
    const { rows } = register(
      ['1', 'Кафедраның оқу базасын', '', '', ''], ['', 'ұйымдастыру туралы ереже', ...one.slice(2)],
      ['2', 'Басқа ереже', 'ҚЕ 3.02-2023', '02', one[4] ?? ''], ['', '', '1 баспа / редакция 2', '', ''],
      ['3', 'Үшінші', 'ҚЕ 3.03-2023', '03', one[4] ?? ''], ['', 'Қонақбаев атындағы қолдау және дамыту орталығының ережесі', '', '', ''],
    );
    expect(rows.map(({ type, title, code, edition }) => [type, title, code, edition])).toEqual([
      ['ЕРЕЖЕ', 'Кафедраның оқу базасын ұйымдастыру туралы ереже', 'ҚЕ 3.01-2023', null],
      ['ЕРЕЖЕ', 'Басқа ереже', 'ҚЕ 3.02-2023', { issue: 1, revision: 2 }],
      ['ЕРЕЖЕ', 'Үшінші Қонақбаев атындағы қолдау және дамыту орталығының ережесі', 'ҚЕ 3.03-2023', null],
    ]);
    expect(rows.map(({ flags }) => flags.map(({ code }) => code))).toEqual([['row_continued'], ['row_continued'], ['row_continued']]);
  });

  test('REG-3, REG-4 a dash for a code or a number is none, and two dashes repeat nothing', () => {
    const { rows } = register(['1', 'А ережесі', '-', '-', one[4] ?? ''], ['2', 'Б ережесі', '-', 'б/н', one[4] ?? '']);
    expect(rows.map(({ registrationNumber, flags }) => [registrationNumber, flags.map(({ code }) => code)]))
      .toEqual([[null, ['code_missing', 'registration_number_missing']], [null, ['code_missing', 'registration_number_missing']]]);
  });

  test('REG-7 repeated headings, column numbers, page furniture and blank rows are no documents', () => {
    const { rows, summary } = register(['1', '2', '3', '4', '5'], one, ['', '', '', '', ''], ['', '62 беттен 33 бет', '', '', ''], HEADINGS, ['2', ...one.slice(1, 2), 'ҚЕ 3.02-2023', '02', one[4] ?? ''], ['', 'Барлығы: 2', '', '', '']);
    expect(rows.map(({ line, no, type }) => [line, no, type])).toEqual([[4, 1, 'ЕРЕЖЕ'], [8, 2, 'ЕРЕЖЕ']]);
    expect(summary.skipped.map(({ reason }) => reason)).toEqual(['before_headings', 'group_heading', 'column_numbers', 'page_furniture', 'repeated_heading', 'page_furniture']);
  });

  test('REG-6 an edition behind the title leaves the title and is flagged', () => {
    expect(register(['1', 'Сабақ ережесі 2 баспа', ...one.slice(2)]).rows[0]).toMatchObject({ title: 'Сабақ ережесі', edition: { issue: 2, revision: null }, flags: [{ code: 'edition_in_title', cell: 'title' }] });
  });

  test('REG-4 one number and year on two rows names both; another year is another document', () => {
    expect(flagsOf(one, ['2', 'Басқа ереже', 'ҚЕ 3.02-2023', '01', one[4] ?? ''], ['3', 'Үшінші ереже', 'ҚЕ 3.02-2024', '01', one[4] ?? '']))
      .toEqual([['registration_number_repeated'], ['registration_number_repeated'], []]);
  });

  test('REG-3 one duplicate key on two rows is flagged; dots and dashes are two documents', () => {
    expect(flagsOf(one, ['2', 'Басқа ереже', 'Е/ПД 3.01-2023', '02', one[4] ?? ''])).toEqual([['code_repeated'], ['code_repeated']]);
    expect(flagsOf(['1', 'А ережесі', 'ҚЕ 2.6-3-2020', '1', one[4] ?? ''], ['2', 'Б ережесі', 'ҚЕ 2-6-3-2020', '2', one[4] ?? ''])).toEqual([[], []]);
  });

  test('REG-7 a date of 31.02. is flagged on its row and not invented', () => {
    const { rows, summary } = register(['1', 'Кеңес туралы ереже', 'ҚЕ 3.01-2023', '01', 'бұйрық №5 31.02.2023']);
    expect(rows[0]).toMatchObject({ line: 3, acts: [{ number: '5', date: null }], flags: [{ code: 'date_invalid', cell: 'acts' }] });
    expect(summary.wrong).toBe(1);
  });

  test('REG-7 a protocol before an earlier-numbered one of its year is noticed, the rows stay regular', () => {
    const { rows, summary } = register(
      ['1', 'А ережесі', 'ҚЕ 3.01-2024', '01', 'ҒК Хаттама №9 02.02.2024'],
      ['2', 'Б ережесі', 'ҚЕ 3.02-2024', '02', 'ҒК Хаттама №10 30.01.2024'],
      ['3', 'В ережесі', 'ҚЕ 3.03-2024', '03', 'ҒК Хаттама №1 27.09.2024'],
      ['4', 'Г ережесі', 'ҚЕ 3.04-2024', '04', 'Ғылыми кеңес хаттама №10 30.01.2024'],
    );
    expect(rows.flatMap(({ flags }) => flags)).toEqual([]);
    expect(summary.findings).toEqual([{ code: 'act_before_earlier_number', lines: [4, 6, 3], params: { body: 'ҒК', number: '10', date: '2024-01-30', earlierNumber: '9', earlierDate: '2024-02-02' } }]);
  });

  test('REG-7 one protocol number with two dates in a year is noticed', () => {
    const { summary } = register(['1', 'А ережесі', 'ҚЕ 3.01-2024', '01', 'ҒК №7 27.12.2023ж'], ['2', 'Б ережесі', 'ҚЕ 3.02-2024', '02', 'ҒК №7 29.12.2023ж']);
    expect(summary.findings).toEqual([{ code: 'act_number_has_two_dates', lines: [3, 4], params: { body: 'ҒК', number: '7', dates: '2023-12-27, 2023-12-29' } }]);
  });

  test('REG-7 a register without a code column is refused by name', () => {
    const table = [['№', 'Құжаттың аталуы', 'Тіркеу номері'], ['1', 'Кеңес туралы ереже', '01'], ['2', 'Басқа кеңес туралы ереже', '02']];
    expect(readRegister(table).refusal).toEqual({ code: 'column_missing', params: { columns: ['code'] } });
    expect(readRegister([HEADINGS]).refusal).toEqual({ code: 'no_rows', params: {} });
    expect(readRegister([]).refusal?.code).toBe('column_missing');
  });

  test('REG-7 a person\'s mapping stands over what was recognised', () => {
    const table = [['A', 'B', 'C'], ['ҚЕ 3.01-2023', 'Кеңес туралы ереже', '01']];
    const { rows } = readRegister(table, { columns: { code: 0, title: 1, registrationNumber: 2, no: null, acts: null }, firstDataRow: 1 });
    expect(rows[0]).toMatchObject({ line: 2, code: 'ҚЕ 3.01-2023', title: 'Кеңес туралы ереже', registrationNumber: '01', no: null });
  });
});
