import { Button, Group, SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listImportRows } from '../../api/imports';
import { rowStates, type Import } from '../../api/model/imports';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Pages } from '../../shared/ui/pages';
import { Findings } from './findings';
import { RowsTable } from './rows-table';

/** The rows, worst first; the counts are always there and filter. */
export const RowsStep = ({ imported, onNext }: { imported: Import; onNext: () => void }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const query = { state: url.get('state'), page: url.page, pageSize: 50 };
  const rows = useQuery({
    queryKey: ['import-rows', imported.id, query],
    queryFn: () => listImportRows(imported.id, query),
    placeholderData: keepPreviousData,
  });
  const { counts } = imported;
  const filters = [
    { value: '', label: `${t('imports.allRows')} ${counts.understood + counts.doubtful + counts.wrong}` },
    ...rowStates.map((state) => ({ value: state, label: `${t(`rowStates.${state}`)} ${counts[state]}` })),
  ];
  return (
    <>
      <Findings findings={imported.findings} />
      <Group justify="space-between" mb="sm">
        <SegmentedControl size="sm" aria-label={t('imports.counts')} data={filters} value={url.get('state')} onChange={(state) => url.set({ state })} />
        <Button onClick={onNext}>{t('imports.toCommit')}</Button>
      </Group>
      <Loaded query={rows} lines={12}>
        {(data) => (
          <>
            {data.items.length === 0 ? <Empty title={t('imports.noRows')} /> : <RowsTable imported={imported} rows={data.items} />}
            <Pages list={data} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
    </>
  );
};
