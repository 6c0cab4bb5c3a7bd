import { describe, expect, test } from '@jest/globals';
import { codeQueryKey, codeSearchKey, codeSearchKeys, looksLikeCode, matchesCodeQuery } from '../../../api/text/codes/code-query.js';

const fits = (code: string, query: string): string | null => {
  const key = codeQueryKey(query);
  if (key === null) return null;
  return codeSearchKeys(code).map((stored) => matchesCodeQuery(stored, key)).find((match) => match !== null) ?? null;
};

describe('REG-3, LIB-2 a code is found however it is typed', () => {
  test.each([
    ['СЖЖ 01-2024', 'СЖЖ-01', 'beginning'],
    ['СЖЖ 01-2024', 'сжж 01 2024', 'exact'],
    ['СЖЖ 01-2024', 'cжж-01', 'beginning'],
    ['СЖЖ 01-2024', 'сжж1', 'beginning'],
    ['ҚЕ 1.24-2024', 'КЕ 1.24', 'beginning'],
    ['ҚЕ 1.24-2024', 'қе 1.24 – 2024', 'exact'],
    ['ҚЕ/ПД 4.1-2-2020', 'ҚЕ/ПД 4.1-2-2020', 'exact'],
    ['ҚЕ/ПД 4.1-2-2020', 'ПД 4.1-2', 'beginning'],
    ['ҚЕ/ПД 4.1-2-2020', '4.1-2-2020', 'exact'],
    ['РИ 3-1.05-2023', 'PИ 3-1.05', 'beginning'],
    ['УСТ 06-2024', '06 УСТ', 'beginning'],
    ['УСТ 01-2024', 'УСТ-01', 'beginning'],
    ['Е/ПД 3-4.04-2022', 'Е/ПД 3-4.04-2022 1 баспа / редакция 1', 'exact'],
    ['УСТ 01-2023', 'УСТ 01-2023 2-басылым', 'exact'],
    ['ҚЕ 1.24-2024', 'ҚЕ 1.2', null],
    ['ҚЕ 1.24-2024', 'УСТ 1.24', null],
  ])('REG-3 %s by «%s»: %s', (code, query, match) => {
    expect(fits(code, query)).toBe(match);
  });

  test.each(['ішкі аудит', 'бұйрық 330', 'хаттама 5', '2024 жыл', '', 'сапа', '330'])('LIB-2 «%s» is no code', (query) => {
    expect(looksLikeCode(query)).toBe(false);
  });

  test('REG-3 an unknown shape keeps a key of its own', () => {
    expect(codeSearchKey('ISO 9001:2015')).toBe(codeSearchKey('ISO  9001:2015'));
  });
});
