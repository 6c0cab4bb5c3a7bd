import { AlignmentType, HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Block, DemoText } from './demo-text.js';
import { wordCounters } from './docx-numbering.js';
import { columnShares } from './text-words.js';

// The width between the margins of A4, in twentieths of a point.
const PAGE_WIDTH = 9638;
const JUSTIFIED = { alignment: AlignmentType.JUSTIFIED, spacing: { after: 80 } };
const INDENTED = { ...JUSTIFIED, indent: { firstLine: 567 } };
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

const tableCell = (text: string, width: number, bold: boolean) => new TableCell({
  width: { size: width, type: WidthType.DXA }, margins: { left: 80, right: 80 },
  children: [new Paragraph({ children: [new TextRun({ text, bold, size: 21 })] })],
});

/** A table with a head that Word repeats on each page. */
export const docxTable = (rows: readonly (readonly string[])[]): Table => {
  const columnWidths = columnShares(rows).map((share) => Math.floor(share * PAGE_WIDTH));
  return new Table({
    columnWidths, layout: TableLayoutType.FIXED, width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: rows.map((row, at) => new TableRow({
      tableHeader: at === 0, cantSplit: true, children: row.map((text, column) => tableCell(text, columnWidths[column] ?? 0, at === 0)),
    })),
  });
};

/** The blocks as Word has them. */
export const docxBlocks = ({ numbering, blocks }: DemoText): (Paragraph | Table)[] => {
  const counterOf = wordCounters();
  const numbered = (block: Block & { text: string }, mark: string) => {
    const counter = counterOf(block);
    return numbering === 'automatic' && counter ? { numbering: counter, text: block.text } : { text: mark ? `${mark} ${block.text}` : block.text };
  };
  const heading = (block: Block & { kind: 'heading' | 'annex' }) => {
    const number = block.kind === 'heading' ? block.number : null;
    const { text, ...counter } = numbered(block, number === null ? '' : `${number}.`);
    const depth = number === null ? 1 : number.split('.').length;
    const children = [new TextRun({ text, bold: true, size: depth === 1 ? 26 : 24, color: '000000' })];
    return new Paragraph({ ...counter, children, heading: LEVELS[depth - 1], keepNext: true, pageBreakBefore: block.kind === 'annex', spacing: { before: 200, after: 100 } });
  };
  const lines = (block: Block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading': case 'annex': return [heading(block)];
      case 'clause': return [new Paragraph({ ...INDENTED, ...numbered(block, `${block.number}.`) })];
      case 'item': return [new Paragraph({ ...INDENTED, ...numbered(block, block.mark) })];
      case 'caption': return [new Paragraph({ keepNext: true, spacing: { before: 120, after: 60 }, text: block.text })];
      case 'paragraph': return [new Paragraph({ ...INDENTED, text: block.text })];
      case 'table': return [docxTable(block.rows), new Paragraph({ spacing: { after: 60 }, text: '' })];
    }
  };
  return blocks.flatMap(lines);
};
