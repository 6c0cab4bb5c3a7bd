import type { Language } from '../../../kernel/languages.js';
import type { BaseText } from './notice.js';

/** A language's text that the change leaves as it was. */
export interface Carried { readonly language: Language; readonly fromTextVersionId: string }

/**
 * The texts of the base that a change takes over as they are: every language of the base for which it brings no text of its own (DOC-2).
 * A change of which no text at all is known takes over none: what the others say of it is not known either.
 */
export const carriedTexts = (base: readonly BaseText[], changed: readonly Language[]): Carried[] =>
  (changed.length === 0 ? [] : base.filter(({ language }) => !changed.includes(language)).map(({ language, textVersionId }) => ({ language, fromTextVersionId: textVersionId })));
