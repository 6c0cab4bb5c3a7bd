import type { SaxesTagPlain } from 'saxes';
import type { Block } from '../../../text/clauses/block.js';
import { blockText } from '../../../text/clauses/block-text.js';
import { isOn, numberOf, attribute } from './tags.js';

const WIDEST_SPAN = 63;

const cellText = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' && block.autoNumber !== null ? `${block.autoNumber} ${blockText(block)}` : blockText(block))).join('\n');

/** A table while its XML is read; nested tables become text of their cell. */
export class TableDraft {
  private readonly rows: string[][] = [];
  private headerRows = 0;
  private cells: string[] = [];
  private content: readonly Block[] = [];
  private cellCount = 0;
  private isHeader = false;
  private isDeleted = false;
  private inRowProperties = false;
  private inCellProperties = false;
  private span = 1;
  private continues = false;

  /** True when the tag belongs to the table itself. */
  property(tag: SaxesTagPlain, local: string): boolean {
    switch (local) {
      case 'tr':
        this.cells = [];
        this.isHeader = false;
        this.isDeleted = false;
        return true;
      case 'trPr':
        this.inRowProperties = true;
        return true;
      case 'tcPr':
        this.inCellProperties = true;
        return true;
      case 'tblHeader':
        this.isHeader = this.inRowProperties && isOn(tag);
        return true;
      case 'gridSpan':
        if (this.inCellProperties) this.span = Math.min(numberOf(tag) ?? 1, WIDEST_SPAN);
        return true;
      case 'vMerge':
        if (this.inCellProperties) this.continues = attribute(tag, 'val') !== 'restart';
        return true;
      default:
        return false;
    }
  }

  propertyDeleted(): void {
    if (this.inRowProperties) this.isDeleted = true;
  }

  endProperty(local: string): void {
    if (local === 'trPr') this.inRowProperties = false;
    if (local === 'tcPr') this.inCellProperties = false;
    if (local === 'tr' && !this.isDeleted) this.endRow();
  }

  startCell(): void {
    this.span = 1;
    this.continues = false;
  }

  endCell(blocks: readonly Block[]): void {
    this.cellCount += 1;
    this.content = blocks;
    this.cells.push(this.continues ? '' : cellText(blocks), ...Array.from({ length: this.span - 1 }, () => ''));
  }

  private endRow(): void {
    if (this.isHeader && this.headerRows === this.rows.length) this.headerRows += 1;
    this.rows.push(this.cells);
  }

  /** A table of one cell is a frame around text. */
  blocks(): readonly Block[] {
    if (this.cellCount === 1) return this.content;
    if (this.rows.every((row) => row.every((cell) => cell === ''))) return [];
    return [{ kind: 'table', page: null, rows: this.rows, headerRows: this.headerRows }];
  }
}
