import { AppError } from '../../../kernel/errors.js';
import { defineRoute } from '../../../http/define-route.js';
import { IdParams } from '../../../http/schemas.js';
import type { SearchLibrary } from '../use-cases/search-library.js';
import { PAGE } from '../use-cases/search-library.js';
import type { DraftTextRoutesDependencies } from './draft-text-routes.js';
import { draftTextRoutes } from './draft-text-routes.js';
import type { PersonalRoutesDependencies } from './personal-routes.js';
import { personalRoutes } from './personal-routes.js';
import { presentClauses, presentFound, presentScreen } from './presenter.js';
import type { ReferenceRoutesDependencies } from './reference-routes.js';
import { referenceRoutes } from './reference-routes.js';
import type { SearchRoutesDependencies } from './search-routes.js';
import { searchRoutes } from './search-routes.js';
import * as S from './schemas.js';
import type { TextRoutesDependencies } from './text-routes.js';
import { textRoutes } from './text-routes.js';
import type { VersionRoutesDependencies } from './version-routes.js';
import { versionRoutes } from './version-routes.js';

export interface LibraryRoutesDependencies
  extends TextRoutesDependencies, SearchRoutesDependencies, PersonalRoutesDependencies, ReferenceRoutesDependencies, DraftTextRoutesDependencies, VersionRoutesDependencies {
  readonly searchLibrary: SearchLibrary;
}

const searchRoute = ({ searchLibrary, namesFor, today }: LibraryRoutesDependencies) => defineRoute({
  method: 'get', path: '/library/search', operationId: 'searchLibrary', summary: 'Clauses and documents that answer a question',
  permission: 'public', query: S.SearchQuery, success: { status: 200, schema: S.SearchAnswer },
}, async ({ actor, query }) => {
  const { q, archived, typing, page, type, level, unit, year, process, language } = query;
  if (archived && !actor.permissions.includes('archive:search')) throw new AppError(actor.kind === 'visitor' ? 'not_signed_in' : 'forbidden');
  const on = query.on ?? today();
  const filters = { type, level, unit, process, language, year: year === undefined ? undefined : String(year) };
  const found = await searchLibrary(actor, { q, on, archived, typing, filters, page });
  const names = await namesFor((found.facets.unit ?? []).map(({ value }) => value), on);
  return presentFound(found, names, { page, pageSize: PAGE, on, archived });
});

const readingRoutes = ({ readText }: LibraryRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/documents/:id/text', operationId: 'getText', summary: 'Which text is meant, what it is today, its outline',
    permission: 'public', params: IdParams, query: S.TextQuery, success: { status: 200, schema: S.TextAnswer },
  }, async ({ actor, params, query }) => presentScreen(await readText.screen(actor, params.id, query))),
  defineRoute({
    method: 'get', path: '/documents/:id/texts/:versionId/clauses', operationId: 'listClauses', summary: 'Clauses of a text in reading order, a page at a time',
    permission: 'public', params: S.VersionParams, query: S.ClausesQuery, success: { status: 200, schema: S.ClausesAnswer },
  }, async ({ actor, params, query }) => presentClauses(await readText.clauses(actor, params.id, params.versionId, query.from))),
];

/** The routes of the electronic library. */
export const libraryRoutes = (deps: LibraryRoutesDependencies) => [
  searchRoute(deps), ...readingRoutes(deps), ...textRoutes(deps), ...referenceRoutes(deps), ...searchRoutes(deps), ...personalRoutes(deps), ...draftTextRoutes(deps),
  ...versionRoutes(deps),
];
