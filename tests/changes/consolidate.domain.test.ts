import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LineageClause, PatchStep } from '../../api/modules/changes/domain/consolidate.js';
import { consolidate, firstDifference, patchOf } from '../../api/modules/changes/domain/consolidate.js';
import { differencesOf } from '../../api/modules/changes/domain/difference.js';
import { lineages } from '../../api/modules/changes/domain/lineage.js';
import { compareClauses } from '../../api/text/comparison/compare-clauses.js';
import type { ComparedClause } from '../../api/text/comparison/comparison.js';

let made = 0;
const clause = (number: string | null, text: string, heading: string | null = null): LineageClause => {
  made += 1;
  return { id: `c${made}`, lineageId: `c${made}`, number, printedNumber: number && `${number}.`, heading, depth: 0, page: null, body: [{ kind: 'paragraph', text, marker: null }], text };
};
const compared = ({ id, number, heading, text }: LineageClause): ComparedClause => ({ id, number, heading, path: [], page: null, text });

const compare = (old: readonly LineageClause[], fresh: readonly LineageClause[]) => compareClauses(old.map(compared), fresh.map(compared));

/** As registration does it: descent by the comparison, then the steps of what the rows explain. */
const change = (old: readonly LineageClause[], fresh: readonly LineageClause[], left: readonly string[] = []) => {
  const comparison = compare(old, fresh);
  const descent = lineages(comparison, (id) => old.find((each) => each.id === id)?.lineageId ?? null);
  const settled = fresh.map((each) => ({ ...each, lineageId: descent.get(each.id) ?? each.id }));
  const explained = new Set(differencesOf(comparison).map(({ key }) => key).filter((key) => !left.includes(key)));
  return { settled, comparison, steps: patchOf(comparison, old, settled, explained) };
};

const words = ['тәлімгер', 'кафедра', 'есеп', 'береді', 'ай', 'сайын', 'оқытушы', 'сабақ', 'жоспар', 'бекіту', 'тіркеу', 'құжат', 'мерзім', 'бөлім', 'басшы'];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 12 }).map((list) => list.join(' '));
const edit = fc.oneof(
  fc.record({ kind: fc.constant('word' as const), at: fc.nat(40), text: sentence }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(40), text: sentence }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(40), text: sentence }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(40), text: sentence }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The next text: other ids everywhere, as another file gives them, numbers counted anew. */
const edited = (text: readonly LineageClause[], edits: readonly Edit[]): LineageClause[] => {
  const list = [...text];
  for (const { kind, at, text: said } of edits) {
    const place = list.length === 0 ? 0 : at % list.length;
    const old = list[place];
    if (kind === 'insert' || !old) list.splice(place, 0, clause('0', said));
    else if (kind === 'word') list[place] = { ...old, text: `${old.text} ${said}` };
    else if (kind === 'remove') list.splice(place, 1);
    else { list.splice(place, 1); list.splice((at * 7) % (list.length + 1), 0, old); }
  }
  return list.map((each, index) => clause(`1.${index + 1}`, each.text, each.heading));
};

describe('consolidation (CHG-3)', () => {
  test('CHG-3: edition and changes 1 … n are the text of change n, whatever was edited', () => {
    fc.assert(fc.property(fc.array(sentence, { minLength: 0, maxLength: 15 }), fc.array(fc.array(edit, { maxLength: 8 }), { minLength: 1, maxLength: 4 }), (lines, history) => {
      const first = lines.map((line, index) => clause(`1.${index + 1}`, line));
      let current: readonly LineageClause[] = first;
      let rebuilt: ReturnType<typeof consolidate> = [...first];
      for (const edits of history) {
        const { settled, steps } = change(current, edited(current, edits));
        rebuilt = consolidate(rebuilt, JSON.parse(JSON.stringify(steps)) as PatchStep[]);
        expect(rebuilt.map(({ number, text, lineageId }) => [number, text.trim(), lineageId])).toEqual(settled.map(({ number, text, lineageId }) => [number, text.trim(), lineageId]));
        expect(firstDifference(rebuilt, settled)).toBeNull();
        current = settled;
      }
    }), { numRuns: 300 });
  });

  test('CHG-2, CHG-3: what no row explains does not get into the text, and is seen to be missing', () => {
    const old = [clause('1', 'Есеп айына бір рет беріледі.'), clause('2', 'Оқытушы күнделік жүргізеді.'), clause('3', 'Бақылауды бөлім жүргізеді.')];
    const fresh = [clause('1', 'Есеп айына екі рет беріледі.'), clause('2', 'Оқытушы күнделік жүргізеді.'), clause('3', 'Бақылауды сапа бөлімі апта сайын жүргізеді.')];
    const all = differencesOf(compare(old, fresh)).map(({ key }) => key);
    const { settled, steps } = change(old, fresh, [all[1] ?? '']);
    expect(firstDifference(consolidate(old, steps), settled)).toBe(2);
    expect(firstDifference(consolidate(old, change(old, fresh).steps), settled)).toBeNull();
  });

  test('CHG-2: signs that the eye passes over are no difference and do not part the texts', () => {
    const old = [clause('1', 'Осы «Ереже» - кафедраға арналған.')];
    const fresh = [clause('1', 'Осы “Ереже” – кафедраға арналған.')];
    const { settled, steps, comparison } = change(old, fresh);
    expect(differencesOf(comparison)).toEqual([]);
    expect(firstDifference(consolidate(old, steps), settled)).toBeNull();
  });

  test('CHG-3: a number that one of the files does not tell parts no texts', () => {
    const old = [clause('1', 'Есеп айына бір рет беріледі.'), clause('2', 'Оқытушы күнделік жүргізеді.')];
    const fresh = [clause(null, 'Есеп айына бір рет беріледі.'), clause('2', 'Оқытушы күнделік жүргізеді және оны тапсырады.')];
    const { settled, steps } = change(old, fresh);
    expect(steps).toHaveLength(1);
    expect(firstDifference(consolidate(old, steps), settled)).toBeNull();
    expect(firstDifference([clause('1', 'Есеп.')], [clause('2', 'Есеп.')])).toBe(0);
  });

  test('CHG-3, DOC-3: texts without structure are compared by paragraphs and replaced as a whole', () => {
    const old = [clause(null, 'Бірінші абзац туралы сөз.'), clause(null, 'Екінші абзац мүлде басқа.')];
    const fresh = [clause(null, 'Бірінші абзац туралы жаңа сөз.'), clause(null, 'Екінші абзац мүлде басқа.')];
    const { settled, steps, comparison } = change(old, fresh);
    expect(comparison.basis).toBe('paragraphs');
    expect(firstDifference(consolidate(old, steps), settled)).toBeNull();
  });
});
