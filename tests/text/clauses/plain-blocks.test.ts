import { describe, expect, test } from '@jest/globals';
import { outlineOf } from '../../../api/text/clauses/outline.js';
import { plainBlocks } from '../../../api/text/clauses/plain-blocks.js';

const textsOf = (text: string): unknown[] => plainBlocks(text).map((block) => (block.kind === 'table' ? block.rows : block.text));

describe('DOC-1, DOC-3 plain text is read into clauses', () => {
  test('a line is a paragraph; `|` and tabs make rows', () => {
    expect(textsOf('1. ЖАЛПЫ\n1.1. Бірінші.\n№ | Атауы\n1 | Ереже\n\n№\tКоды\n2\tҚЕ 1\nСоңы')).toEqual(['1. ЖАЛПЫ', '1.1. Бірінші.', [['№', 'Атауы'], ['1', 'Ереже']], [['№', 'Коды'], ['2', 'ҚЕ 1']], 'Соңы']);
    expect(textsOf('1.1.\tБірінші тармақ')).toEqual(['1.1.\tБірінші тармақ']);
    expect(textsOf('| 1 |  | қағаз |')).toEqual([[['1', '', 'қағаз']]]);
  });

  test('lines that were broken at a width are put together, over pages and hyphens too', () => {
    const long = ['1.1. Осы ереже кафедрада тәлімгерлікті ұйымдастыру тәртібін', 'белгілейді және барлық оқытушыға қолданылады, ал іс-', 'қимыл жоспарын кафедра меңгерушісі бекітеді.', '1.2. Тәлімгерді кафедра меңгерушісі оқу жылының басында', 'тағайындайды.'];
    expect(textsOf(long.join('\n'))).toEqual([
      '1.1. Осы ереже кафедрада тәлімгерлікті ұйымдастыру тәртібін белгілейді және барлық оқытушыға қолданылады, ал іс-қимыл жоспарын кафедра меңгерушісі бекітеді.',
      '1.2. Тәлімгерді кафедра меңгерушісі оқу жылының басында тағайындайды.',
    ]);
  });

  test('form feeds are pages; what is printed on each of them is left out', () => {
    const page = (number: number, line: string) => `Сапа жөнінде жетекшілік СЖЖ-01-2024\n\n${line}\n\n4 беттен ${number} бет`;
    const { clauses } = outlineOf(plainBlocks(['1. ЖАЛПЫ ЕРЕЖЕЛЕР', '1.1. Бірінші тармақ осында.', '1.2. Екінші тармақ осында.', '1.3. Үшінші тармақ осында.'].map((line, index) => page(index + 1, line)).join('\f')), 'typed');
    expect(clauses.map(({ number, page: on, text }) => [number, on, text])).toEqual([['1', 1, ''], ['1.1', 2, 'Бірінші тармақ осында.'], ['1.2', 3, 'Екінші тармақ осында.'], ['1.3', 4, 'Үшінші тармақ осында.']]);
  });
});
