import { Button, Group } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listJournal } from '../../api/organization';
import type { JournalRow } from '../../api/model/organization';
import { DateField } from '../../shared/forms/date-field';
import { useActionText } from '../../shared/format/action-text';
import { instantText } from '../../shared/format/dates';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Changes } from '../../shared/ui/changes';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { VerificationResult } from './verification-result';

const ObjectName = ({ row }: { row: JournalRow }) => {
  if (!row.object) return '—';
  const label = row.object.label || row.object.id;
  return row.object.kind.startsWith('document') && /^[0-9a-f]{24}$/.test(row.object.id) ? <Link to={`/documents/${row.object.id}`}>{label}</Link> : label;
};

const useColumns = (): Column<JournalRow>[] => {
  const { t } = useTranslation();
  const actionText = useActionText();
  return [
    { key: 'seq', label: '№', className: 'narrow', cell: (row) => row.seq ?? '…' },
    { key: 'at', label: t('journal.when'), className: 'narrow', cell: (row) => instantText(row.at) },
    { key: 'actor', label: t('journal.who'), cell: (row) => row.actor?.name ?? '—' },
    { key: 'action', label: t('journal.what'), cell: (row) => actionText(row.action) },
    { key: 'object', label: t('journal.object'), cell: (row) => <ObjectName row={row} /> },
    { key: 'changes', label: t('journal.changes'), cell: (row) => <Changes changes={row.changes} /> },
    { key: 'ip', label: 'IP', cell: (row) => row.ip ?? '—' },
  ];
};

/** Who did what and when; numbered and chained, so that an edit of the past is found. */
export const JournalPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const columns = useColumns();
  const [verifying, setVerifying] = useState(false);
  const query = { from: url.get('from'), to: url.get('to'), object: url.get('object'), actor: url.get('actor'), page: url.page };
  const journal = useQuery({ queryKey: ['journal', query], queryFn: () => listJournal(query), placeholderData: keepPreviousData });
  const date = (name: 'from' | 'to') => <DateField label={t(`journal.${name}`)} value={url.get(name) || null} onChange={(value) => url.set({ [name]: value })} />;
  return (
    <Page title={t('menu.journal')} hint={t('journal.hint')} actions={<Button variant="default" onClick={() => setVerifying(true)}>{t('journal.verify')}</Button>}>
      {verifying && <VerificationResult />}
      <Group mb="md" align="flex-start">
        {date('from')}
        {date('to')}
      </Group>
      <Loaded query={journal} lines={12}>
        {(data) => (
          <>
            {data.items.length === 0 ? <Empty title={t('journal.empty')} /> : <DataTable caption={t('menu.journal')} columns={columns} rows={data.items} rowKey={(row) => row.id} />}
            <Pages list={data} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
