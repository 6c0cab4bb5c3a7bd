import type { Language } from '../../../kernel/languages.js';
import { languages } from '../../../kernel/languages.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { ClauseState, ClauseStep } from './clause-states.js';
import { clauseSteps, countStates } from './clause-states.js';
import type { Version } from './version.js';
import { lagsAfter } from './lags.js';
import type { Declaration, LanguageFacts, TextKind, Waiver } from './language-facts.js';
import { hasEnded } from './language-facts.js';
import type { StepClause, StepText } from './step-text.js';
import { isWhole } from './step-text.js';

/** A text as the library has it at the moment. */
export interface ReadStepText { readonly text: StepText; readonly state: string }

export interface StepInput {
  readonly master: Language;
  /** In the order of their starts; the last one is asked about. */
  readonly versions: readonly Version[];
  readonly required: readonly Language[];
  readonly facts: ReadonlyMap<string, LanguageFacts>;
  readonly declarations: readonly Declaration[];
  readonly readOf: (version: Version, language: Language) => ReadStepText | null;
  readonly today: LegalDate;
}

/** How many clauses lack what one change has brought. */
export interface Lack { readonly editionId: string | null; readonly changeNumber: number; readonly count: number }

export interface LanguageState {
  readonly language: Language;
  readonly textId: string | null;
  /** As the library says it; null where there is no text. */
  readonly textState: string | null;
  /** Taken over from the version before as it was. */
  readonly carried: boolean;
  /** Held beside the master's clause by clause; else only as a whole. */
  readonly byClause: boolean;
  readonly required: boolean;
  readonly kind: TextKind | null;
  readonly counts: Readonly<Record<ClauseState, number>>;
  readonly lacks: readonly Lack[];
  readonly waiver: (Waiver & { readonly ended: boolean }) | null;
  readonly steps: readonly ClauseStep[];
}

export interface LanguageStep { readonly master: Language; readonly languages: readonly LanguageState[] }

const declaredIn = (declarations: readonly Declaration[], subjectId: string, language: Language): ((clause: StepClause) => boolean) => {
  const said = new Set(declarations.flatMap((each) => (each.subjectId === subjectId && each.language === language ? [`${each.key} ${each.content}`] : [])));
  return ({ key, content }) => said.has(`${key} ${content}`);
};

const ORIGINAL: TextKind = { kind: 'original', translator: null, date: null };

/** What was said of the text; a text that was taken over is still what it was. */
const kindOf = ({ versions, facts, master }: StepInput, language: Language): TextKind | null => {
  for (const version of [...versions].reverse()) {
    const said = facts.get(version.subjectId)?.kinds[language];
    if (said) return said;
    if (version.texts.find((text) => text.language === language)?.carriedFrom === null) break;
  }
  return language === master ? ORIGINAL : null;
};

const lacksOf = (steps: readonly ClauseStep[], versions: readonly Version[]): Lack[] => versions.flatMap(({ subjectId, editionId, changeNumber }) => {
  const count = steps.filter(({ state, since }) => state === 'lagging' && since.includes(subjectId)).length;
  return count > 0 ? [{ editionId, changeNumber, count }] : [];
});

const stepsOf = (input: StepInput, language: Language): ClauseStep[] => {
  const { versions, master, readOf, declarations } = input;
  const last = versions.at(-1);
  const text = last && readOf(last, master)?.text;
  if (!last || !text || language === master) return text ? clauseSteps(text, text, { lags: new Map(), isUnaffected: () => false }) : [];
  const lags = lagsAfter(versions.map((version) => ({
    subjectId: version.subjectId, master: readOf(version, master)?.text ?? null, other: readOf(version, language)?.text ?? null,
    isUnaffected: declaredIn(declarations, version.subjectId, language),
  })));
  return clauseSteps(text, readOf(last, language)?.text ?? null, { lags, isUnaffected: declaredIn(declarations, last.subjectId, language) });
};

const stateOf = (input: StepInput, last: Version, language: Language): LanguageState => {
  const { master, required, facts, readOf, today } = input;
  const own = last.texts.find((text) => text.language === language);
  const steps = stepsOf(input, language);
  const waiver = facts.get(last.subjectId)?.waivers.find((each) => each.language === language);
  const [read, original] = [readOf(last, language), readOf(last, master)];
  return {
    language, textId: own?.id ?? null, textState: read?.state ?? null, carried: own !== undefined && own.carriedFrom !== null,
    byClause: read !== null && original !== null && !isWhole(read.text) && !isWhole(original.text),
    required: language === master || required.includes(language), kind: own || language === master ? kindOf(input, language) : null,
    counts: countStates(steps), lacks: lacksOf(steps, input.versions), waiver: waiver ? { ...waiver, ended: hasEnded(waiver, today) } : null, steps,
  };
};

/** How the languages of a version stand to one another, clause by clause (DOC-2): the master first, then every language that is there or is required. */
export const languageStep = (input: StepInput): LanguageStep => {
  const { master, versions, required } = input;
  const last = versions.at(-1);
  const shown = languages.filter((language) => language !== master && (required.includes(language) || last?.texts.some((text) => text.language === language)));
  return { master, languages: last ? [master, ...shown].map((language) => stateOf(input, last, language)) : [] };
};

/** Clauses that are not in step. */
export const behind = ({ counts }: Pick<LanguageState, 'counts'>): number => counts.lagging + counts.missing;

export type Obstacle =
  | { readonly code: 'language_missing'; readonly language: Language }
  | { readonly code: 'language_lags'; readonly language: Language; readonly count: number }
  | { readonly code: 'text_not_ready' };

/** What stands in the way of registering the version; a waiver that has not ended takes it away. */
export const obstaclesOf = ({ master, languages: states }: LanguageStep): Obstacle[] => states.flatMap((state): Obstacle[] => {
  const { language, required, waiver, textId, textState } = state;
  if (language === master || !required || (waiver !== null && !waiver.ended)) return [];
  if (textId === null) return [{ code: 'language_missing', language }];
  const unread = textState === 'waiting' || states.find((each) => each.language === master)?.textState === 'waiting';
  if (unread) return [{ code: 'text_not_ready' }];
  return behind(state) > 0 ? [{ code: 'language_lags', language, count: behind(state) }] : [];
});
