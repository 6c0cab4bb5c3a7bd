import { Button, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { changeBatchItem, commitFileBatch, getFileBatch } from '../../api/imports';
import type { BatchItemChange, FileBatch } from '../../api/model/imports';
import { useSave } from '../../shared/hooks/use-save';
import { DataTable } from '../../shared/ui/data-table';
import { ErrorNote } from '../../shared/ui/error-note';
import { JobProgress } from '../../shared/ui/job-progress';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { useBatchColumns } from './batch-columns';
import { countsOf, inOrderOfNeed } from './batch-order';
import { BatchResult } from './batch-result';
import { BatchSummary } from './batch-summary';

const POLL = 1000;
const PAGE_SIZE = 50;

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
  const [jobId, setJobId] = useState(batch.jobId);
  const changing = useSave(({ index, change }: { index: number; change: BatchItemChange }) => changeBatchItem(batch.id, index, change), { stale: ['batch'] });
  const committing = useSave(() => commitFileBatch(batch.id), { stale: ['batch'], onDone: (started) => setJobId(started.jobId) });
  const columns = useBatchColumns((index, change) => changing.mutate({ index, change }));
  // Ordered once: a row that is decided must not jump away under the hand.
  const order = useMemo(() => inOrderOfNeed(batch.items).map(({ index }) => index), [batch.state, batch.items.length]);
  const [page, setPage] = useState(1);
  const rows = order.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).flatMap((index) => {
    const item = batch.items[index];
    return item ? [{ item, index }] : [];
  });
  const { accepted: ready } = countsOf(batch.items);
  if (batch.state === 'committed') return <BatchResult batch={batch} />;
  if (jobId) return <JobProgress jobId={jobId} onEnd={() => void client.invalidateQueries()} />;
  return (
    <>
      <ErrorNote error={changing.error ?? committing.error} />
      <BatchSummary batch={batch} />
      <DataTable caption={t('files.confirmTitle')} columns={columns} rows={rows} rowKey={(row) => row.index} />
      <Pages list={{ total: order.length, page, pageSize: PAGE_SIZE }} onPage={setPage} />
      <Group mt="md">
        <Button disabled={ready === 0 || batch.state !== 'ready'} loading={committing.isPending} onClick={() => committing.mutate()}>
          {t('files.commit', { count: ready })}
        </Button>
        <Text size="sm" c="dimmed">
          {t('files.restHint')}
        </Text>
      </Group>
    </>
  );
};
