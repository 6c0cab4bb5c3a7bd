import { call } from './http';
import type { Route, RouteInput } from './model/approvals-office';

export const listRoutes = (): Promise<{ readonly items: readonly Route[] }> => call('get', '/api/routes', {});

export const saveRoute = (stored: Route | null, body: RouteInput): Promise<Route> =>
  stored
    ? call('put', '/api/routes/{id}', { places: { id: stored.id }, revision: stored.revision, body })
    : call('post', '/api/routes', { body, once: true });

export const retireRoute = (id: string): Promise<void> => call('post', '/api/routes/{id}/retirement', { places: { id }, body: {}, once: true });
