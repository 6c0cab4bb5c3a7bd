import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EntryScreen } from '../../api/model/acquaintance';

/** Why nothing is asked any more, where the text was replaced or the person has moved on. */
export const EndedBand = ({ screen: { state, documentId } }: { screen: EntryScreen }) => {
  const { t } = useTranslation();
  if (state !== 'closed' && state !== 'superseded') return null;
  return (
    <div className="band">
      <span>{t(`acquaintance.ended.${state}`)}</span>
      <Link to={state === 'superseded' ? '/acquaintance' : `/documents/${documentId}`}>{t(`acquaintance.ended.${state}Link`)}</Link>
    </div>
  );
};
