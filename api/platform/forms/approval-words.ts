import { z } from 'zod';
import type { PrintedAct, PrintedApproval, PrintedDecision } from '../../modules/originals/public.js';
import { fillPattern } from './fill-pattern.js';
import { label, type FormRow, type Label, type Language } from './form-schema.js';

const labels = z.record(z.string(), label);

/** `templates/forms/approval-words.json`: how stages, decisions and acts are called on paper. */
export const wordsSchema = z.strictObject({
  id: z.string(), stages: labels, phases: labels, outcomes: labels, effects: labels, acts: labels,
  waiting: label, behalf: label, behalfOnly: label, secretary: label, broken: label, byProtocol: label,
});
export type Words = z.infer<typeof wordsSchema>;

const MARK_LETTERS = 16;

/** In the language asked for, else in the other one: a name that is known in Russian only is better than none. */
export const inTwo = (text: { readonly kk: string | null; readonly ru: string | null } | null, language: Language): string =>
  (language === 'kk' ? text?.kk ?? text?.ru : text?.ru ?? text?.kk) ?? '';

/** The first signs of a signature's digest in groups of four, to be compared with the eye. */
export const shortMark = (digest: string): string => digest.slice(0, MARK_LETTERS).replace(/(.{4})(?=.)/g, '$1 ');

/** A phrase filled with values; empty when it or one of its values is missing. */
export const say = (words: Label | undefined, language: Language, values: Readonly<Record<string, string>> = {}): string => (words ? fillPattern(words, language, values) ?? '' : '');

/** An act as the office names it: the body, then the kind with number and date. */
export const actText = ({ kind, body, number, date }: PrintedAct, words: Words, language: Language): string =>
  [inTwo(body, language), say(words.acts[kind], language, { number: number ?? '', date })].filter(Boolean).join(', ');

/** On whose behalf a substitute has decided, with the order of substitution where it is known. */
export const behalfText = ({ onBehalfOf }: PrintedDecision, words: Words, language: Language): string => {
  if (!onBehalfOf) return '';
  const { name, order } = onBehalfOf;
  return order ? say(words.behalf, language, { name, order }) : say(words.behalfOnly, language, { name });
};

const stageText = ({ stage }: PrintedDecision, words: Words, language: Language): string =>
  inTwo(stage.name, language) || say(words.stages[stage.kind] ?? words.phases[stage.phase], language);

const markText = ({ mark, intact, protocol }: PrintedDecision, words: Words, language: Language): string => {
  if (mark === null) return protocol ? say(words.byProtocol, language) : '';
  return intact ? shortMark(mark).replace(/^(.{9}) /, '$1\n') : say(words.broken, language);
};

const rowOf = (decision: PrintedDecision, words: Words, language: Language): FormRow => {
  const { outcome, effect, protocol, name, post, at } = decision;
  const decided = outcome === null ? say(words.waiting, language) : say(words.outcomes[outcome] ?? words.effects[effect ?? ''], language);
  const secretary = protocol ? say(words.secretary, language, { name: protocol.secretary }) : '';
  return {
    stage: stageText(decision, words, language), at, mark: markText(decision, words, language),
    who: [inTwo(name, language), inTwo(post, language), behalfText(decision, words, language), secretary].filter(Boolean).join('\n'),
    decision: [decided, protocol ? say(words.acts['protocol'], language, protocol) : ''].filter(Boolean).join('\n'),
  };
};

/** The rows of an approval sheet. */
export const sheetRows = ({ decisions }: Pick<PrintedApproval, 'decisions'>, words: Words, language: Language): FormRow[] => decisions.map((decision) => rowOf(decision, words, language));
