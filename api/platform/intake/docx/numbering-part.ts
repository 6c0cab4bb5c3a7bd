import type { SaxesTagPlain } from 'saxes';
import { localName, type XmlHandlers } from '../xml-part.js';
import { attribute, isOn, numberOf } from './tags.js';

export interface Level {
  start: number;
  format: string;
  /** `%1.%2`: what is printed, with the counts of the levels in it. */
  text: string;
  /** The paragraph style that takes this level. */
  style: string | null;
  /** All counts in it are written as plain numbers. */
  legal: boolean;
  /** It counts on after a level above was used, unless that level is this one (from 1) or above; null: after any. */
  restartAfter: number | null;
}

export interface AbstractList {
  readonly levels: Map<number, Level>;
  /** It is defined by a list style elsewhere. */
  styleLink: string | null;
}

export interface ConcreteList {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export interface Numbering {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly lists: ReadonlyMap<string, ConcreteList>;
}

const LONGEST_TEXT = 60;

const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', style: null, legal: false, restartAfter: null });

/** Collects numbering.xml; `handlers` are for `readXml`. */
export class NumberingPart implements Numbering {
  readonly abstracts = new Map<string, AbstractList>();
  readonly lists = new Map<string, ConcreteList>();
  private abstract: AbstractList | null = null;
  private list: ConcreteList | null = null;
  private overridden: number | null = null;
  private level: Level | null = null;

  readonly handlers: XmlHandlers = {
    open: (tag) => (this.level ? this.inLevel(tag, this.level) : this.outside(tag)),
    close: (name) => {
      const local = localName(name);
      if (local === 'lvl') this.level = null;
      if (local === 'abstractNum') this.abstract = null;
      if (local === 'num') this.list = null;
      if (local === 'lvlOverride') this.overridden = null;
    },
  };

  private outside(tag: SaxesTagPlain): void {
    switch (localName(tag.name)) {
      case 'abstractNum':
        this.abstract = { levels: new Map(), styleLink: null };
        this.abstracts.set(attribute(tag, 'abstractNumId') ?? '', this.abstract);
        break;
      case 'num':
        this.list = { abstract: '', starts: new Map(), levels: new Map() };
        this.lists.set(attribute(tag, 'numId') ?? '', this.list);
        break;
      case 'lvlOverride':
        this.overridden = numberOf(tag, 'ilvl');
        break;
      case 'lvl':
        this.startLevel(numberOf(tag, 'ilvl') ?? 0);
        break;
      default:
        this.inList(tag);
    }
  }

  private inList(tag: SaxesTagPlain): void {
    const local = localName(tag.name);
    if (local === 'abstractNumId' && this.list) this.list.abstract = attribute(tag, 'val') ?? '';
    if (local === 'numStyleLink' && this.abstract) this.abstract.styleLink = attribute(tag, 'val');
    if (local === 'startOverride' && this.overridden !== null) this.list?.starts.set(this.overridden, numberOf(tag) ?? 1);
  }

  private startLevel(index: number): void {
    this.level = newLevel();
    (this.abstract ?? this.list)?.levels.set(index, this.level);
  }

  private inLevel(tag: SaxesTagPlain, level: Level): void {
    const value = attribute(tag, 'val') ?? '';
    switch (localName(tag.name)) {
      case 'start':
        level.start = numberOf(tag) ?? 1;
        break;
      case 'numFmt':
        // Word's own formats come twice, the second time as one that everybody knows.
        if (value !== 'custom') level.format = value;
        break;
      case 'lvlText':
        level.text = value.slice(0, LONGEST_TEXT);
        break;
      case 'pStyle':
        level.style = value;
        break;
      case 'isLgl':
        level.legal = isOn(tag);
        break;
      case 'lvlRestart':
        level.restartAfter = numberOf(tag);
        break;
    }
  }
}
