import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareClauses } from '../../../api/text/comparison/compare-clauses.js';
import type { Block } from '../../../scripts/demo/demo-text.js';
import { demoTexts } from '../../../scripts/demo/demo-text.js';
import { demoClauses, differing, inShort } from './texts.js';

const MANUAL = 'СЖЖ 01 – 2024';

/** The places of the clauses that are whole sentences, so that an edit hits one. */
const sentences = (blocks: readonly Block[]): number[] => blocks.flatMap((block, index) => (block.kind === 'clause' && block.text.split(' ').length > 12 ? [index] : []));
const replaced = (blocks: readonly Block[], at: number, edit: (text: string) => string): Block[] =>
  blocks.map((block, index) => (index === at && block.kind === 'clause' ? { ...block, text: edit(block.text) } : block));

/** Numbers of a section counted anew, as Word does, after clauses went or came; an annex begins from the first again. */
const renumbered = (blocks: readonly Block[]): Block[] => {
  const counts = new Map<string, number>();
  return blocks.map((block) => {
    if (block.kind === 'annex') counts.clear();
    if (block.kind !== 'clause') return block;
    const above = block.number.split('.').slice(0, -1).join('.');
    const next = (counts.get(above) ?? 0) + 1;
    counts.set(above, next);
    return { ...block, number: above === '' ? String(next) : `${above}.${next}` };
  });
};

describe('DOC-3 the texts of the demonstration', () => {
  test('the manual with itself has no change, clause by clause', () => {
    const { basis, pairs } = compareClauses(demoClauses(MANUAL, 'o'), demoClauses(MANUAL, 'n'));
    expect(basis).toBe('clauses');
    expect(pairs.length).toBeGreaterThan(40);
    expect(pairs.filter(({ kind, doubtful }) => kind !== 'same' || doubtful)).toEqual([]);
  });

  test('of a new edition exactly the edits are found: words, a clause gone, a clause come, signs', () => {
    const [words, gone, come, signs] = ((all) => [all[3], all[9], all[14], all[18]])(sentences(demoTexts().find(({ code, language }) => code === MANUAL && language === 'kk')?.blocks ?? [])) as [number, number, number, number];
    const fresh = demoClauses(MANUAL, 'n', (blocks) => {
      const spelt = replaced(blocks, signs, (text) => text.replaceAll('і', 'i').replaceAll(' – ', ' - ').replace(' ', '  '));
      const worded = replaced(spelt, words, (text) => `${text} Бұл талап 2027 жылдан бастап қолданылады.`);
      const added: Block = { kind: 'clause', number: '0', text: 'Мәліметтер базасының сақтық көшірмесі аптасына екі рет бөлек серверге жазылып, мұрағатқа өткізіледі.' };
      const at = worded[come];
      const grown = at?.kind === 'clause' ? [...worded.slice(0, come + 1), { ...added, number: at.number }, ...worded.slice(come + 1)] : worded;
      return renumbered(grown.filter((_, index) => index !== gone));
    });
    const comparison = compareClauses(demoClauses(MANUAL, 'o'), fresh);
    expect(differing(comparison).map((line) => line.split(': ')[1])).toEqual(['changed', 'removed', 'added']);
    expect(inShort(comparison).filter((line) => line.includes('signs'))).toHaveLength(1);
    const changed = comparison.pairs.find(({ kind }) => kind === 'changed');
    expect(changed?.runs.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'added', text: 'Бұл талап 2027 жылдан бастап қолданылады.' }]);
  });

  test('whatever clauses are taken out or worded anew, these are found and no others', () => {
    const old = demoClauses(MANUAL, 'o');
    const long = old.flatMap(({ text }, index) => (text.split(' ').length > 12 ? [index] : []));
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...long), { minLength: 1, maxLength: 12 }), (places) => {
      const [gone, reworded] = [new Set(places.filter((_, index) => index % 2 === 0)), new Set(places.filter((_, index) => index % 2 === 1))];
      const fresh = old.flatMap((clause, index) => (gone.has(index) ? [] : [{ ...clause, id: `n${index}`, text: reworded.has(index) ? `Енді ${clause.text} Бұл ескеріледі.` : clause.text }]));
      const { pairs } = compareClauses(old, fresh);
      const found = (kind: string) => pairs.flatMap((pair) => (pair.kind === kind ? [old.findIndex(({ id }) => id === pair.old?.id)] : [])).sort((a, b) => a - b);
      expect([found('removed'), found('changed')]).toEqual([[...gone].sort((a, b) => a - b), [...reworded].sort((a, b) => a - b)]);
      expect(pairs.filter(({ kind, doubtful }) => kind === 'added' || kind === 'moved' || doubtful)).toEqual([]);
    }), { numRuns: 30, seed: 5 });
  });

  test('two different documents have little in common and nothing is forced together', () => {
    const { pairs } = compareClauses(demoClauses(MANUAL, 'o'), demoClauses('УСТ 07-2025', 'n'));
    const paired = pairs.filter(({ old, new: fresh, kind, doubtful }) => old && fresh && kind !== 'same' && !doubtful);
    expect(paired.length).toBeLessThan(pairs.length / 20);
  });

  test('three hundred pages take seconds', () => {
    const all = demoTexts().filter(({ language }) => language === 'kk').flatMap(({ code }) => demoClauses(code, code));
    const side = (letter: string, edit: (text: string, index: number) => string) => [0, 1].flatMap((copy) =>
      all.map((clause, index) => ({ ...clause, id: `${letter}${copy} ${clause.id}`, text: edit(`${clause.text}${copy === 1 ? ` Қайталама ${index}.` : ''}`, index) })));
    const [old, fresh] = [side('o', (text) => text), side('n', (text, index) => (index % 7 === 0 ? text.replace(/(\S+) (\S+)$/u, '$1 өзгертілген $2') : text))];
    const started = process.cpuUsage();
    const { pairs } = compareClauses(old, fresh);
    const milliseconds = Math.round(process.cpuUsage(started).user / 1000);
    const words = old.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    process.stderr.write(`compared: ${JSON.stringify({ clauses: old.length, words, milliseconds, changed: pairs.filter(({ kind }) => kind === 'changed').length })}\n`);
    expect(milliseconds).toBeLessThan(10_000);
    expect(pairs.filter(({ kind }) => kind === 'added' || kind === 'removed').length).toBeLessThan(old.length / 50);
  });
});
