import type { SaxesTagPlain } from 'saxes';
import type { Block } from '../../../text/clauses/block.js';
import { Refusal } from '../inspection.js';
import { localName, type XmlHandlers } from '../xml-part.js';
import { ParagraphDraft } from './paragraph-draft.js';
import type { ParagraphMaker } from './paragraph-maker.js';
import { TableDraft } from './table-draft.js';
import { attribute, isOn, numberOf } from './tags.js';

/** What is not part of the text: taken out by tracked changes, former properties, second versions of drawings. */
const SKIPPED = new Set([
  'del', 'moveFrom', 'pPrChange', 'rPrChange', 'sectPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'tblGridChange',
  'numberingChange', 'Fallback', 'delText', 'delInstrText',
]);
/** More than ten thousand pages of text are no document. */
const MOST_CHARACTERS = 20_000_000;
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Where blocks gather: the body, a cell, a text box, a note. */
interface Room {
  readonly blocks: Block[];
  /** A paragraph whose mark was deleted goes on in the next one. */
  carried: string;
}

/** Reads the paragraphs and tables of document.xml or of the notes; `handlers` are for `readXml`. */
export class BodyPart {
  readonly notes = new Map<string, Block[]>();
  private readonly rooms: Room[] = [{ blocks: [], carried: '' }];
  private readonly paragraphs: ParagraphDraft[] = [];
  private readonly tables: TableDraft[] = [];
  private readonly controls: { isContents: boolean }[] = [];
  private readonly fields: { code: string }[] = [];
  private noteId = '';
  private skipping = 0;
  private inText = false;
  private inCode = false;
  private size = 0;

  constructor(private readonly maker: ParagraphMaker) {}

  readonly handlers: XmlHandlers = {
    open: (tag) => this.open(tag, localName(tag.name)),
    text: (text) => this.text(text),
    close: (name) => this.close(localName(name)),
  };

  get blocks(): readonly Block[] {
    return this.rooms[0]?.blocks ?? [];
  }

  private get room(): Room | undefined {
    return this.rooms.at(-1);
  }

  private open(tag: SaxesTagPlain, local: string): void {
    if (this.skipping > 0) this.skipping += 1;
    else if (SKIPPED.has(local)) this.skip(local);
    else if (!this.openContainer(tag, local) && !this.openField(tag, local)) this.openInParagraph(tag, local);
  }

  /** A deleted mark stands in the properties of what it deletes. */
  private skip(local: string): void {
    this.skipping = 1;
    if (local !== 'del' && local !== 'moveFrom') return;
    const paragraph = this.paragraphs.at(-1);
    if (paragraph?.inProperties) paragraph.markDeleted = true;
    else this.tables.at(-1)?.propertyDeleted();
  }

  private openContainer(tag: SaxesTagPlain, local: string): boolean {
    switch (local) {
      case 'p':
        this.paragraphs.push(new ParagraphDraft());
        return true;
      case 'tbl':
        this.tables.push(new TableDraft());
        return true;
      case 'tc':
      case 'txbxContent':
        this.rooms.push({ blocks: [], carried: '' });
        if (local === 'tc') this.tables.at(-1)?.startCell();
        return true;
      case 'footnote':
      case 'endnote':
        this.rooms.push({ blocks: [], carried: '' });
        this.noteId = `${local}:${attribute(tag, 'id') ?? ''}`;
        return true;
      default:
        return this.tables.at(-1)?.property(tag, local) ?? false;
    }
  }

  private openField(tag: SaxesTagPlain, local: string): boolean {
    switch (local) {
      case 'sdt':
        this.controls.push({ isContents: false });
        return true;
      case 'docPartGallery': {
        const control = this.controls.at(-1);
        if (control) control.isContents = /table of contents/i.test(attribute(tag, 'val') ?? '');
        return true;
      }
      case 'fldChar': {
        const type = attribute(tag, 'fldCharType');
        if (type === 'begin') this.fields.push({ code: '' });
        if (type === 'end') this.fields.pop();
        return true;
      }
      case 'instrText':
        this.inCode = true;
        return true;
      default:
        return false;
    }
  }

  private openInParagraph(tag: SaxesTagPlain, local: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    if (local === 't') this.inText = true;
    else if (local === 'footnoteReference' || local === 'endnoteReference') this.addNote(paragraph, local, tag);
    else if (paragraph.inRun && Object.hasOwn(SIGNS, local)) this.addText(paragraph, SIGNS[local] ?? '');
    else if (paragraph.inRun && local === 'sym') this.addText(paragraph, symbol(attribute(tag, 'char')));
    else paragraph.property(local, { value: attribute(tag, 'val'), number: numberOf(tag), on: isOn(tag) });
  }

  private addNote(paragraph: ParagraphDraft, local: string, tag: SaxesTagPlain): void {
    const key = `${local.replace('Reference', '')}:${attribute(tag, 'id') ?? ''}`;
    paragraph.after.push(...(this.maker.notes.get(key) ?? []));
  }

  private text(text: string): void {
    if (this.skipping > 0) return;
    const field = this.fields.at(-1);
    if (this.inCode && field) field.code = (field.code + text).slice(0, 100);
    const paragraph = this.paragraphs.at(-1);
    if (this.inText && paragraph) this.addText(paragraph, text);
  }

  private addText(paragraph: ParagraphDraft, text: string): void {
    this.size += text.length;
    if (this.size > MOST_CHARACTERS) throw Refusal.because('file_bomb', 'total_size', { limit: MOST_CHARACTERS });
    paragraph.add(text, this.maker.runIsBold(paragraph), this.maker.runIsCaps(paragraph));
  }

  private close(local: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    if (local === 't') this.inText = false;
    else if (local === 'instrText') this.inCode = false;
    else if (local === 'sdt') this.controls.pop();
    else if (!this.closeContainer(local)) {
      this.paragraphs.at(-1)?.endProperty(local);
      this.tables.at(-1)?.endProperty(local);
    }
  }

  private closeContainer(local: string): boolean {
    if (!Object.hasOwn(this.ends, local)) return false;
    this.ends[local]?.();
    return true;
  }

  private readonly ends: Readonly<Record<string, (() => void) | undefined>> = {
    p: () => this.endParagraph(),
    tc: () => this.tables.at(-1)?.endCell(this.leaveRoom()),
    tbl: () => this.room?.blocks.push(...(this.tables.pop()?.blocks() ?? [])),
    txbxContent: () => {
      const blocks = this.leaveRoom();
      (this.paragraphs.at(-1)?.after ?? this.room?.blocks)?.push(...blocks);
    },
    footnote: () => this.notes.set(this.noteId, this.leaveRoom()),
    endnote: () => this.notes.set(this.noteId, this.leaveRoom()),
  };

  private leaveRoom(): Block[] {
    return this.rooms.pop()?.blocks ?? [];
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    const { room } = this;
    if (!paragraph || !room) return;
    paragraph.text = room.carried + paragraph.text;
    room.carried = paragraph.markDeleted ? paragraph.text : '';
    const inContents = this.controls.some(({ isContents }) => isContents) || this.fields.some(({ code }) => /^\s*TOC\b/.test(code));
    if (!paragraph.markDeleted) room.blocks.push(...this.maker.make(paragraph, inContents));
    room.blocks.push(...paragraph.after);
  }
}

/** Symbol fonts put their signs into the private-use area. */
function symbol(code: string | null): string {
  const value = code !== null && /^[0-9a-f]{4}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  return value === 0 || (value >= 0xd800 && value <= 0xdfff) ? '' : String.fromCharCode(value);
}
