import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { changesBetween } from '../domain/changes.js';
import { checkParent } from '../domain/tree.js';
import type { Unit } from '../domain/unit.js';
import { unitLabel } from '../domain/unit.js';
import type { Work } from './context.js';

const checkPlace = async ({ units }: Work, { id, parentId }: Unit): Promise<void> => {
  await units.lockTree();
  checkParent(id, parentId, new Map((await units.all()).map((unit) => [unit.id, unit])));
};

/** @throws AppError `unknown_person` unless all of them exist */
export const checkPeople = async ({ people }: Work, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const known = new Set((await people.byIds(ids)).map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown) throw new AppError('unknown_person', { id: unknown });
};

/** Writes a unit that is new (`before` null) or changed, its journal row and its event; nothing when nothing differs. */
export const saveUnit = async (work: Work, actor: Actor, before: Unit | null, after: Unit): Promise<Unit> => {
  const changes = changesBetween(before ?? {}, after, ['id', 'revision']);
  if (before && changes.length === 0) return before;
  if (after.parentId !== (before?.parentId ?? null)) await checkPlace(work, after);
  const saved = before ? await work.units.save(after) : { ...after, revision: 1 };
  if (!before) await work.units.add(saved);
  await work.audit.record({
    actor, action: before ? 'unit.changed' : 'unit.created', object: { kind: 'unit', id: saved.id, label: unitLabel(saved) }, changes,
  });
  await work.outbox.append([{ type: 'unit.changed', aggregateId: saved.id, revision: saved.revision }]);
  return saved;
};
