import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kazakhSortKey } from '../../../api/text/kazakh/sort-key.js';

const sorted = (texts: readonly string[]): string[] => {
  const keyed = texts.map((text) => ({ text, key: kazakhSortKey(text) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ text }) => text);
};
const reversed = <T>(items: readonly T[]): T[] => [...items].reverse();

describe('REG-10 lists sort in the Kazakh alphabet', () => {
  test('REG-10 all letters, small and capital, in their places', () => {
    const alphabet = [...'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ'];
    expect(sorted(reversed(alphabet))).toEqual(alphabet);
    expect(sorted(reversed(alphabet.map((letter) => letter.toLowerCase())))).toEqual(alphabet.map((letter) => letter.toLowerCase()));
  });

  test.each([
    ['numbers by value', ['2-тармақ', '9-тармақ', '10-тармақ', '100-тармақ']],
    ['parts of a number one by one', ['УСТ 1.2', 'УСТ 1.9', 'УСТ 1.10', 'УСТ 2.1']],
    ['a shorter title first', ['Сапа', 'Сапа саясаты', 'Сапалы']],
    ['numbers, then Kazakh, then Latin', ['2024 жоспары', 'Аудит', 'Ясли', 'ISO 9001', 'Platonus']],
    ['Kazakh letters beside their neighbours', ['Азат', 'Әдеп', 'Бағдарлама', 'Ғылым', 'Кеңес', 'Қағида', 'Нұсқаулық', 'Оқу', 'Өтініш', 'Ұйым', 'Үлгі', 'Ынта', 'Ішкі аудит', 'Этика']],
    ['foreign scripts last', ['Аудит', 'Zoom', '中文']],
  ])('REG-10 %s', (_what, expected) => {
    expect(sorted(reversed(expected))).toEqual(expected);
  });

  test.each([
    ['«Ішкі аудит»', 'ішкі аудит'],
    ['Ӛтініш', 'Өтініш'],
    ['кӛпшiлiк', 'көпшілік'],
    ['УСТ 01', 'УСТ-1'],
    ['Résumé', 'resume'],
    ['құ\u00ADжат', 'құжат'],
  ])('REG-10 «%s» stands where «%s» does', (one, other) => {
    expect(kazakhSortKey(one)).toBe(kazakhSortKey(other));
  });

  test('REG-10 keys are ASCII, so bytes and UTF-16 units give one order', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(kazakhSortKey(text)).toMatch(/^[ -~]*$/);
    }));
  });

  test('REG-10 case never counts', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'аәғеёийқңөұүһіья 1290') }), (text) => {
      expect(kazakhSortKey(text.toUpperCase())).toBe(kazakhSortKey(text));
    }));
  });

  test('REG-10 numbers of any length sort by value', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), fc.bigInt({ min: 0n, max: 10n ** 60n }), (a, b) => {
      expect(kazakhSortKey(`№${a}`) < kazakhSortKey(`№${b}`)).toBe(a < b);
    }));
  });
});
