import { Button, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { changeBatchItem, commitFileBatch, getFileBatch } from '../../api/imports';
import type { BatchItemChange, FileBatch } from '../../api/model/imports';
import { useSave } from '../../shared/hooks/use-save';
import { DataTable } from '../../shared/ui/data-table';
import { ErrorNote } from '../../shared/ui/error-note';
import { JobProgress } from '../../shared/ui/job-progress';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { useBatchColumns } from './batch-columns';

const POLL = 1000;

/** What was matched with what, to be confirmed. */
export const BatchPage = () => {
  const { t } = useTranslation();
  const id = useParams()['id'] ?? '';
  const batch = useQuery({
    queryKey: ['batch', id],
    queryFn: () => getFileBatch(id),
    // Files are looked at one after another in a child process; until then the list is not whole.
    refetchInterval: (query) => (query.state.data?.state === 'checking' ? POLL : false),
  });
  return (
    <Page title={t('files.confirmTitle')} hint={t('files.confirmHint')}>
      <Loaded query={batch}>{(data) => <BatchView batch={data} />}</Loaded>
    </Page>
  );
};

const BatchView = ({ batch }: { batch: FileBatch }) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [jobId, setJobId] = useState(batch.jobId ?? null);
  const changing = useSave(({ index, change }: { index: number; change: BatchItemChange }) => changeBatchItem(batch.id, index, change), { stale: ['batch'] });
  const committing = useSave(() => commitFileBatch(batch.id), { stale: ['batch'], onDone: (started) => setJobId(started.jobId) });
  const columns = useBatchColumns((index, change) => changing.mutate({ index, change }));
  const rows = batch.items.map((item, index) => ({ item, index }));
  const ready = batch.items.filter((item) => item.accepted && item.match).length;
  if (batch.state === 'committed' || batch.state === 'done') return <Stored />;
  if (jobId) return <JobProgress jobId={jobId} onEnd={() => void client.invalidateQueries()} />;
  return (
    <>
      <ErrorNote error={changing.error ?? committing.error} />
      <DataTable caption={t('files.confirmTitle')} columns={columns} rows={rows} rowKey={(row) => row.index} />
      <Group mt="md">
        <Button disabled={ready === 0} loading={committing.isPending} onClick={() => committing.mutate()}>
          {t('files.commit', { count: ready })}
        </Button>
        <Text size="sm" c="dimmed">
          {t('files.restHint')}
        </Text>
      </Group>
    </>
  );
};

const Stored = () => {
  const { t } = useTranslation();
  return (
    <Group role="status">
      <Text fw={600}>{t('files.stored')}</Text>
      <Button component={Link} to="/register?gap=no_file" variant="default">
        {t('files.toGaps')}
      </Button>
    </Group>
  );
};
