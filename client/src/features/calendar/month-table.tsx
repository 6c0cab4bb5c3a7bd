import { useTranslation } from 'react-i18next';
import type { CalendarDay, Week } from '../../api/model/calendar';
import { noteText } from './note-text';
import { weeksOfMonth, type PictureDay } from './month';
import { useLanguage } from '../../i18n/use-language';

interface MonthTableProps {
  readonly week: Week;
  readonly year: number;
  /** 0–11 */
  readonly month: number;
  readonly entries: ReadonlyMap<string, CalendarDay>;
}

/** One month; a day that differs from its week has a letter beside its colour, and its words when it is read aloud. */
export const MonthTable = ({ week, year, month, entries }: MonthTableProps) => {
  const { t } = useTranslation();
  return (
    <table className="month">
      <caption>{t(`calendar.month.${month + 1}`)}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, day) => <th key={day} scope="col">{t(`calendar.weekday.${day + 1}`)}</th>)}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(week, year, month, entries).map((days, row) => (
          <tr key={row}>{days.map((day, column) => (day ? <Day key={column} day={day} /> : <td key={column} />))}</tr>
        ))}
      </tbody>
    </table>
  );
};

const Day = ({ day: { number, weekend, entry } }: { day: PictureDay }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!entry) return <td data-kind={weekend ? 'weekend' : undefined}>{number}</td>;
  return (
    <td data-kind={entry.kind} title={`${t(`calendar.kinds.${entry.kind}`)}: ${noteText(entry, language)}`}>
      {number}
      <sup aria-hidden>{t(`calendar.letters.${entry.kind}`)}</sup>
      <span className="unseen"> {t(`calendar.kinds.${entry.kind}`)}</span>
    </td>
  );
};
