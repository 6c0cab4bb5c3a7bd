import { Button, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listActs } from '../../api/documents';
import type { ActRow } from '../../api/model/document';
import { dateText } from '../../shared/format/dates';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { NewActDialog } from './new-act-dialog';

const useColumns = (): Column<ActRow>[] => {
  const { t } = useTranslation();
  return [
    { key: 'kind', label: t('acts.kind'), cell: (act) => t(`actKinds.${act.kind}`) },
    { key: 'body', label: t('acts.body'), cell: (act) => act.body ?? '—' },
    { key: 'number', label: t('acts.number'), cell: (act) => act.number ?? <span className="gap-word">{t('acts.noNumber')}</span> },
    { key: 'date', label: t('acts.date'), cell: (act) => (act.date ? dateText(act.date) : <span className="gap-word">{t('acts.noDate')}</span>) },
    { key: 'documents', label: t('acts.documents'), cell: (act) => t('documents.count', { count: act.documents }) },
  ];
};

/** Acts of approval: each is a record of its own, for one order approves many documents. */
export const ActsPage = () => {
  const { t } = useTranslation();
  const columns = useColumns();
  const [typed, setTyped] = useState('');
  const [page, setPage] = useState(1);
  const [q] = useDebouncedValue(typed, 250);
  const [opened, dialog] = useDisclosure(false);
  const acts = useQuery({ queryKey: ['acts', q, page], queryFn: () => listActs({ q, page }), placeholderData: keepPreviousData });
  return (
    <Page title={t('menu.acts')} hint={t('acts.hint')} actions={<Button onClick={dialog.open}>{t('acts.add')}</Button>}>
      <TextInput
        label={t('acts.search')}
        mb="md"
        maw={360}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setPage(1);
        }}
      />
      <Loaded query={acts}>
        {(data) => (
          <>
            {data.items.length === 0 ? <Empty title={t('acts.empty')} hint={t('acts.emptyHint')} /> : <DataTable caption={t('menu.acts')} columns={columns} rows={data.items} rowKey={(act) => act.id} />}
            <Pages list={data} onPage={setPage} />
          </>
        )}
      </Loaded>
      <Text size="sm" c="dimmed" mt="md">
        {t('acts.manyHint')}
      </Text>
      {opened && <NewActDialog documentIds={[]} onClose={dialog.close} onDone={dialog.close} />}
    </Page>
  );
};
