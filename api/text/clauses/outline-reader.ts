import type { Table } from './block.js';
import { blockText } from './block-text.js';
import type { Draft } from './draft.js';
import { DraftList } from './draft.js';
import type { Doubt } from './finish.js';
import { headingOf, isPlainHeading, isTitleOfLabel, ranks } from './headings.js';
import type { LineNumber } from './line-start.js';
import type { NamedHeading } from './named-headings.js';
import { outlookOf } from './outlook.js';
import { inCapitals, type Reading } from './reading.js';
import { NumberSequence } from './sequence.js';

type Item = Table | Reading;

const isReading = (item: Item | undefined): item is Reading => item !== undefined && !('rows' in item);
/** A paragraph before the first heading that is a text, not a line of a title page. */
const PREAMBLE_LENGTH = 150;

/** Goes through a text once, from block to block, and opens a clause where one begins. */
export class OutlineReader {
  readonly doubts: Doubt[] = [];
  /** Plain text of what precedes the first clause. */
  front: string[] = [];
  private readonly list = new DraftList();
  private readonly sequence: NumberSequence;
  private readonly hasChapters: boolean;
  private waiting: Item[] = [];
  private annexLetter: string | null = null;
  private roman = 0;

  constructor(
    readonly items: readonly Item[],
    private readonly titlePageIsOver: boolean,
  ) {
    const readings = items.map((item) => (isReading(item) ? item : null));
    this.sequence = new NumberSequence(outlookOf(readings));
    this.hasChapters = readings.some((reading) => reading?.named?.kind === 'chapter');
  }

  get drafts(): readonly Draft[] {
    return this.list.drafts;
  }

  readAll(): void {
    for (let index = 0; index < this.items.length; ) index += this.readOne(index);
    this.list.flushCaption();
  }

  /** Returns how many items it took. */
  private readOne(index: number): number {
    const item = this.items[index];
    if (!isReading(item)) {
      if (item) this.addTable(item);
    } else if (item.named) {
      return this.startNamed(item, item.named, index);
    } else if (item.number === null || !this.startNumbered(item, item.number, index)) {
      this.addParagraph(item);
    }
    return 1;
  }

  private startNamed(reading: Reading, named: NamedHeading, index: number): number {
    if (named.kind === 'annex') {
      this.sequence.restart();
      this.roman = 0;
      this.annexLetter = named.letter;
    }
    if (named.kind === 'chapter') this.sequence.enterChapter(named.value);
    const next = this.items[index + 1];
    const title = named.bare && isReading(next) && isTitleOfLabel(next) ? next.text : null;
    const heading = title === null ? reading.text : `${reading.text.replace(/[.:]$/, '')}. ${title}`;
    const rank = named.kind === 'title' ? (this.hasChapters ? ranks.chapter : ranks.section(1)) : ranks[named.kind];
    this.start({ rank, number: null, printedNumber: null, heading }, reading);
    return title === null ? 1 : 2;
  }

  /** False when the number is no clause's. */
  private startNumbered(reading: Reading, number: LineNumber, index: number): boolean {
    if (number.script === 'roman') return this.startRoman(reading, number);
    if (number.script === 'annex') return this.startInAnnex(reading, number);
    const { verdict, doubt, before } = this.sequence.judge(reading, number, index);
    if (verdict === 'clause') {
      const draft = this.startAt(ranks.section(number.parts.length), reading, number);
      if (doubt) this.doubt(doubt, draft, reading, doubt === 'number_repeated' ? { number: number.number } : { number: number.number, before: before ?? '' });
      return true;
    }
    if (doubt) this.doubt(doubt, this.drafts.at(-1) ?? null, reading, { printed: number.printed });
    if (verdict === 'text') return false;
    if (this.list.started) this.list.paragraph(number.rest, number.printed);
    else this.waiting.push(reading);
    return true;
  }

  private startRoman(reading: Reading, number: LineNumber): boolean {
    const value = number.parts[0] ?? 0;
    const looks = inCapitals(reading) || reading.block.bold || reading.block.headingLevel !== null;
    if (!looks || value !== this.roman + 1) return false;
    this.roman = value;
    this.sequence.enterChapter(value);
    this.startAt(ranks.chapter, reading, number);
    return true;
  }

  private startInAnnex(reading: Reading, number: LineNumber): boolean {
    if (this.annexLetter === null || !number.number.startsWith(this.annexLetter)) return false;
    this.startAt(ranks.section(number.parts.length), reading, number);
    return true;
  }

  private startAt(rank: number, reading: Reading, number: LineNumber): Draft {
    const heading = headingOf(reading);
    const draft = this.start({ rank, number: number.number, printedNumber: number.printed, heading }, reading);
    if (heading === null) this.list.paragraph(number.rest, null);
    return draft;
  }

  private start(opening: { rank: number; number: string | null; printedNumber: string | null; heading: string | null }, { block }: Reading): Draft {
    if (!this.list.started) this.closeFront();
    return this.list.start({ ...opening, level: block.headingLevel, page: block.page });
  }

  /** Before the first clause stand the title page and, behind it, perhaps the beginning of the text. */
  private closeFront(): void {
    const long = (item: Item): boolean => isReading(item) && item.text.length >= PREAMBLE_LENGTH;
    const from = this.waiting.findIndex(long);
    const preamble = from < 0 ? [] : this.waiting.slice(from);
    this.front = this.waiting.slice(0, this.waiting.length - preamble.length).map((item) => (isReading(item) ? item.text : blockText(item)));
    this.waiting = [];
    const [first] = preamble;
    if (!isReading(first)) return;
    this.list.start({ rank: ranks.section(1), level: null, number: null, printedNumber: null, heading: null, page: first.block.page });
    for (const item of preamble) {
      if (isReading(item)) this.addText(item);
      else this.list.table(item);
    }
  }

  private addTable(table: Table): void {
    if (this.list.started) this.list.table(table);
    else this.waiting.push(table);
  }

  private addParagraph(reading: Reading): void {
    const mayStart = this.list.started || this.titlePageIsOver || reading.block.headingLevel !== null;
    if (mayStart && reading.number === null && !reading.caption && isPlainHeading(reading)) {
      const rank = reading.block.headingLevel === null && !inCapitals(reading) ? ranks.small : ranks.section(1);
      this.start({ rank: reading.block.headingLevel === null ? rank : ranks.small, number: null, printedNumber: null, heading: reading.text }, reading);
    } else if (this.list.started) {
      this.addText(reading);
    } else {
      this.waiting.push(reading);
    }
  }

  private addText(reading: Reading): void {
    if (reading.caption) this.list.captionLine(reading.text);
    else this.list.paragraph(reading.marker?.rest ?? reading.text, reading.marker?.marker ?? null);
  }

  private doubt(code: Doubt['code'], draft: Draft | null, { block }: Reading, params: Doubt['params']): void {
    this.doubts.push({ code, draft, page: block.page, params });
  }
}
