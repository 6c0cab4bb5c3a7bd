import type { Actor } from '../../../kernel/actor.js';
import { changesBetween } from '../domain/changes.js';
import { editUnit } from '../domain/edit-unit.js';
import type { Assignment, Person } from '../domain/person.js';
import { fullName } from '../domain/person.js';
import type { OrganizationContext, Work } from './context.js';
import { saveUnit } from './save-unit.js';

/** A person with all posts; the person's revision guards the posts too. */
export interface PersonFile {
  readonly person: Person;
  readonly assignments: readonly Assignment[];
}

export const personFile = async ({ people, assignments }: Pick<Work, 'people' | 'assignments'>, id: string): Promise<PersonFile> =>
  ({ person: await people.get(id), assignments: await assignments.ofPerson(id) });

const changesOf = (before: PersonFile | null, after: PersonFile) => {
  const old = new Map((before?.assignments ?? []).map((assignment) => [assignment.id, assignment]));
  const posts = after.assignments
    .filter((assignment) => changesBetween(old.get(assignment.id) ?? {}, assignment).length > 0)
    .map((assignment) => ({ field: 'assignment', from: old.get(assignment.id) ?? null, to: assignment }));
  return [...changesBetween(before?.person ?? {}, after.person, ['id', 'revision']), ...posts];
};

/** The units that were imported before their head was known. */
const takeAwaitedHeadships = async (work: Work, actor: Actor, { id, personnelNumber }: Person, { clock }: Pick<OrganizationContext, 'clock'>) => {
  for (const unit of await work.units.awaiting(personnelNumber)) {
    const since = unit.relations.some(({ kind }) => kind === 'head') ? clock.today() : unit.from;
    await saveUnit(work, actor, unit, editUnit(unit, { headId: id }, since));
  }
};

/** Writes a person that is new (`before` null) or changed with the posts, the journal row and the event. */
export const savePerson = async (
  work: Work, actor: Actor, before: PersonFile | null, after: PersonFile, context: Pick<OrganizationContext, 'clock'>, action = 'person.changed',
): Promise<PersonFile> => {
  const changes = changesOf(before, after);
  if (before && changes.length === 0) return before;
  const person = before ? await work.people.save(after.person) : { ...after.person, revision: 1 };
  if (!before) await work.people.add(person);
  for (const { field, to } of changes) if (field === 'assignment') await work.assignments.put(to as Assignment);
  await work.audit.record({
    actor, action: before ? action : 'person.created', object: { kind: 'person', id: person.id, label: fullName(person) }, changes,
  });
  await work.outbox.append([{ type: action, aggregateId: person.id, revision: person.revision }]);
  if (!before) await takeAwaitedHeadships(work, actor, person, context);
  return { person, assignments: after.assignments };
};
