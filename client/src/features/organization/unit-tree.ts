import type { Unit } from '../../api/model/organization';

export interface TreeRow {
  readonly unit: Unit;
  readonly depth: number;
}

/** Units below their parents; one whose parent is not in the list stands at the top. */
export const asTree = (units: readonly Unit[]): TreeRow[] => {
  const ids = new Set(units.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): TreeRow[] =>
    units
      .filter((unit) => (unit.parentId && ids.has(unit.parentId) ? unit.parentId : null) === parentId)
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
};
