import { defineRoute } from '../../../http/define-route.js';
import type { OrganizationRoutesDependencies } from './dependencies.js';
import { UniversityAnswer, UniversityNameBody } from './schemas.js';

export const universityRoutes = ({ commands, reading }: OrganizationRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/university', operationId: 'getUniversity', summary: "The university's names with their validity",
    permission: 'signed-in', success: { status: 200, schema: UniversityAnswer },
  }, async () => ({ names: [...(await reading.university.get()).names] })),
  defineRoute({
    method: 'post', path: '/university/names', operationId: 'renameUniversity', summary: 'A name of the university from a date on',
    permission: 'settings:manage', body: UniversityNameBody, success: { status: 201, schema: UniversityAnswer },
  }, async ({ body: { from, ...name }, actor }) =>
    ({ names: [...(await commands.setUniversityName(name, from, actor)).names] })),
];
