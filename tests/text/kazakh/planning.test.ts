import { onCyrillicKeys } from '../../../api/text/kazakh/keyboard.js';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeTerms, queryCodeTerms } from '../../../api/text/kazakh/codes.js';
import { splitGlued } from '../../../api/text/kazakh/glued.js';
import { highlight } from '../../../api/text/kazakh/highlight.js';
import { planQuery } from '../../../api/text/kazakh/plan-query.js';
import { STARTER_SYNONYMS } from '../../../api/text/kazakh/starter-synonyms.js';
import { compileSynonyms } from '../../../api/text/kazakh/synonyms.js';
import { tokenise } from '../../../api/text/kazakh/tokens.js';

const indexed = (text: string): string[] => codeTerms(text, tokenise(text));
const asked = (text: string): string[] => queryCodeTerms(text, tokenise(text)).terms;

describe('LIB-2 codes', () => {
  test.each([
    ['Е/ПД 3-1.03-2022', 'Е/ПД 3-1.03'],
    ['Е/ПД 3-1.03-2022', '3-1.03-2022'],
    ['Е /ПД 4-1.01', 'Е/ПД4–1.01'],
    ['ҚЕ 1.24 - 2024', 'КЕ 1.24-2024'],
    ['УСТ 01-2024', 'уст-1'],
    ['УСТ 01-2024', '01 УСТ'],
    ['Бұйрық. №211 29.12.2020ж.', '211 буйрык'],
    ['СК. Хаттама№1', 'хаттама 1'],
    ['№ ҚР ДСМ-303/2020', 'ДСМ 303'],
  ])('LIB-2 «%s» is found by «%s»', (printed, typed) => {
    expect(indexed(printed)).toEqual(expect.arrayContaining([asked(typed)[0]]));
  });

  test('REG-3 dots are never folded into dashes', () => {
    expect(asked('2.6-3-2020')).not.toEqual(asked('2-6-3-2020'));
    expect(asked('2–6—3−2020')).toEqual(asked('2-6-3-2020'));
  });

  test('LIB-2 numbers of different clauses do not become a code', () => {
    expect(asked('3 1.03')).toEqual(['1.03']);
    expect(asked('2024, 2025')).toEqual([]);
  });
});

describe('LIB-2 query planner', () => {
  const synonyms = compileSynonyms([
    { kind: 'both', terms: ['СМЖ', 'сапа менеджменті жүйесі'] },
    { kind: 'oneWay', from: ['положение', 'регламент'], to: ['ереже'] },
  ]);
  const planned = (text: string): string[] => planQuery(text, { synonyms }).words.map((word) => word.stem);
  const meanings = (text: string): string[][] => planQuery(text, { synonyms }).words.flatMap((word) => word.synonyms.map((synonym) => synonym.map((part) => part.stem)));

  test('LIB-2 question words go, unless nothing else is left', () => {
    expect(planned('эдвайзер деген кім')).toEqual(['едваизер']);
    expect(planned('қалай болады')).toHaveLength(2);
    expect(planned('можно ли сменить эдвайзера')).toHaveLength(2);
    expect(planned('эдвайзерді ауыстыруға бола ма')).toHaveLength(2);
  });

  test('LIB-2 synonyms work both ways or one way, in any form of the word', () => {
    expect(meanings('смж')).toEqual([['сапа', 'менеджмент', 'жуие']]);
    expect(meanings('сапа менеджменті жүйесінің')).toEqual([['смж']]);
    expect(meanings('положения')).toEqual([['ереже']]);
    expect(meanings('ереже')).toEqual([]);
  });

  test('LIB-2 short Russian words are understood in any form', () => {
    const table = compileSynonyms([{ kind: 'oneWay', from: ['книга', 'жалоба'], to: ['кітап'] }, { kind: 'oneWay', from: ['срок', 'премия'], to: ['мерзім'] }, { kind: 'oneWay', from: ['дело'], to: ['іс'] }]);
    const meant = (text: string): number => planQuery(text, { synonyms: table }).words.filter(({ synonyms: found }) => found.length > 0).length;
    expect(['книгу', 'книги', 'книгой', 'жалобы', 'жалобами', 'сроки', 'сроков', 'срока', 'премии', 'премию'].filter((word) => meant(word) !== 1)).toEqual([]);
    expect(['дела', 'книжный', 'сроднился', 'премьера'].filter((word) => meant(word) !== 0)).toEqual([]);
  });

  test.each(['neşe jıl', 'neshe zhyl', 'неше жыл'])('LIB-2 «%s» is read as one question', (text) => {
    const forms = planQuery(text, { synonyms }).words.map((word) => word.readings[0]?.stem ?? word.stem);
    expect(forms.at(-1)).toBe('жил');
  });

  test('LIB-2 the starter list has no empty sides and leads no word to itself alone', () => {
    for (const rule of STARTER_SYNONYMS) {
      const sides = rule.kind === 'both' ? [rule.terms] : [rule.from, rule.to];
      for (const side of sides) expect(side.every((term) => tokenise(term).length > 0)).toBe(true);
      if (rule.kind === 'both') expect(rule.terms.length).toBeGreaterThan(1);
    }
  });

  test('LIB-2 glued words come apart at known words only, never at an ending', () => {
    const words = new Set(['жеке', 'оку', 'жоспары', 'процестери', 'мен', 'камтамасыз', 'ету']);
    const split = (word: string): string[] => splitGlued(word, (part) => words.has(part));
    expect(split('жекеокужоспары')).toEqual(['жеке', 'оку', 'жоспары']);
    expect(split('камтамасызету')).toEqual(['камтамасыз', 'ету']);
    expect(split('процестеримен')).toEqual([]);
    expect(split('жекеоку')).toEqual([]);
  });

  test('LIB-2 a query of any kind is planned within bounds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
      expect(planQuery(text, { synonyms }).words.length).toBeLessThanOrEqual(32);
    }));
  });
});

describe('LIB-3 highlighting', () => {
  const marked = (text: string, query: string, asYouType = false): string[] =>
    highlight(text, query, { asYouType, synonyms: compileSynonyms(STARTER_SYNONYMS) }).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['Құжаттарды тіркеуші кеңсе береді', 'кужат', ['Құжаттарды']],
    ['Үлесімділік кӛпшiлiкке ұсынылады', 'көпшілік', ['кӛпшiлiкке']],
    ['Бұйрық №330 25.05.2022, УСТ-01', '330 буйрык', ['Бұйрық №330']],
    ['Е/ПД 3-1.03-2022 ережесі, 1 және 3', '3-1.03', ['3-1.03']],
    ['Кітапхана каталогы', 'kitaphana', ['Кітапхана']],
    ['Сапа менеджменті жүйесі туралы', 'СМК', ['Сапа', 'менеджменті', 'жүйесі']],
    ['<b>құжат</b>', '<b>', ['b', 'b']],
    ['Ештеңе жоқ', '***', []],
  ])('LIB-3 in «%s» the query «%s» marks %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  test('LIB-3 the unfinished word marks what begins with it, only while typing', () => {
    expect(marked('Аккредиттеу тәртібі', 'аккр', true)).toEqual(['Аккредиттеу']);
    expect(marked('Аккредиттеу тәртібі', 'аккр')).toEqual([]);
  });

  test('LIB-3 ranges are in order, apart, and inside the text', () => {
    const pieces = fc.array(fc.constantFrom('құжат', 'УСТ-01', ' ', '3-1.03', '№', '\u00AD', 'ӛз', '<', '👍', 'студенттер'), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(fc.property(pieces, pieces, (text, query) => {
      let end = -1;
      for (const range of highlight(text, query)) {
        expect(range.start).toBeGreaterThan(end);
        expect(range.end).toBeGreaterThan(range.start);
        end = range.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }));
  });
});

describe('LIB-2 the keyboard was left in Latin letters', () => {
  test.each([
    ['fkvfns', 'алматы'],
    [';fkgs tht;t', 'жалпы ереже'],
    ['ce,tr 2024', 'субек 2024'],
    ['0fpf0', 'қазақ'],
  ])('«%s» are the keys of «%s»', (typed, meant) => {
    expect(onCyrillicKeys(typed)).toBe(meant);
  });

  test.each([['эдвайзер'], ['ИСО iso'], ['2024'], ['']])('«%s» was not typed so', (typed) => {
    expect(onCyrillicKeys(typed)).toBeNull();
  });
});
