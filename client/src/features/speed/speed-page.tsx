import { Group, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getSpeed } from '../../api/approvals-office';
import type { Speed } from '../../api/model/approvals-office';
import { useSession } from '../../app/session';
import { DateField } from '../../shared/forms/date-field';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { BarChart } from './bar-chart';

interface Line extends Omit<Speed['byMonth'][number], 'month'> {
  readonly key: string;
  readonly label: string;
}

const useColumns = (first: string): Column<Line>[] => {
  const { t } = useTranslation();
  return [
    { key: 'label', label: first, cell: ({ label }) => label },
    { key: 'count', label: t('speed.count'), className: 'narrow', cell: ({ count }) => count },
    { key: 'median', label: t('speed.median'), className: 'narrow', cell: ({ medianDays }) => medianDays },
    { key: 'p90', label: t('speed.p90'), className: 'narrow', cell: ({ p90Days }) => p90Days },
    { key: 'late', label: t('speed.late'), className: 'narrow', cell: ({ late }) => late },
    { key: 'returned', label: t('speed.returned'), className: 'narrow', cell: ({ returned }) => returned },
  ];
};

const Part = ({ title, first, lines }: { title: string; first: string; lines: readonly Line[] }) => {
  const { t } = useTranslation();
  const columns = useColumns(first);
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb="xs">{title}</Title>
      <BarChart title={title} bars={lines.map(({ key, label, medianDays }) => ({ key, label, value: medianDays, text: t('speed.days', { count: medianDays }) }))} />
      <DataTable caption={title} columns={columns} rows={lines} rowKey={({ key }) => key} />
    </section>
  );
};

const yearStart = (today: string): string => `${today.slice(0, 4)}-01-01`;

/** How many working days each kind of stage takes (WF-9), as a chart with its table. */
export const SpeedPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const { today } = useSession();
  const from = url.get('from') || yearStart(today);
  const to = url.get('to') || today;
  const speed = useQuery({ queryKey: ['approvals', 'speed', from, to], queryFn: () => getSpeed(from, to), placeholderData: keepPreviousData });
  return (
    <Page title={t('menu.speed')} hint={t('speed.hint')}>
      <Group mb="md" align="flex-start">
        <DateField label={t('speed.from')} value={from} onChange={(date) => url.set({ from: date })} />
        <DateField label={t('speed.to')} value={to} onChange={(date) => url.set({ to: date })} />
      </Group>
      <Loaded query={speed}>
        {({ stages, byMonth }) => stages.length === 0 ? <Empty title={t('speed.empty')} hint={t('speed.emptyHint')} /> : (
          <>
            <Part title={t('speed.byStage')} first={t('approval.stage')} lines={stages.map(({ kind, ...rest }) => ({ ...rest, key: kind, label: t(`stageKinds.${kind}`, { defaultValue: kind }) }))} />
            <Part title={t('speed.byMonth')} first={t('speed.month')} lines={byMonth.map(({ month, ...rest }) => ({ ...rest, key: month, label: month.split('-').reverse().join('.') }))} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
