import type { Language } from '../../../kernel/languages.js';

export const wordingCases = ['changed', 'heading', 'added', 'removed', 'moved', 'movedAs', 'movedChanged', 'renumbered', 'renumberedMany', 'changedAs', 'split', 'merged'] as const;
export type WordingCase = (typeof wordingCases)[number];

export const unitNames = ['section', 'clause', 'named'] as const;
export type UnitName = (typeof unitNames)[number];

/** How a change is put into words, from `templates/changes`: a text may be worded otherwise without touching a program. */
export type Wordings = Readonly<Record<Language, Readonly<Record<WordingCase, string>> & { readonly units: Readonly<Record<UnitName, Readonly<Record<string, string>>>> }>>;

/** What a wording speaks of: its unit and its number, or its name where it has none. */
export interface Named { readonly unit: UnitName; readonly name: string }

const forms = (units: Wordings[Language]['units'], { unit, name }: Named, prefix: string): [string, string][] =>
  Object.entries(units[unit]).map(([form, pattern]) => [prefix === '' ? form : `${prefix}${form[0]?.toUpperCase()}${form.slice(1)}`, pattern.replace('{n}', name)]);

/** «5.2-тармақ жаңа редакцияда». */
export const worded = (wordings: Wordings, language: Language, which: WordingCase, of: Named, other: Named | null = null): string => {
  const { units, [which]: pattern } = wordings[language];
  const known = new Map([...forms(units, of, ''), ...(other ? forms(units, other, 'other') : [])]);
  return pattern.replace(/\{(\w+)\}/gu, (_, form: string) => known.get(form) ?? '');
};
