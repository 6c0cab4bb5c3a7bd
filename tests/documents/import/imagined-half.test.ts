import { describe, expect, test } from '@jest/globals';
import { readRegister } from '../../../api/modules/documents/domain/import/read-register.js';

/** Rows as the unseen half of the register may have them, made up after requirements-sources 1.1 (CODE, REG) and part 5. */
const HEADINGS = ['№', 'Құжаттың аталуы', 'Құжат коды', 'Тіркеу номері', 'Хаттама номері және күні'];
type Made = readonly [title: string, code: string, number: string, acts: string, understood: string];

const MADE: readonly Made[] = [
  ['Магистратура туралы ереже', 'ҚЕ 3.12 – 2023', '12', 'АК хаттама № 3 24.11.2023 ж', 'ҚЕ 3.12-2023 - protocol|АК|3|2023-11-24'],
  ['Кеңсе жұмысы туралы ереже 2 баспа', 'ПД 6-2.1-1-2021', '300', 'бұйрық.. №23 12.02.2021ж.', 'ПД 6-2.1-1-2021 2/ order||23|2021-02-12 !edition_in_title'],
  ['Іссапар туралы ереже (ред. 4)', 'ҚЕ 6.02-2023', '35', 'приказ № 595 от 27.12.2022г.', 'ҚЕ 6.02-2023 /4 order||595|2022-12-27 !edition_in_title'],
  ['Құжаттарды сақтау жөніндегі нұсқаулық', 'PИ 3-1.05-2022', '48', 'бұйрық №339/1 09.06.2022ж.', 'РИ 3-1.05-2022 - order||339/1|2022-06-09 !code_lookalike_repaired'],
  ['Тәуекелдерді басқару', 'ЖН/РИ 4-2.01-2022 1 баспа / редакция 1', '50', 'ҒК хаттама №11 27.06.2022 бұйрық №420 01.07.2022ж', 'ЖН/РИ 4-2.01-2022 1/1 protocol|ҒК|11|2022-06-27 + order||420|2022-07-01'],
  ['Силлабус әзірлеу', 'РИ 3-1.06.2022', '51', 'Бұйрық №339 09.06.2022 ж', 'РИ 3-1.06-2022 - order||339|2022-06-09 !code_separator_unusual'],
  ['Еңбекақы төлеу туралы ереже', 'ҚЕ 5.01 – 2024', '01', 'Басқарма шешімі (хаттама №2 15.01.2024ж.)', 'ҚЕ 5.01-2024 - decision|Басқарма|2|2024-01-15 !act_kind_assumed'],
  ['Жарғы', 'ҚЕ 5.02 – 2024', '02', 'Директорлар кеңесінің шешімі №5 15.03.2024ж.', 'ҚЕ 5.02-2024 - decision|Директорлар кеңесі|5|2024-03-15'],
  ['Сапа комиссиясы туралы ереже', 'Е/ПСП 3-1.01-2022 1 баспа/ редакция 1', '10', 'ҒК. Хаттама.№7 22.02.2022 бұйрық. №4601', 'Е/ПСП 3-1.01-2022 1/1 protocol|ҒК|7|2022-02-22 + order||4601| !act_date_missing'],
  ['Қағида', 'ҚЕ 3.20 – 2024', '20', 'ҒК №9 02.02.2024ж', 'ҚЕ 3.20-2024 - protocol|ҒК|9|2024-02-02'],
  ['Этика', 'ҚЕ 2.6-3-2020', '162.2', 'Пр №152 19.11.2020ж', 'ҚЕ 2.6-3-2020 - order||152|2020-11-19'],
  ['Этика екінші', 'ҚЕ 2-6-3-2020', '163', 'бұйрық № 152 19.11.2020 ж.', 'ҚЕ 2-6-3-2020 - order||152|2020-11-19'],
  ['Бағалау критерийлері', 'ҚЕ3.21-2024 Редакция1', '21', 'ҒК.хаттама№10 29.02.2024ж', 'ҚЕ 3.21-2024 /1 protocol|ҒК|10|2024-02-29'],
  ['Оқу', 'ҚЕ 3.22—2024', '22', 'ОӘК хаттама №4, 12.01.2024ж.; бұйрық №15, 20.01.2024ж.', 'ҚЕ 3.22-2024 - protocol|ОӘК|4|2024-01-12 + order||15|2024-01-20'],
];

const told = (row: ReturnType<typeof readRegister>['rows'][number]): string => {
  const edition = row.edition ? `${row.edition.issue ?? ''}/${row.edition.revision ?? ''}` : '-';
  const acts = row.acts.map(({ kind, body, number, date }) => [kind, body ?? '', number ?? '', date ?? ''].join('|')).join(' + ');
  const flags = row.flags.map(({ code }) => ` !${code}`).join('');
  return `${row.code} ${edition} ${acts}${flags}`;
};

describe('REG-7 rows like those of the unseen half', () => {
  const made = MADE.map(([title, code, number, acts], index) => [String(index + 61), title, code, number, acts]);
  const { rows } = readRegister([HEADINGS, ['ЖҰМЫС НҰСҚАУЛЫҒЫ', '', '', '', ''], ...made]);

  test.each(MADE.map((row, index) => [row[1], row[4], index] as const))('REG-3, REG-5, REG-6 %s', (_, understood, index) => {
    const row = rows[index];
    expect(row && told(row)).toBe(understood);
    expect(row).toMatchObject({ no: index + 61, type: 'ЖҰМЫС НҰСҚАУЛЫҒЫ', registrationNumber: MADE[index]?.[2] });
  });

  test('REG-6 titles lose only an edition behind them', () => {
    expect(rows.map(({ title }) => title).slice(0, 3)).toEqual(['Магистратура туралы ереже', 'Кеңсе жұмысы туралы ереже', 'Іссапар туралы ереже']);
  });
});
