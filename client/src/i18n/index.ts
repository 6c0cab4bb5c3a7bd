import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language } from '../api/model/common';
import { recall, remember } from '../shared/hooks/remembered';

interface Texts {
  readonly [name: string]: string | Texts;
}

type Loaders = Record<Language, () => Promise<{ default: Texts }>>;

const readerTexts: Loaders = {
  kk: () => import('./kk.json'),
  ru: () => import('./ru.json'),
  en: () => import('./en.json'),
};

/** Words of screens that only those with an account and a task open; a visitor on a slow line does not fetch them. */
const workTexts: Loaders = {
  kk: () => import('./work/kk.json'),
  ru: () => import('./work/ru.json'),
  en: () => import('./work/en.json'),
};

/** Words of the acknowledgement, which opens from a mail on a phone and must be light (issue 7). */
const staffTexts: Loaders = {
  kk: () => import('./staff/kk.json'),
  ru: () => import('./staff/ru.json'),
  en: () => import('./staff/en.json'),
};

const startLanguage = (): Language => {
  const kept = recall<string>('language', 'kk');
  return languages.find((language) => language === kept) ?? 'kk';
};

const wanted = new Set([readerTexts]);
let begin = (): void => undefined;
const started = new Promise<void>((resolve) => {
  begin = resolve;
});

const given = new Set<Texts>();

const load = async (language: Language): Promise<void> => {
  const texts = await Promise.all([...wanted].map((loaders) => loaders[language]()));
  for (const { default: words } of texts) {
    // Handing the same words over again would draw the whole screen anew.
    if (given.has(words)) continue;
    given.add(words);
    i18next.addResourceBundle(language, 'translation', words, true, true);
  }
};

const want = async (...more: Loaders[]): Promise<void> => {
  for (const loaders of more) wanted.add(loaders);
  // The router asks for the first screen while the language is still being set up.
  await started;
  await load(languages.find((language) => language === i18next.language) ?? startLanguage());
};

/** Fetches the words of the acknowledgement and of the inbox's bell, for this language and for those chosen later. */
export const loadStaffTexts = (): Promise<void> => want(staffTexts);

/** Fetches the words of working screens as well. */
export const loadWorkTexts = (): Promise<void> => want(staffTexts, workTexts);

export const switchLanguage = async (language: Language): Promise<void> => {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  remember('language', language);
};

/** Only the texts of the language in use are fetched; a key that is missing shows itself. */
export const startI18n = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: startLanguage(),
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  begin();
  await switchLanguage(startLanguage());
};
