import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareClauses } from '../../../api/text/comparison/compare-clauses.js';
import type { ComparedClause } from '../../../api/text/comparison/comparison.js';
import { editScript } from '../../../api/text/comparison/edit-script.js';
import { inOrder } from '../../../api/text/comparison/moved.js';
import { wordRuns } from '../../../api/text/comparison/word-runs.js';
import { bothTexts } from './texts.js';

const WORDS = ['құжат', 'құжаттың', 'бекіту', 'тәртібі', 'үшін', 'Ғылыми', 'кеңес', 'әрбір', 'жылы', '12', '«есеп»', 'iске', 'іске', '–', '-', '1)', 'өтеді.', 'және\n', '\u00A0'];
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const side = (letter: string) => fc.array(fc.record({ text: sentence, heading: fc.option(sentence, { freq: 3 }), number: fc.option(fc.constantFrom('1', '1.1', '1.2', '2', '2.1')) }), { maxLength: 12 })
  .map((list) => list.map((each, index): ComparedClause => ({ ...each, id: `${letter}${index}`, path: [], page: null })));

describe('DOC-3 whatever the texts', () => {
  test('every clause is there once on its side, new ones in their order; runs give both texts', () => {
    fc.assert(fc.property(side('o'), side('n'), fc.boolean(), (old, fresh, showSigns) => {
      const { basis, pairs } = compareClauses(old, fresh, { showSigns });
      const ids = (name: 'old' | 'new') => pairs.flatMap((pair) => pair[name]?.id ?? []);
      if (basis === 'clauses') {
        expect(ids('new')).toEqual(fresh.map(({ id }) => id));
        expect(ids('old').sort()).toEqual(old.map(({ id }) => id).sort());
      }
      expect(new Set(ids('old')).size).toBe(ids('old').length);
      for (const pair of pairs) {
        const content = (clause: ComparedClause | null) => (clause ? [clause.heading ?? '', clause.text].filter((part) => part !== '').join('\n') : '');
        if (pair.runs.length > 0) expect(bothTexts(pair)).toEqual({ old: content(pair.old), new: content(pair.new) });
        expect(pair.kind === 'added').toBe(pair.old === null);
        expect(pair.kind === 'removed').toBe(pair.new === null);
      }
    }), { numRuns: 300 });
  });

  test('a text compared with itself has no change', () => {
    fc.assert(fc.property(side('o'), (old) => {
      expect(compareClauses(old, old.map((clause) => ({ ...clause }))).pairs.filter(({ kind }) => kind !== 'same')).toEqual([]);
    }), { numRuns: 200 });
  });

  test('words: the runs of any two texts give both back', () => {
    const text = fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 60 }));
    fc.assert(fc.property(text, text, fc.boolean(), (before, after, showSigns) => {
      expect(bothTexts({ runs: wordRuns(before, after, showSigns) })).toEqual({ old: before, new: after });
    }), { numRuns: 500 });
  });

  test('the edit script is the shortest', () => {
    const lengthOfCommon = (a: string[], b: string[]): number => {
      const table = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
      for (let i = 1; i <= a.length; i += 1) for (let j = 1; j <= b.length; j += 1) table[i]![j] = a[i - 1] === b[j - 1] ? table[i - 1]![j - 1]! + 1 : Math.max(table[i - 1]![j]!, table[i]![j - 1]!);
      return table[a.length]![b.length]!;
    };
    const letters = fc.array(fc.constantFrom('а', 'ә', 'б', 'в'), { maxLength: 25 });
    fc.assert(fc.property(letters, letters, (a, b) => {
      const steps = editScript(a, b, 100);
      expect(steps?.filter((step) => step === 'same')).toHaveLength(lengthOfCommon(a, b));
      expect([steps?.filter((step) => step !== 'added').length, steps?.filter((step) => step !== 'removed').length]).toEqual([a.length, b.length]);
    }), { numRuns: 300 });
    expect(editScript(['а', 'б'], ['в', 'г'], 3)).toBeNull();
  });

  test('the longest row in order', () => {
    expect([...inOrder([3, 1, 2, 5, 4, 6])].sort()).toHaveLength(4);
    expect(inOrder([]).size).toBe(0);
  });

  test('very long clauses that share nothing, and those that share lines, take no time', () => {
    const lines = (word: string, step: number) => Array.from({ length: 3000 }, (_, line) => `${line % step === 0 ? word : 'жол'} ${line} жолдың мәтіні осында`).join('\n');
    const started = process.cpuUsage();
    expect(bothTexts({ runs: wordRuns(lines('ескі', 1), lines('жаңа', 1)) }).new).toBe(lines('жаңа', 1));
    expect(wordRuns(lines('ескі', 300), lines('жаңа', 300)).filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual(Array(10).fill('жаңа'));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
  });
});
