import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CampaignScreen } from '../../api/model/acquaintance';

/** The list is being made; the page can be left, the work goes on. */
export const StartProgress = ({ job }: { job: CampaignScreen['job'] }) => {
  const { t } = useTranslation();
  const { done, total } = job ?? { done: 0, total: 0 };
  return (
    <Stack gap="xs" maw={520} role="status">
      <Text fw={600}>{t(`campaigns.phases.${job?.phase ?? 'people'}`)}</Text>
      <Progress value={total > 0 ? (done / total) * 100 : 0} aria-label={t('imports.progress', { done, total })} />
      <Text size="sm" c="dimmed" className="tabular">{t('imports.progress', { done, total })}</Text>
      <Text size="sm" c="dimmed">{t('imports.leaveHint')}</Text>
    </Stack>
  );
};
