import { isTitleLike } from './headings.js';
import type { LineNumber } from './line-start.js';
import { LIST_REACH, type Outlook } from './outlook.js';
import { inCapitals, type Reading } from './reading.js';

/**
 * Decides which numbers at line starts are clauses' numbers (files-design 5): those that carry on the sequence. All else
 * that begins with a number is an item, a date, a value or the middle of a sentence.
 */

export type Verdict = 'clause' | 'item' | 'text';

export interface Judged {
  readonly verdict: Verdict;
  readonly doubt: 'number_missing' | 'number_out_of_order' | 'number_repeated' | 'number_doubtful' | null;
  /** The number before it, for the doubt. */
  readonly before: string | null;
}

const ACCEPT: Judged = { verdict: 'clause', doubt: null, before: null };
const ITEM: Judged = { verdict: 'item', doubt: null, before: null };
const TEXT: Judged = { verdict: 'text', doubt: null, before: null };
/** How many numbers may be left out before a number is no longer believed. */
const GAP = 3;

export class NumberSequence {
  private last: readonly number[] = [];
  private lastNumber: string | null = null;
  private chapter: number | null = null;
  private list: string | null = null;
  private item: { value: number; index: number } | null = null;

  constructor(private readonly outlook: Outlook) {}

  /** An annex counts anew. */
  restart(): void {
    this.last = [];
    this.lastNumber = null;
    this.chapter = null;
    this.list = null;
    this.item = null;
  }

  enterChapter(value: number | null): void {
    this.chapter = value;
  }

  judge(reading: Reading, number: LineNumber, index: number): Judged {
    const judged = number.parts.length === 1 ? this.judgeSingle(reading, number, index) : this.judgeMany(reading, number);
    const value = number.parts[0] ?? 0;
    if (judged.verdict === 'item') this.item = { value, index };
    if (judged.verdict !== 'clause') return judged;
    const before = this.lastNumber;
    this.item = null;
    this.last = number.parts;
    this.lastNumber = number.number;
    if (number.parts.length === 1) this.list = reading.block.list;
    return { ...judged, before };
  }

  private judgeSingle(reading: Reading, number: LineNumber, index: number): Judged {
    const value = number.parts[0] ?? 0;
    const section = this.last[0] ?? 0;
    const heading = reading.block.headingLevel !== null || inCapitals(reading);
    const parent = this.outlook.hasChild.has(index);
    const sure = heading || parent;
    if (!sure && this.isItemAfter(value, index)) return ITEM;
    if (value === section + 1) return sure || this.isNext(reading, number, index) ? ACCEPT : ITEM;
    if (!heading) return parent && value > section ? { ...ACCEPT, doubt: 'number_missing' } : ITEM;
    return outOfTurn(value, section, reading.block.headingLevel !== null);
  }

  private isItemAfter(value: number, index: number): boolean {
    return this.item?.value === value - 1 && index - this.item.index <= LIST_REACH;
  }

  /** The expected number of a section that does not look like a heading. */
  private isNext({ block, source }: Reading, number: LineNumber, index: number): boolean {
    if (!number.dotted) return false;
    const sameList = block.list !== null && block.list === this.list;
    if (sameList || this.outlook.counted.has(index) || (block.bold && source === 'typed')) return true;
    return (this.last[0] ?? 0) >= 2 && this.outlook.alone.has(index) && isTitleLike(number.rest);
  }

  private judgeMany(reading: Reading, number: LineNumber): Judged {
    const step = stepOf(this.last, number.parts, this.chapter);
    // A number before another one is rather a value or a date than a clause out of turn.
    if (step !== 'next' && /^\d/.test(number.rest)) return TEXT;
    const capital = /^[^\p{Ll}]/u.test(number.rest);
    const sure = reading.automatic || reading.block.headingLevel !== null;
    if (step === 'next') return capital || sure || reading.source === 'typed' ? ACCEPT : TEXT;
    if (step === 'far' && !sure) return doubtful(reading, capital);
    if (!sure && (!capital || (step === 'back' && reading.source === 'joined'))) return TEXT;
    return { ...ACCEPT, doubt: DOUBTS[step] };
  }
}

/** A section's number that is not the one expected, on a line that looks like a section's heading. */
function outOfTurn(value: number, section: number, styled: boolean): Judged {
  // A text may begin in the middle: a part of a larger one.
  if (value > section && (section === 0 || value <= section + GAP)) return { ...ACCEPT, doubt: 'number_missing' };
  if (value === section) return { ...ACCEPT, doubt: 'number_repeated' };
  return value === 1 || styled ? { ...ACCEPT, doubt: 'number_out_of_order' } : ITEM;
}

const doubtful = ({ source }: Reading, capital: boolean): Judged =>
  capital && source === 'typed' ? { ...TEXT, doubt: 'number_doubtful' } : TEXT;

type Step = 'next' | 'repeated' | 'gap' | 'back' | 'far';

const DOUBTS = { repeated: 'number_repeated', gap: 'number_missing', back: 'number_out_of_order', far: 'number_out_of_order' } as const;

/** How a number of several parts follows the last one: `4.5` → `4.5.1`, `4.6`, `5.1` are next. */
function stepOf(last: readonly number[], parts: readonly number[], chapter: number | null): Step {
  const first = parts[0] ?? 0;
  const sections = [last[0], chapter].filter((value) => value !== undefined && value !== null);
  if (!sections.includes(first)) return stepToSection(sections, parts);
  if (last[0] !== first) return isFirst(parts.slice(1)) ? 'next' : 'gap';
  const shared = parts.findIndex((part, index) => part !== last[index]);
  if (shared < 0) return parts.length === last.length ? 'repeated' : 'back';
  const jump = (parts[shared] ?? 0) - (last[shared] ?? 0);
  if (jump < 0) return 'back';
  if (jump > GAP) return 'far';
  return jump === 1 && isFirst(parts.slice(shared + 1)) ? 'next' : 'gap';
}

function stepToSection(sections: readonly number[], parts: readonly number[]): Step {
  const first = parts[0] ?? 0;
  const section = Math.max(0, ...sections);
  const begins = isFirst(parts.slice(1));
  if (sections.length === 0) return begins ? (first === 1 ? 'next' : 'gap') : 'far';
  if (first > section && first <= section + GAP && begins) return first === section + 1 ? 'next' : 'gap';
  return 'far';
}

const isFirst = (parts: readonly number[]): boolean => parts.every((part) => part === 1);
