import type { ChangeRow, Difference } from '../../api/model/changes';

/** What one row explains, or a difference that no row explains yet. */
export interface Group {
  readonly key: string;
  readonly row: ChangeRow | null;
  readonly differences: readonly Difference[];
}

/** Differences in the order of the text; those that one row explains stand together, where the first of them is. */
export const groupRows = (items: readonly Difference[], rows: readonly ChangeRow[]): Group[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const groups = new Map<string, { key: string; row: ChangeRow | null; differences: Difference[] }>();
  for (const item of items) {
    const row = item.rowId === null ? null : (byId.get(item.rowId) ?? null);
    const key = row?.id ?? item.key;
    const group = groups.get(key) ?? { key, row, differences: [] };
    group.differences.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
};

/** Rows that stand for no difference of the comparison: typed by hand, or left over from an older text. */
export const looseRows = (items: readonly Difference[], rows: readonly ChangeRow[]): ChangeRow[] => {
  const explained = new Set(items.map(({ rowId }) => rowId));
  return rows.filter(({ id }) => !explained.has(id));
};
