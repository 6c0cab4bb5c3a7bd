import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { Id, IdParams } from '../../../http/schemas.js';
import { referenceStates } from '../domain/reference.js';
import type { References } from '../use-cases/references.js';
import { presentNear } from './presenter.js';
import { NearDocument, VersionParams } from './schemas.js';

export interface ReferenceRoutesDependencies { readonly references: References }

const Place = z.strictObject({ id: z.string(), anchor: z.string(), textVersionId: z.string(), printed: z.string() });
const Answer = z.strictObject({
  to: z.array(z.strictObject({
    ...Place.shape, kind: z.enum(['internal', 'external']), state: z.enum(referenceStates), decidedBy: z.string().nullable(), targets: z.array(NearDocument),
  })),
  from: z.array(z.strictObject({ document: NearDocument, places: z.array(Place) })),
});

const Decision = z.strictObject({ state: z.enum(['confirmed', 'rejected']), targetId: Id.nullable().default(null) });
const Addition = z.strictObject({ clauseId: Id, targetId: Id });

/** References shown both ways, confirmed or added by hand (DOC-5). */
export const referenceRoutes = ({ references }: ReferenceRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/documents/:id/texts/:versionId/references', operationId: 'listReferences', summary: 'What a text refers to, and what refers to its document',
    permission: 'public', params: VersionParams, success: { status: 200, schema: Answer },
  }, async ({ actor, params }) => {
    const { to, from } = await references.of(actor, params.id, params.versionId);
    return {
      to: to.map(({ reference: { id, anchor, textVersionId, printed, kind, state, decidedBy }, targets }) =>
        ({ id, anchor, textVersionId, printed, kind, state, decidedBy, targets: targets.map(presentNear) })),
      from: from.map(({ line, places }) => ({
        document: presentNear(line), places: places.map(({ id, anchor, textVersionId, printed }) => ({ id, anchor, textVersionId, printed })),
      })),
    };
  }),
  defineRoute({
    method: 'post', path: '/documents/:id/references/:referenceId/decision', operationId: 'decideReference', summary: 'Confirm or reject a reference that was found',
    permission: 'documents:manage', params: z.strictObject({ id: Id, referenceId: Id }), body: Decision, success: { status: 204 },
  }, ({ actor, params, body }) => references.decide(actor, params.id, params.referenceId, body.state, body.targetId)),
  defineRoute({
    method: 'post', path: '/documents/:id/references', operationId: 'addReference', summary: 'Add a reference by hand', permission: 'documents:manage',
    params: IdParams, body: Addition, success: { status: 204 },
  }, ({ actor, params, body }) => references.add(actor, params.id, body.clauseId, body.targetId)),
];
