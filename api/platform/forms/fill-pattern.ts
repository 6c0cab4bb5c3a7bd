import { cleanText } from './clean-text.js';
import type { Language, Pattern } from './form-schema.js';

export type Values = Readonly<Record<string, string | number | undefined>>;

/** Chooses the language of a pattern. */
export function inLanguage(pattern: Pattern, language: Language): string {
  return typeof pattern === 'string' ? pattern : pattern[language];
}

/** Fills the placeholders of a pattern; `undefined` when one of them has no value. */
export function fillPattern(pattern: Pattern, language: Language, values: Values): string | undefined {
  let complete = true;
  const text = inLanguage(pattern, language).replace(/\{([\w.]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') complete = false;
    return String(value ?? '');
  });
  return complete ? cleanText(text) : undefined;
}

/** Fills the parts of a header or footer line and joins those that have their values. */
export function fillParts(parts: readonly Pattern[], language: Language, values: Values): string {
  return parts
    .map((part) => fillPattern(part, language, values))
    .filter((text) => text !== undefined)
    .join(' · ');
}
