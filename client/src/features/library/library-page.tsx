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

const SearchResults = lazy(async () => ({ default: (await import('./search-results')).SearchResults }));
const Browse = lazy(async () => ({ default: (await import('./browse')).Browse }));

const shownFor = (asked: string, filtered: boolean) => {
  if (asked) return <SearchResults />;
  return filtered ? <Browse /> : <WaysIn />;
};

/** The electronic library: ways in while nothing is asked, results as soon as something is. */
export const LibraryPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const asked = url.get('q').trim();
  const filtered = filterNames.some((name) => url.get(name) !== '');
  const title = asked ? t('library.titleFor', { query: asked }) : t('library.heading');
  useDocumentTitle(asked ? title : t('menu.library'));
  return (
    <Stack gap="lg" maw={1180} mx="auto">
      <Stack gap="sm" align="center" pt={asked || filtered ? 0 : 'xl'}>
        <Title order={1} ta="center" className={asked || filtered ? 'unseen' : undefined}>
          {title}
        </Title>
        <div className="large-search">
          <SearchBox size="lg" />
        </div>
        <OnDate />
      </Stack>
      <DateBand />
      <Suspense fallback={<Bones lines={12} />}>{shownFor(asked, filtered)}</Suspense>
    </Stack>
  );
};
