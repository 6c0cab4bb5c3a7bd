import type { SaxesTagPlain } from 'saxes';
import { localName, type XmlHandlers } from '../xml-part.js';
import { attribute, isOn, numberOf } from './tags.js';

/** What a style says itself; null where it leaves it to the style it is based on. */
interface OwnStyle {
  name: string;
  basedOn: string | null;
  list: string | null;
  level: number | null;
  outline: number | null;
  bold: boolean | null;
  caps: boolean | null;
  centred: boolean | null;
}

export type Style = Omit<OwnStyle, 'basedOn'>;

const PLAIN: OwnStyle = { name: '', basedOn: null, list: null, level: null, outline: null, bold: null, caps: null, centred: null };
/** A chain of styles is short; a circle is not followed. */
const LONGEST_CHAIN = 20;
/** The built-in names are English in every language of Word. */
const HEADING_NAME = /^(?:heading|заголовок|тақырып) ?([1-9])$/i;
const CONTENTS_NAME = /^(?:toc|оглавление) ?\d$/i;

/** Collects styles.xml and resolves what styles inherit. */
export class StylesPart {
  private readonly own = new Map<string, OwnStyle>();
  private readonly resolved = new Map<string, Style>();
  private defaultStyle: string | null = null;
  private current: OwnStyle | null = null;

  readonly handlers: XmlHandlers = {
    open: (tag) => (localName(tag.name) === 'style' ? this.start(tag) : this.current && this.read(tag, this.current)),
    close: (name) => {
      if (localName(name) === 'style') this.current = null;
    },
  };

  /** The style of a paragraph or of a run, with all it inherits. An unknown one is plain. */
  style(id: string | null): Style {
    const key = id ?? this.defaultStyle ?? '';
    const known = this.resolved.get(key);
    if (known) return known;
    const style = this.resolve(key);
    this.resolved.set(key, style);
    return style;
  }

  /** The list that a list style stands for. */
  listOf(styleId: string): string | null {
    return this.own.get(styleId)?.list ?? null;
  }

  private resolve(id: string): Style {
    const chain: OwnStyle[] = [];
    for (let at = this.own.get(id); at && chain.length < LONGEST_CHAIN; at = at.basedOn === null ? undefined : this.own.get(at.basedOn)) chain.push(at);
    const first = <Key extends keyof OwnStyle>(key: Key): OwnStyle[Key] => chain.find((style) => style[key] !== null)?.[key] ?? PLAIN[key];
    return {
      name: chain[0]?.name ?? '',
      list: first('list'),
      level: first('level'),
      outline: first('outline'),
      bold: first('bold'),
      caps: first('caps'),
      centred: first('centred'),
    };
  }

  private start(tag: SaxesTagPlain): void {
    this.current = { ...PLAIN };
    const id = attribute(tag, 'styleId') ?? '';
    this.own.set(id, this.current);
    if (attribute(tag, 'type') === 'paragraph' && attribute(tag, 'default') === '1') this.defaultStyle = id;
  }

  private read(tag: SaxesTagPlain, style: OwnStyle): void {
    const value = attribute(tag, 'val');
    switch (localName(tag.name)) {
      case 'name':
        style.name = value ?? '';
        style.outline ??= headingLevel(style.name);
        break;
      case 'basedOn':
        style.basedOn = value;
        break;
      case 'numId':
        style.list = value;
        break;
      case 'ilvl':
        style.level = numberOf(tag);
        break;
      case 'outlineLvl':
        style.outline = numberOf(tag);
        break;
      case 'b':
        style.bold = isOn(tag);
        break;
      case 'caps':
        style.caps = isOn(tag);
        break;
      case 'jc':
        style.centred = value === 'center';
        break;
    }
  }
}

/** 0–8, as an outline level counts. */
function headingLevel(name: string): number | null {
  const [, digit] = HEADING_NAME.exec(name) ?? [];
  return digit === undefined ? null : Number(digit) - 1;
}

export const isContentsStyle = ({ name }: Style): boolean => CONTENTS_NAME.test(name);
