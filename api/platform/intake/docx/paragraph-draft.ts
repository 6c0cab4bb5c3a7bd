import type { Block } from '../../../text/clauses/block.js';

/** The properties of a run that matter here; null: as its style says. */
interface Run {
  style: string | null;
  bold: boolean | null;
  caps: boolean | null;
  hidden: boolean;
}

export interface PropertyValue {
  readonly value: string | null;
  readonly number: number | null;
  readonly on: boolean;
}

const LETTERS = /\p{L}/gu;

/** A paragraph while its XML is read. */
export class ParagraphDraft {
  text = '';
  /** Text boxes and notes that hang on it. */
  readonly after: Block[] = [];
  style: string | null = null;
  list: string | null = null;
  level: number | null = null;
  outline: number | null = null;
  centred: boolean | null = null;
  markDeleted = false;
  inProperties = false;
  run: Run | null = null;
  private letters = 0;
  private boldLetters = 0;
  private capsLetters = 0;

  get inRun(): boolean {
    return this.run !== null;
  }

  /** Every letter of it is bold. */
  get bold(): boolean {
    return this.letters > 0 && this.boldLetters === this.letters;
  }

  get caps(): boolean {
    return this.letters > 0 && this.capsLetters === this.letters;
  }

  property(local: string, given: PropertyValue): void {
    if (local === 'pPr') this.inProperties = true;
    else if (local === 'r') this.run = { style: null, bold: null, caps: null, hidden: false };
    else if (this.inProperties) this.ownProperty(local, given);
    else if (this.run) this.runProperty(this.run, local, given);
  }

  endProperty(local: string): void {
    if (local === 'pPr') this.inProperties = false;
    if (local === 'r') this.run = null;
  }

  add(text: string, bold: boolean, caps: boolean): void {
    if (this.run?.hidden) return;
    this.text += text;
    const letters = text.match(LETTERS)?.length ?? 0;
    this.letters += letters;
    if (bold) this.boldLetters += letters;
    if (caps) this.capsLetters += letters;
  }

  private ownProperty(local: string, { value, number }: PropertyValue): void {
    if (local === 'pStyle') this.style = value;
    else if (local === 'numId') this.list = value;
    else if (local === 'ilvl') this.level = number;
    else if (local === 'outlineLvl') this.outline = number;
    else if (local === 'jc') this.centred = value === 'center';
  }

  private runProperty(run: Run, local: string, { value, on }: PropertyValue): void {
    if (local === 'rStyle') run.style = value;
    else if (local === 'b') run.bold = on;
    else if (local === 'caps') run.caps = on;
    else if (local === 'vanish') run.hidden = on;
  }
}
