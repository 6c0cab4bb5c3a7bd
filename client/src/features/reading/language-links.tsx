import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReadingText } from '../../api/model/reading';
import { usePlace } from './use-place';

/** The same text in its other languages, and which of them prevails. */
export const LanguageLinks = ({ text }: { text: ReadingText }) => {
  const { t } = useTranslation();
  const place = usePlace();
  const named = new URLSearchParams(place.to({})).has('version');
  if (text.languages.length < 2) return null;
  return (
    <div className="text-languages">
      <ul aria-label={t('reading.languages')}>
        {text.languages.map(({ id, language }) => (
          <li key={id}>
            <Link to={{ search: place.to(named ? { version: id, pdf: null } : { language, pdf: null }) }} aria-current={id === text.version.id ? 'true' : undefined} lang={language}>
              {t(`languages.${language}Own`)}
            </Link>
          </li>
        ))}
      </ul>
      <span className="quiet">{t(`reading.prevails.${text.masterLanguage}`)}</span>
    </div>
  );
};
