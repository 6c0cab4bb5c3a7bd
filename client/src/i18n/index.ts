import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language } from '../api/model/common';
import { recall, remember } from '../shared/hooks/remembered';

interface Texts {
  readonly [name: string]: string | Texts;
}

const loaders: Record<Language, () => Promise<{ default: Texts }>> = {
  kk: () => import('./kk.json'),
  ru: () => import('./ru.json'),
  en: () => import('./en.json'),
};

const startLanguage = (): Language => {
  const kept = recall<string>('language', 'kk');
  return languages.find((language) => language === kept) ?? 'kk';
};

const load = async (language: Language): Promise<void> => {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  const texts = await loaders[language]();
  i18next.addResourceBundle(language, 'translation', texts.default);
};

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
  await switchLanguage(startLanguage());
};
