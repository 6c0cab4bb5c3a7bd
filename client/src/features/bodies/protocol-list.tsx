import { Anchor } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { extractUrl, listProtocols } from '../../api/bodies';
import type { Protocol } from '../../api/model/approvals-office';
import { dateText, instantText } from '../../shared/format/dates';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Pages } from '../../shared/ui/pages';

const useColumns = (): Column<Protocol>[] => {
  const { t } = useTranslation();
  return [
    { key: 'number', label: t('bodies.number'), className: 'narrow', cell: ({ number }) => `№ ${number}` },
    { key: 'date', label: t('bodies.date'), className: 'narrow', cell: ({ date }) => dateText(date) },
    { key: 'items', label: t('bodies.items'), className: 'narrow', cell: ({ items }) => items },
    { key: 'extract', label: t('bodies.extract'), cell: ({ id, extract }) => (extract ? <Anchor href={extractUrl(id)} download>{extract.name}</Anchor> : '—') },
    { key: 'by', label: t('bodies.recordedBy'), cell: ({ recordedBy, recordedAt }) => `${recordedBy.name}, ${instantText(recordedAt)}` },
  ];
};

export const ProtocolList = ({ bodyId }: { bodyId: string }) => {
  const { t } = useTranslation();
  const columns = useColumns();
  const url = useUrlState();
  const protocols = useQuery({ queryKey: ['bodies', 'protocols', bodyId, url.page], queryFn: () => listProtocols(bodyId, url.page), placeholderData: keepPreviousData });
  return (
    <Loaded query={protocols}>
      {(list) => (
        <>
          {list.items.length === 0 ? <Empty title={t('bodies.noProtocols')} /> : <DataTable caption={t('bodies.protocols')} columns={columns} rows={list.items} rowKey={({ id }) => id} />}
          <Pages list={list} onPage={(page) => url.set({ page: String(page) })} />
        </>
      )}
    </Loaded>
  );
};
