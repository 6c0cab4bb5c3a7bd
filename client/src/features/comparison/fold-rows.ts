import type { ComparedRow } from '../../api/model/drafts';

/** The place of a row on the page; changes are gone to by it. */
export const rowId = (place: number): string => `row-${place}`;

export type Part =
  | { readonly kind: 'row'; readonly key: string; readonly row: ComparedRow }
  | { readonly kind: 'folded'; readonly key: string; readonly rows: readonly ComparedRow[] };

/** Rows that say something, and between them the runs of unchanged ones. */
export const foldRows = (rows: readonly ComparedRow[]): Part[] => {
  const parts: Part[] = [];
  let run: { readonly at: number; readonly rows: ComparedRow[] } | null = null;
  const close = (): void => {
    if (run === null) return;
    parts.push({ kind: 'folded', key: rowId(run.at), rows: run.rows });
    run = null;
  };
  rows.forEach((row, place) => {
    if (row.kind === 'same') {
      run ??= { at: place, rows: [] };
      run.rows.push(row);
      return;
    }
    close();
    parts.push({ kind: 'row', key: rowId(place), row });
  });
  close();
  return parts;
};
