import { Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listDocuments } from '../../api/documents';
import type { DocumentList } from '../../api/model/document';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Loaded } from '../../shared/ui/loaded';
import { Pages } from '../../shared/ui/pages';
import { DocumentHits } from './document-hits';
import { FacetPanel } from './facet-panel';
import { FacetPlace } from './facet-place';
import { FilterChips } from './filter-chips';
import { facetNames, listQuery } from './filters';
import { NoneOfThese } from './none-of-these';
import { StateFacet } from './state-facet';

/** Documents by level, type, unit, process and year, without a question. */
export const Browse = () => {
  const query = listQuery(useUrlState());
  const list = useQuery({
    queryKey: ['documents', 'library', query],
    queryFn: ({ signal }) => listDocuments(query, signal),
    placeholderData: keepPreviousData,
  });
  return <Loaded query={list}>{(data) => <Found list={data} />}</Loaded>;
};

const Found = ({ list }: { list: DocumentList }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  return (
    <div className="two-columns">
      <FacetPlace>
        <StateFacet />
        <FacetPanel names={facetNames} facets={list.facets} />
      </FacetPlace>
      <Stack gap="xs" component="section">
        <h2 className="unseen">{t('library.documents')}</h2>
        <Text size="sm" c="dimmed" role="status">
          {t('library.found', { count: list.total })}
        </Text>
        <FilterChips names={facetNames} facets={list.facets} />
        {list.total === 0 ? <NoneOfThese /> : <DocumentHits rows={list.items} />}
        <Pages list={list} onPage={(page) => url.set({ page: String(page) })} />
      </Stack>
    </div>
  );
};
