import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReadingText } from '../../api/model/reading';
import { useSession } from '../../app/session';
import { dateText } from '../../shared/format/dates';
import { useWantedText } from './use-text';

const dated = (date: string | null): string => (date ? dateText(date) : '…');

/** A text that is not the one in force today is never shown without saying so, and without the way to the one that is. */
export const ReadingBand = ({ text }: { text: ReadingText }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const { on } = useWantedText();
  const { state, current, version } = text;
  const otherDay = Boolean(on) && on !== today;
  if (state === 'effective' && current === null && !otherDay) return null;
  return (
    <div className="band" data-tone={state === 'cancelled' ? 'bad' : undefined} role="status">
      <span>
        {state !== 'effective' && t(`reading.bands.${state}`, { from: dated(version.validFrom), to: dated(version.validTo) })}
        {state === 'effective' && current && t('reading.bands.olderChange')} {otherDay && t('document.shownOn', { date: dateText(String(on)) })}
      </span>
      {(current || otherDay) && (
        <Link to={{ search: `?language=${version.language}` }}>{t(current ? 'reading.toCurrent' : 'document.showToday')}</Link>
      )}
    </div>
  );
};
