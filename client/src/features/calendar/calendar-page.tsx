import { Group, SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getYear, listYears } from '../../api/calendar';
import { weeks, type CalendarYears } from '../../api/model/calendar';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import './calendar.css';
import { YearView } from './year-view';

/** The stored years and the one after them, which somebody has to begin. */
const offeredYears = ({ items }: CalendarYears, shown: number): number[] => {
  const stored = items.map(({ year }) => year);
  return [...new Set([...stored, Math.max(...stored, shown - 1) + 1, shown])].sort((a, b) => a - b);
};

/** The working calendar, by which every deadline is counted (ACQ-2). */
export const CalendarPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const week = weeks.find((each) => each === url.get('week')) ?? 'five-day';
  const year = /^\d{4}$/.test(url.get('year')) ? Number(url.get('year')) : new Date().getFullYear();
  const years = useQuery({ queryKey: ['calendar', 'years'], queryFn: listYears });
  const shown = useQuery({ queryKey: ['calendar', week, year], queryFn: () => getYear(week, year) });
  const toConfirm = years.data?.toConfirm ?? null;
  return (
    <Page title={t('menu.calendar')} hint={t('calendar.hint')}>
      {toConfirm !== null && (
        <div className="band" role="status">
          <span>{t('calendar.toConfirm', { year: toConfirm })}</span>
          {(year !== toConfirm || week !== 'five-day') && <Link to={`/calendar?year=${toConfirm}`}>{t('calendar.openYear', { year: toConfirm })}</Link>}
        </div>
      )}
      <Loaded query={years} lines={2}>
        {(list) => (
          <Group gap="md" mb="md" align="flex-end">
            <Select
              label={t('calendar.year')}
              w={120}
              data={offeredYears(list, year).map(String)}
              value={String(year)}
              onChange={(wanted) => wanted && url.set({ year: wanted })}
              allowDeselect={false}
            />
            <SegmentedControl
              aria-label={t('calendar.week')}
              data={weeks.map((value) => ({ value, label: t(`calendar.weeks.${value}`) }))}
              value={week}
              onChange={(wanted) => url.set({ week: wanted })}
            />
          </Group>
        )}
      </Loaded>
      <Loaded query={shown}>
        {(data) => <YearView key={`${data.week} ${data.year} ${data.revision}`} year={data} />}
      </Loaded>
    </Page>
  );
};
