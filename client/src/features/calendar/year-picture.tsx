import { useTranslation } from 'react-i18next';
import { dayKinds, type CalendarDay, type Week } from '../../api/model/calendar';
import { MonthTable } from './month-table';

/** Twelve months with what their letters mean. */
export const YearPicture = ({ week, year, days }: { week: Week; year: number; days: readonly CalendarDay[] }) => {
  const { t } = useTranslation();
  const entries = new Map(days.map((day) => [day.date, day]));
  return (
    <section aria-label={t('calendar.picture', { year })}>
      <ul className="legend">
        {dayKinds.map((kind) => (
          <li key={kind}>
            <span className="legend-letter" data-kind={kind} aria-hidden>{t(`calendar.letters.${kind}`)}</span> {t(`calendar.kinds.${kind}`)}
          </li>
        ))}
        <li><span className="legend-letter" data-kind="weekend" aria-hidden /> {t('calendar.weekend')}</li>
      </ul>
      <div className="year-picture">
        {Array.from({ length: 12 }, (_, month) => <MonthTable key={month} week={week} year={year} month={month} entries={entries} />)}
      </div>
    </section>
  );
};
