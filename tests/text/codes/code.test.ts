import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalCode, codeKeyOf, parseCode } from '../../../api/text/codes/code.js';

const flagsOf = (cell: string): string[] => parseCode(cell).flags.map(({ code }) => code);

describe('REG-3 codes: tolerant in, canonical out', () => {
  test.each([
    ['Е/ПД4-1.01-2022', 'Е/ПД 4-1.01-2022', 'Е|4-1.01|2022'],
    ['Е /ПД 4-10.02-2022', 'Е/ПД 4-10.02-2022', 'Е|4-10.02|2022'],
    ['Е/ ПД 4-10.03-2022', 'Е/ПД 4-10.03-2022', 'Е|4-10.03|2022'],
    ['ҚЕ 1.24 - 2024', 'ҚЕ 1.24-2024', 'Е|1.24|2024'],
    ['ҚЕ 4.1- 3 -2020', 'ҚЕ 4.1-3-2020', 'Е|4.1-3|2020'],
    ['ҚЕ/ПД 3.11 – 2023', 'ҚЕ/ПД 3.11-2023', 'Е|3.11|2023'],
    ['ПД 2-7.2-1 – 2020', 'ПД 2-7.2-1-2020', 'Е|2-7.2-1|2020'],
    ['СЖЖ 01 – 2024', 'СЖЖ 01-2024', 'СЖЖ|01|2024'],
    ['СЖЖ-01-2024', 'СЖЖ 01-2024', 'СЖЖ|01|2024'],
    ['ҚЕ. 3.01-2023.', 'ҚЕ 3.01-2023', 'Е|3.01|2023'],
    ['ЖН/РИ 3-1.05-2022', 'ЖН/РИ 3-1.05-2022', 'РИ|3-1.05|2022'],
    ['ҮК НҮ 5-2023', 'ҮК НҮ 5-2023', 'ҮК НҮ|5|2023'],
    ['қе 3.09-2024', 'ҚЕ 3.09-2024', 'Е|3.09|2024'],
    ['Е/ПСП 4-10.05-2022', 'Е/ПСП 4-10.05-2022', 'Е/ПСП|4-10.05|2022'],
    ['ДП-СМК 8.2-01-2018', 'ДП-СМК 8.2-01-2018', 'ДП-СМК|8.2-01|2018'],
    ['SOP 3-01-2024', 'SOP 3-01-2024', 'SOP|3-01|2024'],
  ])('REG-3 %s → %s, regular', (cell, canonical, key) => {
    expect(parseCode(cell)).toMatchObject({ printed: cell, canonical, key, flags: [] });
  });

  test.each([
    ['PИ 3-1.05-2023', 'РИ 3-1.05-2023', 'code_lookalike_repaired'],
    ['КЕ 3.01-2023', 'ҚЕ 3.01-2023', 'code_lookalike_repaired'],
    ['ҚЕ 3.12–2O23', 'ҚЕ 3.12-2023', 'code_lookalike_repaired'],
    ['ҚЕ З.12-2023', 'ҚЕ 3.12-2023', 'code_lookalike_repaired'],
    ['ЖН РИ 4-2.01-2022', 'ЖН/РИ 4-2.01-2022', 'code_separator_unusual'],
    ['ЖН\\РИ 4-2.01-2022', 'ЖН/РИ 4-2.01-2022', 'code_separator_unusual'],
    ['УСТ №07-2024', 'УСТ 07-2024', 'code_separator_unusual'],
    ['-', '-', 'code_missing'],
    ['б/н', 'б/н', 'code_missing'],
    ['РИ 3-1.05.2022', 'РИ 3-1.05-2022', 'code_separator_unusual'],
    ['ҚЕ 3.01 2023', 'ҚЕ 3.01-2023', 'code_separator_unusual'],
    ['ҚЕ 4.1--3-2020', 'ҚЕ 4.1-3-2020', 'code_separator_unusual'],
    ['ҚЕ 3,09-2024', 'ҚЕ 3.09-2024', 'code_separator_unusual'],
    ['УСТ 01', 'УСТ 01', 'code_year_missing'],
    ['коды жоқ', 'коды жоқ', 'code_unknown_shape'],
    ['ISO 9001:2015', 'ISO 9001:2015', 'code_unknown_shape'],
    ['ҚЕ 3.01-2023 ескі', 'ҚЕ 3.01-2023', 'code_text_unread'],
    ['', '', 'code_missing'],
  ])('REG-3 %s is kept and flagged', (cell, canonical, flag) => {
    expect(parseCode(cell)).toMatchObject({ printed: cell, canonical });
    expect(flagsOf(cell)).toEqual([flag]);
  });

  test('REG-3 of two codes the first with number and year is the code, the other an alias', () => {
    expect(parseCode('Е 4-10.01-2022/ ПД 4-10.01-2022 1 баспа/1 редакция')).toMatchObject({
      printed: 'Е 4-10.01-2022/ ПД 4-10.01-2022', canonical: 'Е 4-10.01-2022', aliases: ['ПД 4-10.01-2022'], edition: { issue: 1, revision: 1 },
    });
    expect(parseCode('Е/ПСП4-1 ПД 4.08 – 2023')).toMatchObject({ canonical: 'ПД 4.08-2023', aliases: ['Е/ПСП 4-1'] });
    expect(flagsOf('Е/ПСП4-1 ПД 4.08 – 2023')).toEqual(['code_two_in_cell']);
  });

  test('REG-3 dots are never folded into dashes: two documents have two keys', () => {
    expect(parseCode('ҚЕ 2.6-3-2020').key).not.toBe(parseCode('ҚЕ 2-6-3-2020').key);
  });

  test('REG-3 families are data; an unknown prefix is a family of its own', () => {
    expect(parseCode('ҚЕ 3.01-2023').key).toBe(parseCode('Е/ПД 3.01-2023').key);
    expect(parseCode('Е/ПСП 3.01-2023').key).not.toBe(parseCode('Е/ПД 3.01-2023').key);
    expect(parseCode('ӘН 3.01-2023', [{ name: 'X', prefixes: ['ӘН'] }]).key).toBe('X|3.01|2023');
    expect(parseCode('ӘН 3.01-2023').key).toBe('ӘН|3.01|2023');
  });
});

const parts = fc.record({
  prefix: fc.constantFrom('Е', 'ПД', 'ҚЕ', 'Е/ПД', 'ҚЕ/ПД', 'Е/ПСП', 'РИ', 'ЖН/РИ', 'УСТ', 'СЖЖ'),
  number: fc.array(fc.tuple(fc.constantFrom('.', '-'), fc.integer({ min: 1, max: 99 })), { minLength: 0, maxLength: 3 })
    .chain((groups) => fc.integer({ min: 1, max: 99 }).map((first) => `${first}${groups.map(([sign, n]) => sign + n).join('')}`)),
  year: fc.integer({ min: 1995, max: 2030 }),
});

describe('REG-3 properties', () => {
  test('REG-3 the canonical form is a fixed point and keeps the key', () => {
    fc.assert(fc.property(parts, (code) => {
      const canonical = canonicalCode(code);
      expect(parseCode(canonical)).toMatchObject({ canonical, parts: code, key: codeKeyOf(code), flags: [] });
    }));
  });

  test('REG-3 spaces, dashes and glued prefixes change nothing', () => {
    const sign = fc.constantFrom('-', ' - ', '- ', ' – ', '–', '—');
    fc.assert(fc.property(parts, sign, fc.constantFrom(' ', '', '  ', '-'), (code, dash, gap) => {
      const printed = `${code.prefix}${gap}${code.number}${dash}${code.year}`;
      expect(parseCode(printed).canonical).toBe(canonicalCode(code));
    }));
  });

  test('REG-3 nothing is dropped: an odd cell stays as printed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const reading = parseCode(text);
      const bare = (value: string): string => value.replace(/[\s\u00A0\u202F\uFEFF\u200B,;|/()]+/gu, '');
      if (!reading.edition) expect(bare(reading.printed)).toBe(bare(text));
      expect(parseCode(reading.printed).canonical).toBe(reading.canonical);
    }));
  });
});
