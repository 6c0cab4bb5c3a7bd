import { languages, type Language, type Localized } from '../../api/model/common';

export interface InLanguage {
  readonly text: string;
  readonly lang: Language;
}

/** The text in the reader's language, else in the first language that it has. */
export const inLanguage = (text: Partial<Localized> | null | undefined, wanted: Language): InLanguage => {
  const lang = [wanted, ...languages].find((language) => text?.[language]);
  return { text: (lang && text?.[lang]) || '', lang: lang ?? wanted };
};

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** `1 234 567` bytes → `1,2 MB`. */
export const sizeText = (bytes: number): string => {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  const amount = bytes / 1024 ** step;
  return `${amount.toLocaleString('ru-RU', { maximumFractionDigits: amount < 10 && step > 0 ? 1 : 0 })} ${UNITS[step]}`;
};
