import { Stack, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../api/model/library';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Bones } from '../../shared/ui/loaded';
import { ErrorNote } from '../../shared/ui/error-note';
import { Pages } from '../../shared/ui/pages';
import { ArchiveRefused, ArchiveSwitch } from './archive-switch';
import { FacetPanel } from './facet-panel';
import { FacetPlace } from './facet-place';
import { FilterChips } from './filter-chips';
import { MOST_PAGES, searchFacetNames } from './filters';
import { LimitedNote } from './limited-note';
import { NoAnswer } from './no-answer';
import { SearchHit } from './search-hit';
import { Understood } from './understood';
import { useSearch } from './use-search';
import './search.css';

const countOf = ({ total, understood }: SearchAnswer, t: TFunction): string =>
  [t('library.results', { count: total }), understood.exactCode && t('library.exactCode')].filter(Boolean).join(' · ');

/** Clauses and documents that answer a question. */
export const SearchResults = () => {
  const { t } = useTranslation();
  const search = useSearch();
  const answer = search.data;
  return (
    <div className="two-columns search-results">
      <FacetPlace>
        <ArchiveSwitch />
        <FacetPanel names={searchFacetNames} facets={answer?.facets ?? {}} />
      </FacetPlace>
      <Stack gap="xs" component="section" aria-busy={search.isFetching}>
        <h2 className="unseen">{t('library.documents')}</h2>
        <Text size="sm" c="dimmed" role="status" mih={22}>
          {answer && !search.isPlaceholderData && countOf(answer, t)}
        </Text>
        <ArchiveRefused />
        <FilterChips names={searchFacetNames} facets={answer?.facets ?? {}} />
        <ErrorNote error={search.error} retry={() => void search.refetch()} />
        {search.isPending && <Bones lines={12} />}
        {answer && <Answer answer={answer} />}
      </Stack>
    </div>
  );
};

const Answer = ({ answer }: { answer: SearchAnswer }) => {
  const url = useUrlState();
  const { hits, understood } = answer;
  const list = { ...answer, total: Math.min(answer.total, MOST_PAGES * answer.pageSize) };
  return (
    <>
      {understood.limited && <LimitedNote />}
      {hits.length === 0 && !understood.limited && <NoAnswer answer={answer} />}
      {hits.length > 0 && <Understood answer={answer} />}
      {hits.length > 0 && (
        <ol className="hits">
          {hits.map((hit) => (
            <SearchHit key={`${hit.documentId} ${hit.textVersionId}`} hit={hit} on={url.get('on')} day={answer.on} />
          ))}
        </ol>
      )}
      <Pages list={list} onPage={(page) => url.set({ page: String(page) })} />
    </>
  );
};
