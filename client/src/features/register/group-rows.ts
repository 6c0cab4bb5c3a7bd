import type { Localized } from '../../api/model/common';
import type { DocumentRow } from '../../api/model/document';

export interface RegisterGroup {
  readonly type: Localized | null;
  readonly rows: readonly DocumentRow[];
}

/** Neighbours of one type under one heading, in the order in which they came. */
export const grouped = (rows: readonly DocumentRow[]): readonly RegisterGroup[] => {
  const groups: { type: Localized; typeId: string; rows: DocumentRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.typeId === row.typeId) last.rows.push(row);
    else groups.push({ type: row.type, typeId: row.typeId, rows: [row] });
  }
  return groups;
};
