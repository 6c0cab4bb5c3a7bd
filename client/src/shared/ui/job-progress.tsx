import { Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { getJob } from '../../api/imports';
import type { Job } from '../../api/model/imports';
import { ErrorNote } from './error-note';

const isOver = (job: Job | undefined): boolean => job !== undefined && job.state !== 'queued' && job.state !== 'running';

/** Progress of long work with numbers; the page can be left, the work goes on. */
export const JobProgress = ({ jobId, onEnd }: { jobId: string; onEnd: () => void }) => {
  const { t } = useTranslation();
  const job = useQuery({ queryKey: ['job', jobId], queryFn: () => getJob(jobId), refetchInterval: (query) => (isOver(query.state.data) ? false : 700) });
  const over = isOver(job.data);
  useEffect(() => {
    if (over) onEnd();
    // The end is announced once, whatever function the parent passes on later.
  }, [over]);
  if (job.error) return <ErrorNote error={job.error} retry={() => void job.refetch()} />;
  const { done = 0, total = 0, state = 'queued' } = job.data ?? {};
  return (
    <Stack gap="xs" maw={520} role="status">
      <Text>{t(`jobStates.${state}`)}</Text>
      <Progress value={total > 0 ? (done / total) * 100 : 0} aria-label={t('imports.progress', { done, total })} />
      <Text size="sm" c="dimmed" className="tabular">
        {t('imports.progress', { done, total })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('imports.leaveHint')}
      </Text>
    </Stack>
  );
};
