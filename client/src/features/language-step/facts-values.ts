import { languages, type Language } from '../../api/model/common';
import type { LanguageFacts, LanguageStep, TextKind } from '../../api/model/language-step';

/** What is entered of one language; an empty kind is "not said". */
export interface LanguageValues {
  readonly kind: TextKind | '';
  readonly translator: string;
  readonly date: string | null;
  readonly waived: boolean;
  readonly reason: string;
  readonly until: string | null;
}

export interface FactsValues {
  /** False: the languages are required that have a text. */
  readonly chosen: boolean;
  readonly required: readonly Language[];
  readonly of: Readonly<Record<Language, LanguageValues>>;
}

const ofLanguage = (step: LanguageStep, language: Language): LanguageValues => {
  const state = step.languages.find((each) => each.language === language);
  const { kind, translator, date, waiver } = state ?? { kind: null, translator: null, date: null, waiver: null };
  return { kind: kind ?? '', translator: translator ?? '', date, waived: waiver !== null, reason: waiver?.reason ?? '', until: waiver?.until ?? null };
};

export const valuesOf = (step: LanguageStep): FactsValues => ({
  chosen: step.requiredBy !== 'default',
  required: step.languages.filter((each) => each.required).map(({ language }) => language),
  of: { kk: ofLanguage(step, 'kk'), ru: ofLanguage(step, 'ru'), en: ofLanguage(step, 'en') },
});

const kindsOf = ({ master }: LanguageStep, of: FactsValues['of']): LanguageFacts['kinds'] =>
  Object.fromEntries(languages.flatMap((language) => {
    const { kind, translator, date } = of[language];
    return kind === '' || language === master ? [] : [[language, { kind, translator: translator.trim() || null, date }]];
  }));

export const factsOf = (step: LanguageStep, { chosen, required, of }: FactsValues): LanguageFacts => ({
  required: chosen ? [...required] : null,
  kinds: kindsOf(step, of),
  waivers: languages.flatMap((language) => {
    const { waived, reason, until } = of[language];
    // Without a day the server says what is missing.
    return waived && language !== step.master ? [{ language, reason, until: until ?? '' }] : [];
  }),
});
