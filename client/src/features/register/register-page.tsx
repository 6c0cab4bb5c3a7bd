import { Button, Group, Stack } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listDocuments } from '../../api/documents';
import type { DocumentList } from '../../api/model/document';
import { useMay } from '../../app/session';
import { useRemembered } from '../../shared/hooks/remembered';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { DateBand, OnDate } from '../library/on-date';
import { ActForMany } from '../acts/act-for-many';
import { ColumnChoice } from './column-choice';
import { printedColumns } from './columns';
import { ExportMenu } from './export-menu';
import { GapCounters } from './gap-counters';
import { RegisterFilters } from './register-filters';
import { registerFilters, registerQuery } from './register-query';
import { RegisterTable } from './register-table';
import { SidePanel } from './side-panel';

/** The printed annex, alive. */
export const RegisterPage = () => {
  const { t } = useTranslation();
  const query = registerQuery(useUrlState());
  const [columns, setColumns] = useRemembered('register.columns', printedColumns);
  const list = useQuery({
    queryKey: ['documents', 'register', query],
    queryFn: ({ signal }) => listDocuments(query, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('menu.register')} actions={<Actions columns={columns} onColumns={setColumns} />}>
      <DateBand />
      <Loaded query={list} lines={14}>
        {(data) => <RegisterView list={data} columns={columns} />}
      </Loaded>
      <SidePanel />
    </Page>
  );
};

const Actions = ({ columns, onColumns }: { columns: readonly string[]; onColumns: (columns: readonly string[]) => void }) => {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <>
      <OnDate />
      <ColumnChoice chosen={columns} onChange={onColumns} />
      {may('register:export') && <ExportMenu />}
      {may('documents:manage') && (
        <Button component={Link} to="/documents/new">
          {t('register.add')}
        </Button>
      )}
    </>
  );
};

const RegisterView = ({ list, columns }: { list: DocumentList; columns: readonly string[] }) => {
  const url = useUrlState();
  const may = useMay();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <Stack gap="sm">
      <GapCounters gaps={list.gaps} />
      <RegisterFilters list={list} />
      {ticked.length > 0 && <ActForMany documentIds={ticked} onDone={() => setTicked([])} />}
      {list.total === 0 ? (
        <NoRows />
      ) : (
        <RegisterTable list={list} columns={columns} ticked={ticked} onTicked={may('documents:manage') ? setTicked : null} />
      )}
      <Pages list={list} onPage={(page) => url.set({ page: String(page) })} />
    </Stack>
  );
};

/** An empty register is the first thing that a new university sees: it says how to fill it. */
const NoRows = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const may = useMay();
  const filtered = url.get('q') !== '' || registerFilters.some((name) => url.get(name));
  if (filtered) {
    return (
      <Empty title={t('register.nothing')}>
        <Button variant="default" onClick={() => url.set(Object.fromEntries([...registerFilters, 'q'].map((name) => [name, null])))}>
          {t('common.clearFilters')}
        </Button>
      </Empty>
    );
  }
  return (
    <Empty title={t('register.empty')} hint={may('register:import') ? t('register.emptyHint') : undefined}>
      {may('register:import') && (
        <Group>
          <Button component={Link} to="/imports">
            {t('register.import')}
          </Button>
        </Group>
      )}
    </Empty>
  );
};
