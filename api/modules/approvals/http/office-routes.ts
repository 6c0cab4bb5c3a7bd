import { defineRoute } from '../../../http/define-route.js';
import { IdParams, NoBody, skipOf } from '../../../http/schemas.js';
import { z } from 'zod';
import { AppError } from '../../../kernel/errors.js';
import type { Absence } from '../domain/absence.js';
import { ruleOf, stageKinds } from '../domain/stage-kinds.js';
import type { Route } from '../domain/route.js';
import type { Context } from '../use-cases/context.js';
import type { ManageAbsences } from '../use-cases/manage-absences.js';
import type { ManageRoutes } from '../use-cases/manage-routes.js';
import * as S from './schemas.js';

export interface OfficeRoutesDependencies { readonly context: Context; readonly routes: ManageRoutes; readonly absences: ManageAbsences }

const presentRoute = ({ id, revision, subjectKind, typeId, name, stages, retired }: Route) => ({
  id, revision, subjectKind, typeId, name, retired, stages: stages.map(({ participants, ...stage }) => ({ ...stage, participants: [...participants] })),
});

const routeRoutes = ({ routes }: OfficeRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/stage-kinds', operationId: 'listStageKinds', summary: 'Kinds of stages and what each offers', permission: 'signed-in',
    success: { status: 200, schema: S.StageKindsAnswer },
  }, async () => ({
    items: stageKinds.map((kind) => {
      const { phase, recordedBy, outcomes, indispensable = false } = ruleOf(kind);
      return { kind, phase, recordedBy, outcomes: [...outcomes], indispensable };
    }),
  })),
  defineRoute({
    method: 'get', path: '/routes', operationId: 'listRoutes', summary: 'Approval routes by subject and type', permission: 'types:manage',
    success: { status: 200, schema: z.strictObject({ items: z.array(S.RouteAnswer) }) },
  }, async () => ({ items: (await routes.list()).map(presentRoute) })),
  defineRoute({
    method: 'post', path: '/routes', operationId: 'addRoute', summary: 'A route for a subject and type', permission: 'types:manage', body: S.RouteInput,
    success: { status: 201, schema: S.RouteAnswer },
  }, async ({ actor, body }) => presentRoute(await routes.add(actor, body))),
  defineRoute({
    method: 'put', path: '/routes/:id', operationId: 'changeRoute', summary: 'Change a route; rounds that run keep theirs', permission: 'types:manage',
    params: IdParams, body: S.RouteInput, ifMatch: true, success: { status: 200, schema: S.RouteAnswer },
  }, async ({ actor, params, body, revision }) => presentRoute(await routes.change(actor, params.id, revision, body))),
  defineRoute({
    method: 'post', path: '/routes/:id/retirement', operationId: 'retireRoute', summary: 'Serve no new round by this route', permission: 'types:manage',
    params: IdParams, body: NoBody, success: { status: 204 },
  }, ({ actor, params }) => routes.retire(actor, params.id)),
];

const absenceRoutes = ({ context, absences }: OfficeRoutesDependencies) => {
  const present = async (list: readonly Absence[]) => {
    const people = await context.directory.people(list.flatMap(({ personId, substituteId }) => [personId, substituteId]));
    const person = (id: string) => ({ id, name: people.get(id)?.name ?? '' });
    return list.map(({ id, revision, personId, substituteId, from, to, order }) => ({ id, revision, person: person(personId), substitute: person(substituteId), from, to, order: { ...order } }));
  };
  const presentOne = async (absence: Absence) => {
    const [shown] = await present([absence]);
    if (!shown) throw new AppError('not_found');
    return shown;
  };
  return [
    defineRoute({
      method: 'get', path: '/absences', operationId: 'listAbsences', summary: 'Absences and substitutes', permission: 'signed-in', query: S.AbsencesQuery,
      success: { status: 200, schema: S.AbsencesAnswer },
    }, async ({ actor, query }) => {
      const all = !query.mine && actor.permissions.includes('documents:manage');
      if (!all && !query.mine) throw new AppError('forbidden');
      const { items, total } = all || actor.personId !== null
        ? await context.office.absences(all ? {} : { personId: actor.personId ?? '' }, skipOf(query), query.pageSize) : { items: [], total: 0 };
      return { items: await present(items), total, page: query.page, pageSize: query.pageSize };
    }),
    defineRoute({
      method: 'post', path: '/absences', operationId: 'addAbsence', summary: 'Who is away, and who stands for them', permission: 'signed-in', body: S.AbsenceInput,
      success: { status: 201, schema: S.AbsenceAnswer },
    }, async ({ actor, body }) => presentOne(await absences.add(actor, body))),
    defineRoute({
      method: 'post', path: '/absences/:id/end', operationId: 'endAbsence', summary: 'Somebody is back on another day', permission: 'signed-in', params: IdParams,
      body: S.AbsenceEnd, success: { status: 200, schema: S.AbsenceAnswer },
    }, async ({ actor, params, body }) => presentOne(await absences.end(actor, params.id, body.to))),
  ];
};

/** What the office keeps for approvals. */
export const officeRoutes = (deps: OfficeRoutesDependencies) => [...routeRoutes(deps), ...absenceRoutes(deps)];
