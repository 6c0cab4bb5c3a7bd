import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../api/model/calendar';
import { Empty } from '../../shared/ui/empty';
import { DayForm } from './day-form';
import { DayRow } from './day-row';

interface DayListProps {
  readonly days: readonly CalendarDay[];
  /** Null for those who only read. */
  readonly onChange: ((days: readonly CalendarDay[]) => void) | null;
}

const inOrder = (days: readonly CalendarDay[]): CalendarDay[] => [...days].sort((a, b) => a.date.localeCompare(b.date));

/** The days that differ from their week, edited in place. */
export const DayList = ({ days, onChange }: DayListProps) => {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<CalendarDay | 'new' | null>(null);
  const replace = (before: CalendarDay | null, after: readonly CalendarDay[]): void => {
    onChange?.(inOrder([...days.filter((day) => day !== before), ...after]));
    setEdited(null);
  };
  const cancel = (): void => setEdited(null);
  return (
    <section>
      <h2 className="section-title">{t('calendar.days')}</h2>
      {days.length === 0 && edited === null && <Empty title={t('calendar.empty')} />}
      <ul className="plain-list day-list">
        {days.map((day, index) => (
          <li key={`${day.date} ${index}`}>
            {edited === day
              ? <DayForm day={day} onApply={(after) => replace(day, [after])} onCancel={cancel} />
              : <DayRow day={day} actions={onChange && { onEdit: () => setEdited(day), onRemove: () => replace(day, []) }} />}
          </li>
        ))}
        {edited === 'new' && <li><DayForm day={null} onApply={(after) => replace(null, [after])} onCancel={cancel} /></li>}
      </ul>
      {onChange && edited !== 'new' && <Button mt="sm" variant="default" onClick={() => setEdited('new')}>{t('calendar.add')}</Button>}
    </section>
  );
};
