import type { Table } from './block.js';
import { DraftList, type Draft } from './draft.js';
import type { Reading } from './reading.js';

/** Without any structure each paragraph is a clause of its own; items and tables belong to the paragraph before them. */
export function paragraphsAsClauses(items: readonly (Table | Reading)[]): readonly Draft[] {
  const list = new DraftList();
  const start = (page: number | null) =>
    list.start({ rank: 1, level: null, number: null, printedNumber: null, heading: null, page });
  for (const item of items) {
    if ('rows' in item) {
      if (!list.started) start(item.page);
      list.table(item);
    } else {
      if (item.marker === null || !list.started) start(item.block.page);
      list.paragraph(item.marker?.rest ?? item.text, item.marker?.marker ?? null);
    }
  }
  return list.drafts;
}
