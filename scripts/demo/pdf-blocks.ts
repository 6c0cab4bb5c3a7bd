import type { Content } from 'pdfmake/interfaces.js';
import type { Block } from './demo-text.js';
import { columnShares } from './text-words.js';

// The width between the margins of A4, in points, and what a cell's lines and padding take of it.
const PAGE_WIDTH = 482;
const CELL_ROOM = 9;

/** A table that fills the page's width; its head is repeated and no row is torn. */
export const pdfTable = (rows: readonly (readonly string[])[], fontSize: number): Content => {
  const shares = columnShares(rows);
  return {
    fontSize, margin: [0, 2, 0, 8],
    table: {
      headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths: shares.map((share) => share * PAGE_WIDTH - CELL_ROOM),
      body: rows.map((row, at) => row.map((text) => ({ text, bold: at === 0 }))),
    },
  };
};

// Not justified: the printer would widen the gaps at hyphens too, and tear codes and compound words.
const paragraph = (text: string, indent = 0): Content => ({ text, leadingIndent: 28, margin: [indent, 0, 0, 4] });

const pdfBlock = (block: Block): Content => {
  switch (block.kind) {
    case 'heading': {
      const depth = block.number?.split('.').length ?? 1;
      return {
        text: block.number === null ? block.text : `${block.number}. ${block.text}`, bold: true, fontSize: depth === 1 ? 13 : 12,
        margin: [0, 10, 0, 5], tocItem: true, tocMargin: [(depth - 1) * 10, 0, 0, 0],
      };
    }
    case 'annex': return { text: block.text, bold: true, fontSize: 13, margin: [0, 0, 0, 8], pageBreak: 'before', tocItem: true };
    case 'clause': return paragraph(`${block.number}. ${block.text}`);
    case 'item': return paragraph(`${block.mark} ${block.text}`, block.mark.startsWith('–') || /\d/.test(block.mark) ? 0 : 14);
    case 'caption': return { text: block.text, margin: [0, 6, 0, 3] };
    case 'paragraph': return paragraph(block.text);
    case 'table': return pdfTable(block.rows, 10.5);
  }
};

// A table of more rows may be torn between them, so it is not held together with its caption.
const SHORT_TABLE = 12;

const leads = (block: Block | undefined): boolean => block?.kind === 'heading' || block?.kind === 'caption';

/** The blocks as pdfmake draws them, headings gathered into the contents; a heading does not stay alone at the foot of a page. */
export const pdfBlocks = (blocks: readonly Block[]): Content[] => {
  const drawn: Content[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const from = at;
    while (leads(blocks[at])) at += 1;
    const group = blocks.slice(from, at + 1);
    const last = group.at(-1);
    if (from === at || (last?.kind === 'table' && last.rows.length > SHORT_TABLE)) drawn.push(...group.map(pdfBlock));
    else drawn.push({ unbreakable: true, stack: group.map(pdfBlock) });
  }
  return drawn;
};
