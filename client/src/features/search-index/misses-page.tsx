import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Miss } from '../../api/model/search-office';
import { listMisses } from '../../api/search-office';
import { instantText } from '../../shared/format/dates';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';

const useColumns = (): Column<Miss>[] => {
  const { t } = useTranslation();
  return [
    { key: 'query', label: t('misses.query'), cell: (miss) => miss.query },
    { key: 'count', label: t('misses.count'), className: 'narrow', cell: (miss) => miss.count },
    { key: 'last', label: t('misses.last'), className: 'narrow', cell: (miss) => instantText(miss.lastAt) },
    {
      key: 'try',
      label: <span className="unseen">{t('misses.try')}</span>,
      className: 'narrow',
      cell: (miss) => <Button component={Link} to={`/synonyms?${new URLSearchParams({ try: miss.query }).toString()}`} size="compact-sm" variant="default" aria-label={`${t('misses.try')}: ${miss.query}`}>{t('misses.try')}</Button>,
    },
  ];
};

/** What people searched for in vain, without who; each can be tried and given a synonym. */
export const MissesPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const columns = useColumns();
  const misses = useQuery({ queryKey: ['misses', url.page], queryFn: () => listMisses(url.page), placeholderData: keepPreviousData });
  return (
    <Page title={t('menu.misses')} hint={t('misses.hint')}>
      <Loaded query={misses}>
        {(data) => (
          <>
            {data.items.length === 0 ? <Empty title={t('misses.empty')} /> : <DataTable caption={t('menu.misses')} columns={columns} rows={data.items} rowKey={(miss) => miss.query} />}
            <Pages list={data} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
