import { Stack, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../search/search-box';
import { Bones } from '../../shared/ui/loaded';
import { useDocumentTitle } from '../../shared/ui/page';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DateBand, OnDate } from './on-date';
import { filterNames } from './filters';
import { WaysIn } from './ways-in';

const Results = lazy(async () => ({ default: (await import('./results')).Results }));

/** The electronic library: ways in while nothing is asked, results as soon as something is. */
export const LibraryPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const asks = url.get('q') !== '' || filterNames.some((name) => url.get(name) !== '');
  useDocumentTitle(url.get('q') ? t('library.titleFor', { query: url.get('q') }) : t('menu.library'));
  return (
    <Stack gap="lg" maw={1180} mx="auto">
      <Stack gap="sm" align="center" pt={asks ? 0 : 'xl'}>
        <Title order={1} ta="center" className={asks ? 'unseen' : undefined}>
          {t('library.heading')}
        </Title>
        <div className="large-search">
          <SearchBox size="lg" />
        </div>
        <OnDate />
      </Stack>
      <DateBand />
      {asks ? (
        <Suspense fallback={<Bones />}>
          <Results />
        </Suspense>
      ) : (
        <WaysIn />
      )}
    </Stack>
  );
};
