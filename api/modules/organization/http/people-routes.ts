import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { DateText, Id, IdParams, pageOf, pageQuery, skipOf } from '../../../http/schemas.js';
import { fullName } from '../domain/person.js';
import type { OrganizationRoutesDependencies } from './dependencies.js';
import { PersonAnswer, PersonBody, PersonEditBody, PostBody, PostEdit } from './schemas.js';

const PeopleQuery = z.strictObject({
  ...pageQuery,
  q: z.string().max(200).optional(),
  unit: Id.optional(),
  active: z.enum(['true', 'false']).transform((value) => value === 'true').optional(),
  on: DateText.optional(),
});
const AssignmentParams = z.strictObject({ id: Id, assignmentId: Id });
/** Whom one can choose: what the name board at the door says, without numbers and addresses. */
const ChoicesQuery = z.strictObject({ q: z.string().max(200).default('') });
const CHOICES = 20;
const ChoicesAnswer = z.strictObject({ items: z.array(z.strictObject({
  id: z.string(), name: z.string(),
  posts: z.array(z.strictObject({ positionKk: z.string().nullable(), positionRu: z.string().nullable(), unit: z.strictObject({ kk: z.string().nullable(), ru: z.string().nullable() }) })),
})) });
const Leaving = z.strictObject({ on: DateText.optional() });

const readRoutes = ({ people, today }: OrganizationRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/people', operationId: 'listPeople', summary: 'People by the beginning of a name, by unit, as on a date',
    permission: 'people:read', query: PeopleQuery, success: { status: 200, schema: pageOf(PersonAnswer) },
  }, async ({ query: { page, pageSize, on = today(), ...filter } }) =>
    ({ ...(await people.list({ ...filter, on }, skipOf({ page, pageSize }), pageSize)), page, pageSize })),
  defineRoute({
    method: 'get', path: '/people/choices', operationId: 'listPeopleToChoose', summary: 'Colleagues by the beginning of a name, with their posts',
    permission: 'signed-in', query: ChoicesQuery, success: { status: 200, schema: ChoicesAnswer },
  }, async ({ query: { q } }) => {
    const { items } = await people.list({ q, active: true, on: today() }, 0, CHOICES);
    return { items: items.map(({ id, surname, name, patronymic, assignments }) => ({
      id, name: fullName({ surname, name, patronymic }),
      posts: assignments.map(({ positionKk, positionRu, unit: { kk, ru } }) => ({ positionKk, positionRu, unit: { kk, ru } })),
    })) };
  }),
  defineRoute({
    method: 'get', path: '/people/:id', operationId: 'getPerson', summary: 'A person with every post',
    permission: 'people:read', params: IdParams, success: { status: 200, schema: PersonAnswer },
  }, ({ params }) => people.card(params.id, today())),
];

const personRoutes = ({ commands, people, today }: OrganizationRoutesDependencies) => [
  defineRoute({
    method: 'post', path: '/people', operationId: 'createPerson', summary: 'Create a person with posts',
    permission: 'people:manage', body: PersonBody, success: { status: 201, schema: PersonAnswer },
  }, async ({ body: { assignments, ...facts }, actor }) =>
    people.card((await commands.createPerson(facts, assignments, actor)).person.id, today())),
  defineRoute({
    method: 'patch', path: '/people/:id', operationId: 'changePerson', summary: 'Change a person',
    permission: 'people:manage', params: IdParams, body: PersonEditBody, ifMatch: true, success: { status: 200, schema: PersonAnswer },
  }, async ({ params: { id }, body: edit, revision, actor }) => {
    await commands.changePerson({ id, revision, edit }, actor);
    return people.card(id, today());
  }),
  defineRoute({
    method: 'post', path: '/people/:id/deactivation', operationId: 'deactivatePerson', summary: 'A person leaves; posts and offices end',
    permission: 'people:manage', params: IdParams, body: Leaving, ifMatch: true, success: { status: 200, schema: PersonAnswer },
  }, async ({ params: { id }, body: { on }, revision, actor }) => {
    await commands.deactivatePerson({ id, revision, on }, actor);
    return people.card(id, today());
  }),
];

const postRoutes = ({ commands, people, today }: OrganizationRoutesDependencies) => [
  defineRoute({
    method: 'post', path: '/people/:id/assignments', operationId: 'addAssignment', summary: 'Give a person a post',
    permission: 'people:manage', params: IdParams, body: PostBody, ifMatch: true, success: { status: 201, schema: PersonAnswer },
  }, async ({ params: { id }, body: post, revision, actor }) => {
    await commands.addAssignment({ id, revision, post }, actor);
    return people.card(id, today());
  }),
  defineRoute({
    method: 'patch', path: '/people/:id/assignments/:assignmentId', operationId: 'changeAssignment', summary: 'Change or end a post',
    permission: 'people:manage', params: AssignmentParams, body: PostEdit, ifMatch: true, success: { status: 200, schema: PersonAnswer },
  }, async ({ params: { id, assignmentId }, body: edit, revision, actor }) => {
    await commands.changeAssignment({ id, revision, assignmentId, edit }, actor);
    return people.card(id, today());
  }),
];

export const peopleRoutes = (deps: OrganizationRoutesDependencies) =>
  [...readRoutes(deps), ...personRoutes(deps), ...postRoutes(deps)];
