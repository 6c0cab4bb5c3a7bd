import type { Block } from './demo-text.js';

const LETTERS = 'абвгдежзиклмнопрст';

/** The number that Word would count after these, at the depth of the number that stands there. */
const counted = (counters: number[], depth: number): number[] =>
  Array.from({ length: depth }, (_, level) => (counters[level] ?? 0) + (level === depth - 1 ? 1 : 0));

const followingMark = (mark: string | null, kind: 'digits' | 'letters'): string => {
  if (mark === null) return kind === 'digits' ? '1)' : 'а)';
  return kind === 'digits' ? `${Number.parseInt(mark, 10) + 1})` : `${LETTERS[LETTERS.indexOf(mark.charAt(0)) + 1] ?? ''})`;
};

const checkTable = (rows: readonly (readonly string[])[]): string | null => {
  const [first] = rows;
  return rows.length > 1 && rows.every((row) => row.length === first?.length) ? null : `rows of different width: ${first?.join(' | ') ?? ''}`;
};

/** Reads marks in order and says what is out of it. */
const orderReader = () => {
  let counters: number[] = [];
  let marks: Record<'digits' | 'letters', string | null> = { digits: null, letters: null };
  const number = (value: string): string | null => {
    const due = counted(counters, value.split('.').length);
    counters = due;
    marks = { digits: null, letters: null };
    return due.join('.') === value ? null : `${value} where ${due.join('.')} is due`;
  };
  const item = (mark: string): string | null => {
    if (mark === '–') return null;
    const kind = /\d/.test(mark) ? 'digits' : 'letters';
    const due = followingMark(marks[kind], kind);
    const first = followingMark(null, kind);
    marks = kind === 'digits' ? { digits: mark, letters: null } : { ...marks, letters: mark };
    return mark === due || mark === first ? null : `${mark} where ${due} is due`;
  };
  return (block: Block): string | null => {
    if (block.kind === 'annex') { counters = []; return null; }
    if (block.kind === 'clause' || (block.kind === 'heading' && block.number !== null)) return number(block.number ?? '');
    if (block.kind === 'item') return item(block.mark);
    return block.kind === 'table' ? checkTable(block.rows) : null;
  };
};

/** Refuses a text whose numbers are not those that Word would count: both kinds of DOCX must say the same. */
export const checkOrder = (name: string, blocks: readonly Block[]): void => {
  const wrong = blocks.map(orderReader()).filter((fault) => fault !== null);
  if (wrong.length > 0) throw new Error(`${name}: ${wrong.join('; ')}`);
};
