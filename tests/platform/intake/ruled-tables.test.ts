import { describe, expect, test } from '@jest/globals';
import type { Table } from '../../../api/text/clauses/block.js';
import { joinTables } from '../../../api/platform/intake/pdf/join-tables.js';
import { pageLines } from '../../../api/platform/intake/pdf/page-lines.js';
import type { RuledLine } from '../../../api/platform/intake/pdf/ruled-lines.js';
import { gridsOf } from '../../../api/platform/intake/pdf/ruled-tables.js';
import type { Piece } from '../../../api/platform/intake/pdf/text-line.js';

const level = (at: number, from = 50, to = 350): RuledLine => ({ level: true, at, from, to });
const upright = (at: number, from = 100, to = 160): RuledLine => ({ level: false, at, from, to });
const piece = (text: string, x: number, y: number): Piece => ({ text, x, y, width: text.length * 5, size: 10, font: 'f' });
const HEIGHT = 800;
/** Two rows of two columns. */
const lines = [level(100), level(130), level(160), upright(50), upright(100), upright(350)];
const isBold = (): boolean => false;

describe('DOC-1 tables of a PDF are known by their drawn lines', () => {
  test('a cell of several lines is one, and text beside the table stays outside', () => {
    const pieces = [piece('Кіріспе сөз', 50, 80), piece('1', 60, 112), piece('Сапа саясаты', 110, 112), piece('мен мақсаты', 110, 124), piece('2', 60, 142), piece('Аудит', 110, 142), piece('Соңы', 50, 190)];
    const read = pageLines(pieces, lines, 3, HEIGHT, isBold);
    expect(read.map(({ text, table }) => table?.rows ?? text)).toEqual(['Кіріспе сөз', [['1', 'Сапа саясаты мен мақсаты'], ['2', 'Аудит']], 'Соңы']);
  });

  test('a row that the page has torn has no line below', () => {
    const torn = [level(100), level(130), upright(50, 100, 150), upright(100, 100, 150), upright(350, 100, 150)];
    expect(gridsOf(torn, HEIGHT)[0]?.rows.map(({ top, bottom }) => [top, bottom])).toEqual([[100, 130], [130, 150]]);
  });

  test('a line under a heading, one box, and the frame of a page are no tables', () => {
    expect(gridsOf([level(100)], HEIGHT)).toEqual([]);
    expect(gridsOf([level(100), level(160), upright(50), upright(350)], HEIGHT)).toEqual([]);
    expect(gridsOf([level(20), level(780), upright(50, 20, 780), upright(100, 20, 780), upright(350, 20, 780)], HEIGHT)).toEqual([]);
  });
});

describe('DOC-1 a table over several pages is one', () => {
  const table = (page: number, ...rows: string[][]): Table => ({ kind: 'table', page, rows, headerRows: 1, rowPages: rows.map(() => page) });
  const HEAD = ['№', 'Атауы'];

  test('its head, printed again, is left out, and each row knows its page', () => {
    expect(joinTables([table(4, HEAD, ['1', 'Ереже']), table(5, HEAD, ['2', 'Нұсқаулық']), table(6, HEAD, ['3', 'Жоспар'])])).toEqual([
      { kind: 'table', page: 4, rows: [HEAD, ['1', 'Ереже'], ['2', 'Нұсқаулық'], ['3', 'Жоспар']], headerRows: 1, rowPages: [4, 4, 5, 6] },
    ]);
  });

  test('a row torn in two is put together', () => {
    const [joined] = joinTables([table(4, HEAD, ['1', 'Сапа бөлімінің']), table(5, HEAD, ['', 'журналы'], ['2', 'Жоспар'])]);
    expect(joined).toMatchObject({ rows: [HEAD, ['1', 'Сапа бөлімінің журналы'], ['2', 'Жоспар']], rowPages: [4, 4, 5] });
  });

  test('another table, and one on a page further on, is its own', () => {
    expect(joinTables([table(4, HEAD, ['1', 'Ереже']), table(5, ['А', 'Б', 'В'])])).toHaveLength(2);
    expect(joinTables([table(4, HEAD, ['1', 'Ереже']), table(7, HEAD, ['2', 'Жоспар'])])).toHaveLength(2);
  });
});
