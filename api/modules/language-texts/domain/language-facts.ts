import { AppError } from '../../../kernel/errors.js';
import type { Language } from '../../../kernel/languages.js';
import { languages } from '../../../kernel/languages.js';
import type { LegalDate } from '../../../kernel/legal-date.js';

/** What a language's text is; of the master text the original. */
export const textKinds = ['original', 'official', 'unofficial'] as const;
export type TextKindName = (typeof textKinds)[number];

export interface TextKind {
  readonly kind: TextKindName;
  readonly translator: string | null;
  /** When it was translated. */
  readonly date: LegalDate | null;
}
export type TextKinds = Readonly<Partial<Record<Language, TextKind>>>;

export interface WaiverWish { readonly language: Language; readonly reason: string; readonly until: LegalDate }

/** Why a language may be behind, and until which day (inclusive). */
export interface Waiver extends WaiverWish { readonly by: string; readonly at: Date }

/** What is recorded of the languages of an (edition, change), of the draft of one, or, under the document's own id, of the document. */
export interface LanguageFacts {
  readonly id: string;
  readonly documentId: string;
  readonly revision: number;
  /** Null: as by default. */
  readonly required: readonly Language[] | null;
  readonly kinds: TextKinds;
  readonly waivers: readonly Waiver[];
}

/** Somebody has said that a clause of a language need not follow the master's, as that read then (DOC-2). */
export interface Declaration {
  readonly id: string;
  readonly documentId: string;
  readonly subjectId: string;
  readonly language: Language;
  readonly key: string;
  readonly number: string | null;
  /** Of the master's clause; a later change of its words ends the declaration. */
  readonly content: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

export const noFacts = (id: string, documentId: string): LanguageFacts => ({ id, documentId, revision: 0, required: null, kinds: {}, waivers: [] });

export const hasEnded = ({ until }: Pick<Waiver, 'until'>, today: LegalDate): boolean => until < today;

export interface FactsInput {
  readonly required: readonly Language[] | null;
  readonly kinds: TextKinds;
  readonly waivers: readonly WaiverWish[];
}

const sameWaiver = (a: WaiverWish, b: WaiverWish): boolean => a.language === b.language && a.reason === b.reason && a.until === b.until;

/** Whether the input gives, changes or takes back a waiver. */
export const touchesWaivers = ({ waivers }: Pick<LanguageFacts, 'waivers'>, input: FactsInput): boolean =>
  waivers.length !== input.waivers.length || input.waivers.some((wish) => !waivers.some((known) => sameWaiver(known, wish)));

const requireSensible = (facts: LanguageFacts, input: FactsInput, master: Language, today: LegalDate): void => {
  const kind = input.kinds[master]?.kind ?? 'original';
  if (kind !== 'original' || input.waivers.some(({ language }) => language === master)) throw new AppError('language_is_master', { language: master });
  const twice = input.waivers.find(({ language }, index) => input.waivers.findIndex((each) => each.language === language) !== index);
  if (twice) throw new AppError('waiver_twice', { language: twice.language });
  const late = input.waivers.find((wish) => hasEnded(wish, today) && !facts.waivers.some((known) => sameWaiver(known, wish)));
  if (late) throw new AppError('waiver_ended', { until: late.until });
};

/**
 * What is recorded after somebody has said it anew; a waiver that is as it was keeps who gave it and when.
 * @throws AppError `language_is_master`, `waiver_twice`, `waiver_ended`
 */
export const changeFacts = (facts: LanguageFacts, input: FactsInput, master: Language, given: { by: string; at: Date; today: LegalDate }): LanguageFacts => {
  requireSensible(facts, input, master, given.today);
  return {
    ...facts,
    required: input.required && languages.filter((language) => language === master || input.required?.includes(language)),
    kinds: input.kinds,
    waivers: input.waivers.map((wish) => facts.waivers.find((known) => sameWaiver(known, wish)) ?? { ...wish, by: given.by, at: given.at }),
  };
};
