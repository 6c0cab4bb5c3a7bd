import type { Route } from '../../../http/define-route.js';
import type { OrganizationRoutesDependencies } from './dependencies.js';
import { peopleRoutes } from './people-routes.js';
import { unitRoutes } from './unit-routes.js';
import { universityRoutes } from './university-routes.js';

export const organizationRoutes = (deps: OrganizationRoutesDependencies): Route[] =>
  [...unitRoutes(deps), ...peopleRoutes(deps), ...universityRoutes(deps)];
