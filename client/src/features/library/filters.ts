import type { DocumentsQuery } from '../../api/documents';
import type { SearchQuery } from '../../api/library';
import type { SearchFacetName } from '../../api/model/library';
import type { UrlState } from '../../shared/hooks/use-url-state';

/** The facets that lists of documents know; a search knows the language of a text as well. */
export const facetNames = ['level', 'type', 'unit', 'process', 'year'] as const satisfies readonly SearchFacetName[];
export const searchFacetNames = [...facetNames, 'language'] as const satisfies readonly SearchFacetName[];
export const filterNames = [...facetNames, 'status'] as const;

/** Every state is asked for by this word; without it the library shows what is in force. */
export const ANY_STATUS = 'any';

/** No filter of these names. */
export const without = (names: readonly string[]): Readonly<Record<string, null>> => Object.fromEntries(names.map((name) => [name, null]));

/** The query of the lists: what is in force on the date asked, unless another state is wanted. */
export const listQuery = (url: UrlState): DocumentsQuery => {
  const status = url.get('status') || 'in_force';
  return {
    on: url.get('on'),
    status: status === ANY_STATUS ? null : status,
    ...Object.fromEntries(facetNames.map((name) => [name, url.get(name)])),
    page: url.page,
    pageSize: 20,
  };
};

/** The server takes no longer question and no later page. */
const LONGEST = 500;
export const MOST_PAGES = 100;

/** The query of a search; the archive only for those who may. */
export const searchQuery = (url: UrlState, mayArchive: boolean): SearchQuery => ({
  q: url.get('q').slice(0, LONGEST),
  on: url.get('on'),
  archived: mayArchive && url.get('archived') === 'true' ? 'true' : null,
  ...Object.fromEntries(searchFacetNames.map((name) => [name, url.get(name)])),
  page: Math.min(url.page, MOST_PAGES),
});
