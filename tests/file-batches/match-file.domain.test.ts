import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guessLanguage } from '../../api/modules/file-batches/domain/guess-language.js';
import { matchFile } from '../../api/modules/file-batches/domain/match-file.js';
import { proposeItems } from '../../api/modules/file-batches/domain/propose-items.js';
import { codeSearchKeys } from '../../api/text/codes/code-query.js';

const documentOf = (code: string) => ({ documentId: code, code, registrationNumber: null, year: null, searchKeys: codeSearchKeys(code) });
const codes = [
  'СЖЖ 01-2024', 'УСТ 01-2024', 'УСТ 02-2024', 'УСТ 12-2024', 'ҚЕ 1.24-2024', 'ҚЕ 1.2-2024', 'ҚЕ/ПД 4.1-2-2020', 'РИ 3-1.05-2023',
  'ҚЕ 2.6-3-2021', 'ҚЕ 2-6-3-2021', 'ҚН 05-2019', 'ҚН 05-2023', 'ПД 7.7-1-2022', 'ҚЕ/ПД 7.7-1-2022', 'Т 3.3',
];
const register = codes.map(documentOf);
const matched = (name: string) => matchFile(name, register).documentId;
const candidates = (name: string) => [...matchFile(name, register).candidateIds].sort();

describe('REG-11 a file belongs to the document whose code is in its name', () => {
  test.each([
    ['СЖЖ 01-2024 Сапа жөнінде жетекшілік.docx', 'СЖЖ 01-2024'],
    ['Сапа жөнінде жетекшілік (СЖЖ 01-2024).docx', 'СЖЖ 01-2024'],
    ['Сапа жөнінде жетекшілік CЖЖ_01_2024.pdf', 'СЖЖ 01-2024'],
    ['СЖЖ-01.docx', 'СЖЖ 01-2024'],
    ['СЖЖ1 (2).docx', 'СЖЖ 01-2024'],
    ['УСТ-01-2024_ru.pdf', 'УСТ 01-2024'],
    ['YCT 01–2024.pdf', 'УСТ 01-2024'],
    ['уст01-2024.PDF', 'УСТ 01-2024'],
    ['12.05.2024 УСТ 02-2024 соңғы нұсқа.docx', 'УСТ 02-2024'],
    ['ҚЕ_1.24-2024.docx', 'ҚЕ 1.24-2024'],
    ['КЕ 1.24-2024.docx', 'ҚЕ 1.24-2024'],
    ['ҚЕ 1.2.docx', 'ҚЕ 1.2-2024'],
    ['ҚЕ-ПД 4.1-2-2020.docx', 'ҚЕ/ПД 4.1-2-2020'],
    ['ҚЕ_ПД_4.1-2-2020_kk.pdf', 'ҚЕ/ПД 4.1-2-2020'],
    ['ПД 4.1-2-2020.pdf', 'ҚЕ/ПД 4.1-2-2020'],
    ['PИ 3-1.05-2023.pdf', 'РИ 3-1.05-2023'],
    ['ҚЕ 2.6-3-2021.pdf', 'ҚЕ 2.6-3-2021'],
    ['ҚЕ 2-6-3-2021.pdf', 'ҚЕ 2-6-3-2021'],
    ['ҚН 05-2023.pdf', 'ҚН 05-2023'],
    ['ҚЕ-ПД 7.7-1-2022.pdf', 'ҚЕ/ПД 7.7-1-2022'],
    ['ПД 7.7-1-2022.pdf', 'ПД 7.7-1-2022'],
    ['Т 3.3 нысан.docx', 'Т 3.3'],
    ['УСТ 01-2024 2-басылым.docx', 'УСТ 01-2024'],
  ])('«%s» is %s', (name, code) => {
    expect(matched(name)).toBe(code);
  });

  test.each([
    ['Сапа жөнінде жетекшілік.docx'], ['УСТ 01-2019.docx'], ['УСТ 011-2024.docx'], ['ҚЕ 1.249-2024.docx'], ['Т 3.3.4.docx'],
    ['ҚҰСТ 01-2024.docx'], ['12.05.2024.pdf'], ['01-2024.pdf'], [''], ['.docx'],
  ])('«%s» is none', (name) => {
    expect(matchFile(name, register)).toEqual({ documentId: null, candidateIds: [] });
  });

  test.each([
    ['УСТ 01-2024 және УСТ 02-2024.docx', ['УСТ 01-2024', 'УСТ 02-2024']],
    ['ҚН-05.docx', ['ҚН 05-2019', 'ҚН 05-2023']],
    ['ҚЕ_2_6_3_2021.docx', ['ҚЕ 2-6-3-2021', 'ҚЕ 2.6-3-2021']],
    ['4.1-2-2020.docx', ['ҚЕ/ПД 4.1-2-2020']],
  ])('«%s» is for a person to decide', (name, expected) => {
    expect(matched(name)).toBeNull();
    expect(candidates(name)).toEqual([...expected].sort());
  });

  test('a name that macOS has taken apart is read alike', () => {
    expect(matched('Ғылыми ережесі СЖЖ 01-2024 й.docx'.normalize('NFD'))).toBe('СЖЖ 01-2024');
  });
});

describe('REG-11 properties', () => {
  const prefix = fc.constantFrom('СЖЖ', 'УСТ', 'ҚЕ', 'РИ', 'ҚЕ/ПД', 'ҮК');
  const group = fc.integer({ min: 1, max: 99 }).map(String);
  const code = fc.tuple(prefix, fc.array(group, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1995, max: 2030 }))
    .map(([letters, groups, year]) => `${letters} ${groups.join('.')}-${year}`);
  const words = fc.constantFrom('', 'Сапа саясаты ', 'Положение о кафедре ', 'бекітілген_');

  test('a code is found in a name however file systems and people wrote it', () => {
    fc.assert(fc.property(code, words, words, fc.constantFrom('-', '_', ' '), (text, before, after, sign) => {
      const name = `${before}${text.replace(/[/ ]/g, sign)} ${after}.docx`;
      expect(matchFile(name, [documentOf(text)])).toEqual({ documentId: text, candidateIds: [] });
    }));
  });

  test('no name brings down the matching, and an answer is never also a candidate', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...codes), (noise, text) => {
      const { documentId, candidateIds } = matchFile(`${noise}${text}${noise}`, register);
      expect(documentId === null || candidateIds.length === 0).toBe(true);
    }));
  });

  test('the order of the register does not matter', () => {
    fc.assert(fc.property(fc.shuffledSubarray(register, { minLength: register.length }), fc.constantFrom(...codes), (shuffled, text) => {
      expect(matchFile(`${text}.pdf`, shuffled).documentId).toBe(matchFile(`${text}.pdf`, register).documentId);
    }));
  });
});

describe('REG-11 the language of a file', () => {
  test.each([
    ['УСТ-01-2024_ru.pdf', 'ru'], ['УСТ 01-2024 (рус).docx', 'ru'], ['УСТ 01-2024-қаз.docx', 'kk'], ['УСТ 01-2024_KK.docx', 'kk'],
    ['УСТ 01-2024 (рус) соңғы.docx', 'ru'], ['УСТ 01-2024_en (1).pdf', 'en'], ['УСТ 01-2024.pdf', 'kk'], ['Русский язык ҚЕ 1.2-2024.pdf', 'kk'],
    ['ҚЕ 1.2-2024 орысша.pdf', 'ru'], ['УСТ 01-2024[eng].pdf', 'en'],
  ])('«%s» is in %s', (name, language) => {
    expect(guessLanguage(name)).toBe(language);
  });
});

test('REG-11 of two files for one place neither is accepted', () => {
  const files = ['УСТ 01-2024.docx', 'УСТ 01-2024 ескі.docx', 'УСТ 01-2024.pdf', 'УСТ 01-2024_ru.docx', 'басқа.docx']
    .map((name) => ({ name, size: 1, sha256: name, refused: null }));
  expect(proposeItems(files, register).map(({ accepted }) => accepted)).toEqual([false, false, true, true, false]);
});
