import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Card } from '../../api/model/document';
import { useSession } from '../../app/session';
import { dateText } from '../../shared/format/dates';

/** A text that is not in force, or not today's view of it, is never shown without saying so. */
export const NotInForceBand = ({ card, on }: { card: Card; on: string | null }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const otherDay = on !== null && on !== today;
  if (card.status === 'in_force' && !otherDay) return null;
  return (
    <div className="band" data-tone={card.status === 'cancelled' ? 'bad' : undefined} role="status">
      <span>
        {card.status !== 'in_force' && t(`documentBands.${card.status}`, { date: card.validFrom ? dateText(card.validFrom) : '' })}{' '}
        {otherDay && t('document.shownOn', { date: dateText(on) })}
      </span>
      {otherDay && <Link to={`/documents/${card.id}`}>{t('document.showToday')}</Link>}
    </div>
  );
};
