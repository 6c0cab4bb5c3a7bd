import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/use-language';
import { useSession } from '../session';

export const Mark = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { university } = useSession();
  const names = { kk: university.nameKk, ru: university.nameRu, en: university.nameEn };
  return (
    <Link to="/" className="mark" title={t('app.toStart')}>
      <img src="/mark.svg" alt="" width={30} height={30} />
      <span className="mark-words">
        <b>{t('app.mark')}</b>
        <small title={names[language]}>{names[language]}</small>
      </span>
    </Link>
  );
};
