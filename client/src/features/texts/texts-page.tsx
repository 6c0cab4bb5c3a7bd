import { Anchor, Box, Button, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { textsShown, type TextRow } from '../../api/model/search-office';
import { listTexts } from '../../api/search-office';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { InTheirLanguage } from '../../shared/ui/localized';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { NextStep } from './next-step';
import { ReadingProgress } from './reading-progress';
import { ShownFilter } from './shown-filter';
import { WhatIsIt } from './what-is-it';

const POLL_MS = 2000;

const useColumns = (): Column<TextRow>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'document',
      label: t('texts.document'),
      cell: (row) => (
        <>
          {row.code && <Text size="sm" c="dimmed">{row.code}</Text>}
          <Anchor component={Link} to={`/documents/${row.documentId}${row.versionId ? `?version=${row.versionId}` : ''}`}><InTheirLanguage text={row.title} /></Anchor>
        </>
      ),
    },
    { key: 'language', label: t('texts.language'), cell: (row) => (row.language ? t(`languages.${row.language}`) : '—') },
    { key: 'files', label: t('texts.files'), cell: (row) => row.files.join(', ') || '—' },
    { key: 'what', label: t('texts.whatIs'), cell: (row) => <Box miw={190}><WhatIsIt row={row} /></Box> },
    { key: 'step', label: <span className="unseen">{t('texts.step')}</span>, className: 'narrow', cell: (row) => <NextStep row={row} /> },
  ];
};

/** Texts as the quality office looks them over: what could not be read, what is doubtful, what is not there (DOC-1, DOC-6). */
export const TextsPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const columns = useColumns();
  const show = textsShown.find((each) => each === url.get('show')) ?? 'doubtful';
  const query = { show, page: url.page };
  const texts = useQuery({
    queryKey: ['texts', query],
    queryFn: () => listTexts(query),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.counts.waiting ?? 0) > 0 ? POLL_MS : false),
  });
  return (
    <Page title={t('menu.texts')} hint={t('texts.hint')} actions={<Button component={Link} to="/files" variant="default">{t('texts.manyFiles')}</Button>}>
      <Loaded query={texts}>
        {(data) => (
          <>
            <ReadingProgress waiting={data.counts.waiting} />
            <ShownFilter counts={data.counts} value={show} onChange={(shown) => url.set({ show: shown })} />
            {data.items.length === 0 ? <Empty title={t(`texts.empty.${show}`)} /> : <DataTable caption={t(`texts.shown.${show}`)} columns={columns} rows={data.items} rowKey={(row) => row.versionId ?? row.documentId} />}
            <Pages list={data} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
