import type { LegalDate } from '../../../kernel/legal-date.js';
import { AppError } from '../../../kernel/errors.js';
import type { Assignee } from '../domain/approval.js';
import type { Participant, StageTemplate } from '../domain/route.js';
import type { Found } from '../domain/start-approval.js';
import type { Directory, Offices, Subject } from '../ports.js';

type Asked = Pick<Subject, 'author' | 'ownerUnitId' | 'interestedUnitIds'>;

const nameOf = ({ name }: Offices): string => name.kk ?? name.ru ?? name.en ?? '';

/** Finds by a route's rules who takes part, as the organization is on the day of sending (WF-1). */
export const createFindParticipants = (directory: Directory) => {
  const personsAs = async (ids: readonly (string | null)[]): Promise<Assignee[]> => {
    const known = await directory.people(ids.filter((id) => id !== null));
    return [...known.values()].filter(({ active }) => active).map(({ id, name }) => ({ kind: 'person', id, label: name }));
  };

  const headsOf = async (unitIds: readonly string[], on: LegalDate): Promise<Assignee[]> =>
    personsAs([...(await directory.unitOffices(unitIds, on)).values()].map(({ headId }) => headId));

  /** The head above somebody: of their unit, or of the unit above it where they are the head themselves. */
  const headAbove = async (personId: string, on: LegalDate): Promise<Assignee[]> => {
    const [first] = await directory.unitsOfPerson(personId, on);
    const seen = new Set<string>();
    for (let unitId: string | null = first ?? null; unitId !== null && !seen.has(unitId);) {
      seen.add(unitId);
      const unit: Offices | undefined = (await directory.unitOffices([unitId], on)).get(unitId);
      if (unit?.headId && unit.headId !== personId) return personsAs([unit.headId]);
      unitId = unit?.parentId ?? null;
    }
    return [];
  };

  const body = async (id: string, on: LegalDate): Promise<Assignee[]> => {
    const found = (await directory.unitOffices([id], on)).get(id);
    if (!found) return [];
    if (found.kind !== 'body' || found.secretaryId === null) throw new AppError('body_without_secretary', { body: nameOf(found) });
    return [{ kind: 'body', id, label: nameOf(found) }];
  };

  const assignees = async ({ kind, id }: Participant, subject: Asked, on: LegalDate): Promise<Assignee[]> => {
    switch (kind) {
      case 'author-unit-head': return headAbove(subject.author.id, on);
      case 'owner-unit-head': return subject.ownerUnitId ? headsOf([subject.ownerUnitId], on) : [];
      case 'interested-unit-heads': return headsOf(subject.interestedUnitIds, on);
      case 'unit-head': return id ? headsOf([id], on) : [];
      case 'position': return id ? personsAs(await directory.holdersOfPosition(id, on)) : [];
      case 'person': return id ? personsAs([id]) : [];
      case 'role': return id ? [{ kind: 'role', id, label: id }] : [];
      case 'body': return id ? body(id, on) : [];
      default: return [];
    }
  };

  const audienceOf = ({ kind, id }: Participant): string[] => {
    if (kind === 'everybody') return ['internal'];
    return (kind === 'unit' || kind === 'group') && id ? [`${kind}:${id}`] : [];
  };

  const found = async ({ participants }: Pick<StageTemplate, 'participants'>, subject: Asked, on: LegalDate): Promise<Found> => {
    const all: Assignee[] = [];
    for (const participant of participants) all.push(...await assignees(participant, subject, on));
    const distinct = new Map(all.map((assignee) => [`${assignee.kind}:${assignee.id}`, assignee]));
    return { participants: [...distinct.values()], audience: [...new Set(participants.flatMap(audienceOf))] };
  };

  return async (stages: readonly StageTemplate[], subject: Asked, on: LegalDate): Promise<Map<string, Found>> => {
    const byKey = new Map<string, Found>();
    for (const stage of stages) byKey.set(stage.key, await found(stage, subject, on));
    return byKey;
  };
};
export type FindParticipants = ReturnType<typeof createFindParticipants>;
