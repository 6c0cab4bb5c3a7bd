import { describe, expect, test } from '@jest/globals';
import { clauseSteps } from '../../api/modules/language-texts/domain/clause-states.js';
import { lagsAfter } from '../../api/modules/language-texts/domain/lags.js';
import type { Stage } from '../../api/modules/language-texts/domain/lags.js';
import { stepKey, stepText, wholeText } from '../../api/modules/language-texts/domain/step-text.js';
import type { StepText } from '../../api/modules/language-texts/domain/step-text.js';

const ANY = { path: [], depth: 1, page: null, heading: null, printedNumber: null } as const;
const body = (text: string) => [{ kind: 'paragraph' as const, text, marker: null }];

/** `4.1 Text` is a clause with a number; what begins otherwise has none. */
const textOf = (...lines: string[]): StepText => stepText(lines.map((line, at) => {
  const [, number = null, text = line] = /^([\d.А-ЯA-Z]*\d(?:\.\d+)*(?:~\d)?) (.*)$/u.exec(line) ?? [];
  return { ...ANY, id: `${line} ${at}`, anchor: number ?? `p-${at}`, number: number?.replace(/~\d$/, '') ?? null, text, body: body(text) };
}));

type Texts = readonly [master: StepText | null, other: StepText | null];
const stages = (texts: readonly Texts[], unaffected: Readonly<Record<number, readonly string[]>> = {}): Stage[] =>
  texts.map(([master, other], at) => ({ subjectId: `s${at}`, master, other, isUnaffected: ({ key }) => unaffected[at]?.includes(key) ?? false }));

/** Number → state, and for what lags the stage whose change it lacks. */
const stepOf = (texts: readonly Texts[], unaffected: Readonly<Record<number, readonly string[]>> = {}): Record<string, string> => {
  const [master, other] = texts.at(-1) ?? [null, null];
  if (!master) throw new Error('No master text.');
  const isUnaffected = stages(texts, unaffected).at(-1)?.isUnaffected ?? (() => false);
  const steps = clauseSteps(master, other, { lags: lagsAfter(stages(texts, unaffected)), isUnaffected });
  return Object.fromEntries(steps.map(({ clause, state, since }) => [clause.key, state === 'lagging' ? `lagging ${since.join(' ') || '?'}` : state]));
};

const KK = ['1.1 бір', '1.2 екі', '1.3 үш'];
const RU = ['1.1 один', '1.2 два', '1.3 три'];
const [kk, ru] = [textOf(...KK), textOf(...RU)];
const kkChanged = textOf('1.1 бір', '1.2 екі жаңа', '1.3 үш');
const ruChanged = textOf('1.1 один', '1.2 два новое', '1.3 три');

describe('DOC-2 states of clauses by their numbers', () => {
  test('one edition: same where both have the number, missing where the other language has it not, lagging where it has more than the master', () => {
    expect(stepOf([[kk, textOf('1.1 один', '1.3 три', '1.4 четыре')]])).toEqual({ '1.1': 'same', '1.2': 'missing', '1.3': 'same', '1.4': 'lagging ?' });
    expect(stepOf([[kk, null]])).toEqual({ '1.1': 'missing', '1.2': 'missing', '1.3': 'missing' });
  });

  test('the letter of an annex is matched in whatever alphabet it is typed; repeated numbers in their order', () => {
    expect(stepKey('А.2')).toBe(stepKey('A.2'));
    expect(stepOf([[textOf('1.1 бір', '1.1~2 тағы бір'), textOf('1.1 один', '1.1~2 снова один')]])).toEqual({ '1.1': 'same', '1.1~2': 'same' });
  });

  test('what has no number is one part: its absence tells nothing, its change does', () => {
    expect(stepOf([[textOf('Алғысөз', ...KK), ru]])).toMatchObject({ '': 'same' });
    expect(stepOf([[textOf('Алғысөз', ...KK), textOf('Предисловие', ...RU)], [textOf('Жаңа алғысөз', ...KK), textOf('Предисловие', ...RU)]])).toMatchObject({ '': 'lagging s1', '1.1': 'same' });
  });
});

describe('DOC-2 what a change of the master leaves behind', () => {
  test.each<[string, Texts[], Record<string, string>]>([
    ['both are changed in the same clause', [[kk, ru], [kkChanged, ruChanged]], { '1.2': 'same' }],
    ['the other text was taken over', [[kk, ru], [kkChanged, ru]], { '1.1': 'same', '1.2': 'lagging s1', '1.3': 'same' }],
    ['there is no text of the other language any more', [[kk, ru], [kkChanged, null]], { '1.1': 'missing', '1.2': 'missing', '1.3': 'missing' }],
    ['the other text follows in a later change', [[kk, ru], [kkChanged, ru], [kkChanged, ruChanged]], { '1.2': 'same' }],
    ['a later change of another clause mends nothing', [[kk, ru], [kkChanged, ru], [kkChanged, textOf('1.1 раз', '1.2 два', '1.3 три')]], { '1.1': 'same', '1.2': 'lagging s1' }],
    ['the clause is changed once more', [[kk, ru], [kkChanged, ru], [textOf('1.1 бір', '1.2 екі тағы басқа', '1.3 үш'), ru]], { '1.1': 'same', '1.2': 'lagging s1 s2' }],
    ['signs alone are no change', [[kk, ru], [textOf('1.1 бір', '1.2 «екі»', '1.3 үш'), ru], [textOf('1.1 бір', '1.2 “екі”', '1.3 үш'), ru]], { '1.2': 'lagging s1' }],
    ['a clause is added to the master alone', [[kk, ru], [textOf(...KK, '1.4 төрт'), ru]], { '1.3': 'same', '1.4': 'missing' }],
    ['a clause is taken out of the master alone', [[kk, ru], [textOf('1.1 бір', '1.2 екі'), ru]], { '1.2': 'same', '1.3': 'lagging s1' }],
    ['a clause is put in before others: the other text bears the old numbers', [[kk, ru], [textOf('1.1 бір', '1.2 жаңа', '1.3 екі', '1.4 үш'), ru]], { '1.1': 'same', '1.2': 'lagging s1', '1.3': 'lagging s1', '1.4': 'missing' }],
    ['and follows later', [[kk, ru], [textOf('1.1 бір', '1.2 жаңа', '1.3 екі', '1.4 үш'), ru], [textOf('1.1 бір', '1.2 жаңа', '1.3 екі', '1.4 үш'), textOf('1.1 один', '1.2 новый', '1.3 два', '1.4 три')]], { '1.2': 'same', '1.3': 'same', '1.4': 'same' }],
    ['what lags keeps lagging when both are renumbered', [[kk, ru], [kkChanged, ru], [textOf('1.1 бір', '1.2 жаңа', '1.3 екі жаңа', '1.4 үш'), textOf('1.1 один', '1.2 новый', '1.3 два', '1.4 три')]], { '1.2': 'same', '1.3': 'lagging s1', '1.4': 'same' }],
    ['the text of a change between is not known', [[kk, ru], [null, null], [kkChanged, ruChanged]], { '1.2': 'same' }],
    ['the language left for a while comes back as it was', [[kk, ru], [kkChanged, null], [kkChanged, ru]], { '1.2': 'lagging s1' }],
    ['a language that comes in later has everything', [[kk, null], [kkChanged, null], [kkChanged, ruChanged]], { '1.2': 'same' }],
  ])('%s', (_, texts, expected) => {
    expect(stepOf(texts)).toMatchObject(expected);
  });

  test('a clause of which somebody says that it need not follow is in step, and stays so in later changes', () => {
    expect(stepOf([[kk, ru], [kkChanged, ru]], { 1: ['1.2'] })).toMatchObject({ '1.2': 'same' });
    expect(stepOf([[kk, ru], [kkChanged, ru], [kkChanged, ru]], { 1: ['1.2'] })).toMatchObject({ '1.2': 'same' });
    expect(stepOf([[kk, ru], [kkChanged, ru], [textOf('1.1 бір', '1.2 тағы басқа', '1.3 үш'), ru]], { 1: ['1.2'] })).toMatchObject({ '1.2': 'lagging s2' });
    expect(stepOf([[kk, textOf('1.1 один', '1.3 три', '1.4 четыре')]], { 0: ['1.2', '1.4'] })).toEqual({ '1.1': 'same', '1.2': 'same', '1.3': 'same', '1.4': 'same' });
  });

  test('texts without numbers are held beside each other as a whole', () => {
    const scan = wholeText('a');
    expect(stepOf([[kk, scan], [kkChanged, scan]])).toEqual({ '1.1': 'same', '1.2': 'lagging s1', '1.3': 'same' });
    expect(stepOf([[kk, scan], [kkChanged, wholeText('b')]])).toEqual({ '1.1': 'same', '1.2': 'same', '1.3': 'same' });
    expect(stepOf([[scan, ru], [wholeText('b'), ru]])).toEqual({ '': 'lagging s1' });
    expect(stepOf([[scan, ru], [wholeText('b'), ruChanged]])).toEqual({ '': 'same' });
  });

  test('the lineage of a confirmed comparison goes before number and words', () => {
    const clause = (number: string, text: string, lineageId: string) => ({ ...ANY, id: number + text, anchor: number, number, text, body: body(text), lineageId });
    const before = stepText([clause('1.1', 'бір', 'a'), clause('1.2', 'екі', 'b')]);
    const now = stepText([clause('1.1', 'екі деген', 'b'), clause('1.2', 'бір', 'a')]);
    const twoRu = textOf('1.1 один', '1.2 два');
    // Both swapped: 1.2 comes from 1.1 in both and reads as it did; 1.1 was reworded in the master alone.
    expect(stepOf([[before, twoRu], [now, textOf('1.1 два', '1.2 один')]])).toEqual({ '1.1': 'lagging s1', '1.2': 'same' });
  });
});
