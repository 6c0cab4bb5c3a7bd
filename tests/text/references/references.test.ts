import { describe, expect, test } from '@jest/globals';
import { codesInText, findReferences, isMeantBy, referencesOf } from '../../../api/text/references/references.js';

const keys = (text: string): string[] => findReferences(text).flatMap((found) => (found.kind === 'internal' ? [found.key] : []));
const externals = (text: string): string[] => findReferences(text).flatMap((found) => (found.kind === 'external' ? [found.printed] : []));

describe('DOC-5 references found by code', () => {
  test.each([
    ['УСТ 01 талаптарына сәйкес', ['УСТ|01|']],
    ['УСТ-01-де және 06 УСТ-да', ['УСТ|01|', 'УСТ|06|']],
    ['осы ҚЕ 1.24-2024 күшіне енді', ['Е|1.24|2024']],
    ['СЖЖ 01–2024 құжаты', ['СЖЖ|01|2024']],
    ['СЖЖ-01-2024.', ['СЖЖ|01|2024']],
    ['«Е/ПД4-1.01-2022» және Е / ПД 4-10.02-2022', ['Е|4-1.01|2022', 'Е|4-10.02|2022']],
    ['PИ 3-1.05-2022 (латын әрпімен)', ['РИ|3-1.05|2022']],
    ['УСТ 01, УСТ 02, УСТ 03', ['УСТ|01|', 'УСТ|02|', 'УСТ|03|']],
    ['УСТ 01, 02, 03 талаптары', ['УСТ|01|', 'УСТ|02|', 'УСТ|03|']],
    ['УСТ 01, 02 және 03', ['УСТ|01|', 'УСТ|02|', 'УСТ|03|']],
    ['стандарты УСТ 09, 10 и 11.', ['УСТ|09|', 'УСТ|10|', 'УСТ|11|']],
    ['УСТ 01-2024, 02-2024', ['УСТ|01|2024', 'УСТ|02|2024']],
    ['УСТ 01, 12 тармақ бойынша', ['УСТ|01|']],
    ['УСТ 01, 12 студент', ['УСТ|01|']],
    ['УСТ 01, 2 және 3', ['УСТ|01|']],
    ['УСТ 01 02 бөлме', ['УСТ|01|']],
    ['УСТ 01, 05.03.2024 күні', ['УСТ|01|']],
    ['Бұл УСТ 01. 2 тармақ бойынша', ['УСТ|01|']],
    ['УСТ 01. 2024 жылы бекітілді', ['УСТ|01|']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('dots never become dashes', () => {
    expect(keys('ҚЕ 2.6-3-2020 және ҚЕ 2-6-3-2020')).toEqual(['Е|2.6-3|2020', 'Е|2-6-3|2020']);
  });

  test.each([
    ['2011 жылғы 20 сәуірдегі № 152 бұйрық'],
    ['2024 УСТ жоспары'],
    ['Е 4 кестесі'],
    ['№ 06 УСТ'],
    ['«Құжатталған ақпаратты басқару» университет стандарты'],
    ['АУСТ 01, УСТА 05'],
    ['30 орынға, 4.5 тармағы, 12.05.2024'],
  ])('no document is named by: %s', (text) => {
    expect(findReferences(text)).toEqual([]);
  });

  test('standards from outside are told apart and are no documents of ours', () => {
    const text = 'ИСО 9001:2015, ҚР СТ 1157-2002, ХС ИСО 9000:2015, ҚР СТ ISO 19011-2019, ГОСТ 7.32-2017';
    expect(externals(text)).toEqual(['ИСО 9001:2015', 'ҚР СТ 1157-2002', 'ХС ИСО 9000:2015', 'ҚР СТ ISO 19011-2019', 'ГОСТ 7.32-2017']);
    expect(keys(text)).toEqual([]);
  });

  test('a reference says where it stands, in the text as printed', () => {
    const text = 'Құжаттар\u00A0— УСТ – 01 бойынша';
    const [found] = findReferences(text);
    expect(found).toMatchObject({ printed: 'УСТ – 01' });
    expect(text.slice(found!.start, found!.end)).toBe('УСТ – 01');
  });

  test('clauses are searched with their headings', () => {
    const clauses = [
      { anchor: '2.1', heading: 'УСТ 01 құжаты', text: 'Осы тармақ' },
      { anchor: '2.2', heading: null, text: 'УСТ 05 қараңыз' },
    ];
    expect(referencesOf(clauses).map(({ printed, clauseAnchor, start }) => [printed, clauseAnchor, start])).toEqual([
      ['УСТ 01', '2.1', 0],
      ['УСТ 05', '2.2', 0],
    ]);
  });

  test('only the prefixes of the university count', () => {
    const families = [{ name: 'ХҚ', prefixes: ['ХҚ', 'ҮК НҮ'] }];
    expect(findReferences('УСТ 01, ХҚ-05, ҮК  НҮ 5-2023', families).map(({ printed }) => printed)).toEqual(['ХҚ-05', 'ҮК  НҮ 5-2023']);
    expect(findReferences('УСТ 01', [])).toEqual([]);
  });

  test('a reference without a year means every year of its number', () => {
    expect(isMeantBy('УСТ|01|2024', 'УСТ|01|')).toBe(true);
    expect(isMeantBy('УСТ|01|2024', 'УСТ|01|2023')).toBe(false);
    expect(isMeantBy('УСТ|012|2024', 'УСТ|01|')).toBe(false);
  });
});

describe('REG-11 a file is matched by the code in its text', () => {
  test('the code of the title page comes before the codes it refers to', () => {
    const front = 'Тараз университеті\nСАПА ЖӨНІНДЕ ЖЕТЕКШІЛІК\nСЖЖ-01-2024\n';
    expect(codesInText(`${front}УСТ 01, УСТ 01 және УСТ 02`).map(({ key }) => key)).toEqual(['СЖЖ|01|2024', 'УСТ|01|', 'УСТ|02|']);
  });

  test('a labelled code may have a prefix that nobody knows yet', () => {
    expect(codesInText('Құжат коды: ХҚ-05-2023\nУСТ 01-2024')[0]).toEqual({ printed: 'ХҚ-05-2023', key: 'ХҚ|05|2023' });
  });

  test('a text without codes has none', () => {
    expect(codesInText('Осы ереже кодексіне сәйкес')).toEqual([]);
  });
});
