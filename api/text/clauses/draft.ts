import type { ClauseBody } from './clause.js';
import type { Table } from './block.js';
import { displayText } from './display-text.js';

/** A clause that is being read. */
export interface Draft {
  readonly number: string | null;
  readonly printedNumber: string | null;
  readonly heading: string | null;
  readonly path: readonly string[];
  readonly depth: number;
  readonly page: number | null;
  readonly body: ClauseBody[];
}

/** What a clause opens with; its place follows from `rank` and `level`. */
export interface Opening {
  readonly rank: number;
  /** Of its heading style. */
  readonly level: number | null;
  readonly number: string | null;
  readonly printedNumber: string | null;
  readonly heading: string | null;
  readonly page: number | null;
}

interface Open extends Opening {
  readonly label: string;
}

const labelOf = ({ printedNumber, heading }: Opening): string => [printedNumber, heading].filter((part) => part !== null).join(' ');

/** Builds the list of clauses; knows which headings are open above the present place. */
export class DraftList {
  readonly drafts: Draft[] = [];
  private open: Open[] = [];
  private caption: string | null = null;

  /** Whether text has a clause to belong to. */
  get started(): boolean {
    return this.drafts.length > 0;
  }

  start(opening: Opening): Draft {
    this.flushCaption();
    while (this.open.length > 0 && this.ends(this.open.at(-1), opening)) this.open.pop();
    const { number, printedNumber, heading, page } = opening;
    const path = this.open.map(({ label }) => label);
    const draft: Draft = { number, printedNumber, heading, path, depth: path.length, page, body: [] };
    this.drafts.push(draft);
    this.open.push({ ...opening, label: labelOf(opening) });
    return draft;
  }

  private ends(above: Open | undefined, next: Opening): boolean {
    if (above === undefined) return false;
    if (above.rank >= next.rank) return true;
    // Two numbers know their order; between the others the heading styles decide.
    const bothNumbered = above.number !== null && next.number !== null;
    return !bothNumbered && above.level !== null && next.level !== null && above.level >= next.level;
  }

  paragraph(text: string, marker: string | null): void {
    this.flushCaption();
    if (text !== '') this.drafts.at(-1)?.body.push({ kind: 'paragraph', text, marker });
  }

  /** Kept until it is known whether a table follows. */
  captionLine(text: string): void {
    this.flushCaption();
    this.caption = text;
  }

  table({ rows, headerRows, rowPages }: Table): void {
    const caption = this.caption;
    this.caption = null;
    this.drafts.at(-1)?.body.push({ kind: 'table', caption, rows: rows.map((row) => row.map(displayText)), headerRows, ...(rowPages && { rowPages }) });
  }

  flushCaption(): void {
    const caption = this.caption;
    this.caption = null;
    if (caption !== null) this.paragraph(caption, null);
  }
}
