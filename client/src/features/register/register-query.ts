import type { DocumentsQuery } from '../../api/documents';
import type { UrlState } from '../../shared/hooks/use-url-state';

export const registerFilters = ['type', 'level', 'unit', 'status', 'year', 'gap'] as const;
export const REGISTER_ORDER = 'register';

/** The filters of the address; the export takes the same ones, so that it prints what is seen. */
export const filterQuery = (url: UrlState): DocumentsQuery => ({
  q: url.get('q'),
  on: url.get('on'),
  ...Object.fromEntries(registerFilters.map((name) => [name, url.get(name)])),
  sort: url.get('sort') || REGISTER_ORDER,
  dir: url.get('dir') || 'asc',
});

export const registerQuery = (url: UrlState): DocumentsQuery => ({ ...filterQuery(url), page: url.page, pageSize: 100 });
