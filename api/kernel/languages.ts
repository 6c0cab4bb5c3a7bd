/** The languages of INQ's texts and of its interface; Kazakh first. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];
