import { useTranslation } from 'react-i18next';
import type { Language } from '../api/model/common';

/** The language of the interface. */
export const useLanguage = (): Language => useTranslation().i18n.language as Language;
