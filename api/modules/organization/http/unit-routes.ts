import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { DateText, IdParams, pageOf, pageQuery, skipOf } from '../../../http/schemas.js';
import { AppError } from '../../../kernel/errors.js';
import type { OrganizationRoutesDependencies } from './dependencies.js';
import { UnitAnswer, UnitCard, UnitEditBody, UnitFacts } from './schemas.js';

const OnQuery = z.strictObject({ on: DateText.optional() });
// The tree is shown whole, so a page holds all of it unless less is asked for.
const UnitsQuery = z.strictObject({
  ...OnQuery.shape, page: pageQuery.page, pageSize: z.coerce.number().int().min(1).max(1000).default(1000), q: z.string().max(200).optional(),
});

export const unitRoutes = ({ commands, units, today }: OrganizationRoutesDependencies) => {
  const card = async (id: string, on = today()) => {
    const found = await units.card(id, on);
    if (!found) throw new AppError('not_found', { id });
    return { ...found, names: [...found.names], relations: [...found.relations] };
  };
  return [
    defineRoute({
      method: 'get', path: '/units', operationId: 'listUnits', summary: 'Units and bodies as on a date, in Kazakh order',
      permission: 'signed-in', query: UnitsQuery, success: { status: 200, schema: pageOf(UnitAnswer) },
    }, async ({ query: { q, on = today(), page, pageSize } }) =>
      ({ ...(await units.list({ q, on }, skipOf({ page, pageSize }), pageSize)), page, pageSize })),
    defineRoute({
      method: 'get', path: '/units/:id', operationId: 'getUnit', summary: 'A unit with its names and relations through time',
      permission: 'signed-in', params: IdParams, query: OnQuery, success: { status: 200, schema: UnitCard },
    }, ({ params, query }) => card(params.id, query.on)),
    defineRoute({
      method: 'post', path: '/units', operationId: 'createUnit', summary: 'Create a unit or a body',
      permission: 'people:manage', body: UnitFacts, success: { status: 201, schema: UnitCard },
    }, async ({ body, actor }) => card((await commands.createUnit(body, actor)).id)),
    defineRoute({
      method: 'patch', path: '/units/:id', operationId: 'changeUnit', summary: 'Change a unit; names and relations from a date on',
      permission: 'people:manage', params: IdParams, body: UnitEditBody, ifMatch: true, success: { status: 200, schema: UnitCard },
    }, async ({ params: { id }, body: { since, ...edit }, revision, actor }) =>
      card((await commands.changeUnit({ id, revision, edit, since }, actor)).id)),
  ];
};
