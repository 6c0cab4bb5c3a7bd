import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getWorkPlan } from '../../api/development-requests';
import { useSession } from '../../app/session';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PlanPrint } from './plan-print';
import { PlanTable } from './plan-table';

/** The yearly work plan: what is accepted, begun and done, unit by unit, with what is late (WF-8). */
export const WorkPlanPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const { today } = useSession();
  const year = Number(url.get('year')) || Number(today.slice(0, 4));
  const plan = useQuery({ queryKey: ['work-plan', year], queryFn: () => getWorkPlan(year) });
  const go = (to: number) => () => url.set({ year: String(to) });
  return (
    <Page title={t('requests.planTitle', { year })} hint={t('requests.planHint')} actions={<PlanPrint year={year} />}>
      <Group mb="md" gap="xs">
        <Button variant="default" size="xs" onClick={go(year - 1)}>{t('requests.year', { year: year - 1 })}</Button>
        <Button variant="default" size="xs" onClick={go(year + 1)}>{t('requests.year', { year: year + 1 })}</Button>
      </Group>
      <Loaded query={plan}>
        {({ units, total, done, late }) => units.length === 0 ? <Empty title={t('requests.planEmpty')} hint={t('requests.planEmptyHint')} /> : (
          <>
            <Text className="tabular">{t('requests.planCounts', { total, done, late })}</Text>
            {units.map((unit) => <PlanTable key={unit.id} unit={unit} />)}
          </>
        )}
      </Loaded>
    </Page>
  );
};
