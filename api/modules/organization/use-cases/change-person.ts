import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { checkPeriod } from '../domain/period.js';
import type { Assignment, Person } from '../domain/person.js';
import type { OrganizationContext, Work } from './context.js';
import type { PersonFile } from './save-person.js';
import { personFile, savePerson } from './save-person.js';

export type PersonFacts = Omit<Person, 'id' | 'active' | 'revision'>;
export type Post = Omit<Assignment, 'id' | 'personId'>;
type Guarded<T> = T & { readonly id: string; readonly revision: number };
/** What an edit says; what is left out stays as it is. A person who has come back is made active again. */
export type PersonEdit = { readonly [K in keyof PersonFacts]?: PersonFacts[K] | undefined } & { readonly active?: true | undefined };

/** @throws AppError `unknown_unit`, `date_invalid`, `invalid_request` for a post without a name */
export const checkPost = async ({ units }: Pick<Work, 'units'>, post: Post): Promise<void> => {
  checkPeriod(post);
  if (!post.positionKk && !post.positionRu) throw new AppError('invalid_request', {}, [{ path: 'positionKk', code: 'too_small' }]);
  if ((await units.byIds([post.unitId])).length === 0) throw new AppError('unknown_unit', { id: post.unitId });
};

const defined = <T extends object>(edit: T): Partial<T> =>
  Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Creating and changing people and their posts (ORG-2); every edit names the revision that it was made on. */
export const personCommands = ({ uow, clock }: OrganizationContext) => {
  const change = ({ id, revision }: Guarded<object>, actor: Actor, edit: (file: PersonFile, work: Work) => Promise<PersonFile>) =>
    uow.run(async (work) => {
      const before = await personFile(work, id);
      if (before.person.revision !== revision) throw new AppError('stale_revision');
      return savePerson(work, actor, before, await edit(before, work), { clock });
    });

  return {
    createPerson: (facts: PersonFacts, posts: readonly Post[], actor: Actor): Promise<PersonFile> =>
      uow.run(async (work) => {
        for (const post of posts) await checkPost(work, post);
        const person = { ...facts, id: newId(), active: true, revision: 0 };
        const assignments = posts.map((post) => ({ ...post, id: newId(), personId: person.id }));
        return savePerson(work, actor, null, { person, assignments }, { clock });
      }),
    changePerson: (command: Guarded<{ edit: PersonEdit }>, actor: Actor) =>
      change(command, actor, async ({ person, assignments }) => ({ person: { ...person, ...defined(command.edit) }, assignments })),
    addAssignment: (command: Guarded<{ post: Post }>, actor: Actor) =>
      change(command, actor, async ({ person, assignments }, work) => {
        if (!person.active) throw new AppError('invalid_transition');
        await checkPost(work, command.post);
        return { person, assignments: [...assignments, { ...command.post, id: newId(), personId: person.id }] };
      }),
    changeAssignment: (command: Guarded<{ assignmentId: string; edit: { readonly [K in keyof Post]?: Post[K] | undefined } }>, actor: Actor) =>
      change(command, actor, async ({ person, assignments }, work) => {
        const old = assignments.find(({ id }) => id === command.assignmentId);
        if (!old) throw new AppError('not_found', { id: command.assignmentId });
        const changed = { ...old, ...defined(command.edit) };
        await checkPost(work, changed);
        return { person, assignments: assignments.map((assignment) => (assignment === old ? changed : assignment)) };
      }),
  };
};
