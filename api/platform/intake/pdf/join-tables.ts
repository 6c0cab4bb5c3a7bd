import type { Block, Table } from '../../../text/clauses/block.js';
import { joinLines } from './page-lines.js';

const sameRow = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.length === b.length && a.every((cell, at) => cell === b[at]);
const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell === '');

/** How many rows at the head of the second table repeat those of the first. */
const repeated = (first: Table, second: Table): number => {
  let count = 0;
  while (count < second.rows.length && count < first.rows.length - 1 && !isEmpty(second.rows[count] ?? []) && sameRow(first.rows[count], second.rows[count])) count += 1;
  return count;
};

/** A row that the end of a page has torn: it goes on without a number where all rows have one. */
const isTorn = (first: Table, next: readonly string[] | undefined): boolean =>
  next !== undefined && !isEmpty(next) && next[0] === '' && first.rows.every(([cell]) => cell !== '') && first.rows.length > 1;

const joined = (first: Table, second: Table): Table => {
  const skip = repeated(first, second);
  const [rows, pages] = [second.rows.slice(skip), (second.rowPages ?? []).slice(skip)];
  const torn = isTorn(first, rows[0]);
  const last = first.rows.at(-1) ?? [];
  const head = torn ? [...first.rows.slice(0, -1), last.map((cell, at) => joinLines([cell, rows[0]?.[at] ?? ''].filter((part) => part !== '')))] : first.rows;
  return {
    ...first, headerRows: Math.max(first.headerRows, skip), rows: [...head, ...(torn ? rows.slice(1) : rows)],
    rowPages: [...(first.rowPages ?? []), ...(torn ? pages.slice(1) : pages)],
  };
};

/** A table that goes on over the next page is one; its head, printed again, is left out. */
export const joinTables = (blocks: readonly Block[]): Block[] =>
  blocks.reduce<Block[]>((kept, block) => {
    const last = kept.at(-1);
    const goesOn = block.kind === 'table' && last?.kind === 'table' && block.page !== null
      && block.page === (last.rowPages?.at(-1) ?? 0) + 1 && block.rows[0]?.length === last.rows[0]?.length;
    if (goesOn) kept[kept.length - 1] = joined(last, block);
    else kept.push(block);
    return kept;
  }, []);
