/** The languages of INQ's texts and of its interface; Kazakh first. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** A name or title in the three languages; null is "not given". */
export type Titles = Readonly<Record<Language, string | null>>;
