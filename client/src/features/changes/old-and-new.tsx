import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../api/model/changes';

/** The words of a row as they were and as they become. */
export const OldAndNew = ({ row: { oldText, newText, language } }: { row: Pick<ChangeRow, 'oldText' | 'newText' | 'language'> }) => {
  const { t } = useTranslation();
  if (!oldText && !newText) return null;
  return (
    <div className="old-and-new">
      <Words label={t('comparison.before')} text={oldText} none={t('comparison.notBefore')} lang={language} />
      <Words label={t('comparison.now')} text={newText} none={t('comparison.notAnyMore')} lang={language} />
    </div>
  );
};

const Words = ({ label, text, none, lang }: { label: string; text: string; none: string; lang: string }) => (
  <div>
    <span className="row-label">{label}</span>
    {text ? (
      <p lang={lang} className="row-text">
        {text}
      </p>
    ) : (
      <p className="quiet">{none}</p>
    )}
  </div>
);
