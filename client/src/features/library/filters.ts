import type { UrlState } from '../../shared/hooks/use-url-state';
import type { DocumentsQuery } from '../../api/documents';

export const facetNames = ['level', 'type', 'unit', 'year'] as const;
export const filterNames = [...facetNames, 'status'] as const;

/** Every state is asked for by this word; without it the library shows what is in force. */
export const ANY_STATUS = 'any';

/** The query of the library: what is in force on the date asked, unless another state is wanted. */
export const libraryQuery = (url: UrlState): DocumentsQuery => {
  const status = url.get('status') || 'in_force';
  return {
    q: url.get('q'),
    on: url.get('on'),
    status: status === ANY_STATUS ? null : status,
    ...Object.fromEntries(facetNames.map((name) => [name, url.get(name)])),
    page: url.page,
    pageSize: 20,
  };
};
