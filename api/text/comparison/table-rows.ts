import type { Clause, ClauseBody, ClauseTable } from '../clauses/clause.js';
import { plainText } from '../clauses/clause.js';
import { comparable } from './comparable.js';
import type { ComparedClause } from './comparison.js';

/** `12`, `12.`, `3.4`, `Б1`, `А-7`: what the first cell of a counted row holds. */
const ROW_NUMBER = /^(?:\p{L}{0,3}[-. ]?)?\d{1,4}(?:\.\d{1,3}){0,3}[.)]?$/u;
/** Of the rows below the head so many bear a number. */
const MOST = 0.6;

const numberOf = (row: readonly string[]): string | null => {
  const first = (row[0] ?? '').trim();
  return ROW_NUMBER.test(first) ? first.replace(/[.)]$/, '') : null;
};

/** Whether the rows can be spoken of by their numbers: most have one and none has another's. */
const isCounted = ({ rows }: ClauseTable): boolean => {
  const numbers = rows.map(numberOf).filter((number) => number !== null);
  const filled = rows.filter(([first = '']) => first.trim() !== '').length;
  return numbers.length >= 2 && (rows[0]?.length ?? 0) >= 2 && numbers.length >= (filled - 1) * MOST && new Set(numbers).size === numbers.length;
};

type Piece = { readonly body: ClauseBody[] } | { readonly row: readonly string[]; readonly number: string; readonly page: number | null; readonly table: number };

/** What stands in a clause and the counted rows in it, in the order of the text; a row without a number stays with the one above. */
const piecesOf = (body: readonly ClauseBody[]): Piece[] => {
  const pieces: Piece[] = [{ body: [] }];
  const add = (item: ClauseBody): void => {
    const last = pieces.at(-1);
    if (last && 'body' in last) last.body.push(item);
    else pieces.push({ body: [item] });
  };
  body.forEach((item, table) => {
    if (item.kind !== 'table' || !isCounted(item)) return add(item);
    item.rows.forEach((row, at) => {
      const number = numberOf(row);
      if (number !== null) pieces.push({ row, number, page: item.rowPages?.[at] ?? null, table });
      else add({ ...item, caption: at === 0 ? item.caption : null, rows: [row], headerRows: 0 });
    });
    return undefined;
  });
  return pieces;
};

const label = ({ printedNumber, heading }: Clause): string => [printedNumber, heading].filter((part) => part !== null).join(' ');

/**
 * A text as it is compared row by row: the counted rows of its tables are clauses of their own (`id/2`, …) under their
 * clause, each with its number and, where the file tells it, its page.
 */
export const withTableRows = (clauses: readonly (Clause & { readonly id: string })[]): ComparedClause[] =>
  clauses.flatMap((clause) => {
    const [first, ...rest] = piecesOf(clause.body);
    if (rest.length === 0 || !first || !('body' in first)) return [comparable(clause)];
    const path = [...clause.path, label(clause)];
    const own = comparable({ ...clause, body: first.body, text: plainText(first.body) });
    const parts = rest.map((piece, index): ComparedClause => {
      const common = { id: `${clause.id}/${index + 2}`, heading: null, page: clause.page };
      if ('body' in piece) return { ...common, number: null, path, text: plainText(piece.body) };
      const cells = piece.row.slice(1);
      return { ...common, page: piece.page ?? clause.page, number: piece.number, path: [...path, `#${piece.table}`], text: cells.filter((cell) => cell !== '').join(' | '), tables: [[cells]] };
    });
    return [own, ...parts];
  });
