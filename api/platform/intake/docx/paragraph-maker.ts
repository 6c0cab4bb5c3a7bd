import type { Block } from '../../../text/clauses/block.js';
import { readNamedHeading } from '../../../text/clauses/named-headings.js';
import type { ListCounters, PrintedNumber } from './list-counters.js';
import type { ParagraphDraft } from './paragraph-draft.js';
import { isContentsStyle, type StylesPart } from './styles-part.js';

/** Turns a read paragraph into a block: what its styles and its list add. */
export class ParagraphMaker {
  constructor(
    private readonly styles: StylesPart,
    private readonly counters: ListCounters,
    readonly notes: ReadonlyMap<string, readonly Block[]>,
  ) {}

  runIsBold(draft: ParagraphDraft): boolean {
    return draft.run?.bold ?? this.ofRunStyle(draft, 'bold') ?? this.styles.style(draft.style).bold ?? false;
  }

  runIsCaps(draft: ParagraphDraft): boolean {
    return draft.run?.caps ?? this.ofRunStyle(draft, 'caps') ?? this.styles.style(draft.style).caps ?? false;
  }

  private ofRunStyle({ run }: ParagraphDraft, key: 'bold' | 'caps'): boolean | null {
    return run?.style ? this.styles.style(run.style)[key] : null;
  }

  make(draft: ParagraphDraft, inContents: boolean): Block[] {
    const style = this.styles.style(draft.style);
    // The count goes on in an empty paragraph too.
    const { printed, text } = withLabel(draft.text, this.numberOf(draft));
    if (text.trim() === '') return [];
    const outline = draft.outline ?? style.outline;
    return [
      {
        kind: 'paragraph',
        text,
        page: null,
        headingLevel: outline !== null && outline >= 0 && outline < 9 ? outline + 1 : null,
        bold: draft.bold,
        capitals: draft.caps,
        centred: draft.centred ?? style.centred ?? false,
        autoNumber: printed === null || printed.text === '' ? null : printed.text,
        list: printed?.list ?? null,
        inContents: inContents || isContentsStyle(style),
      },
    ];
  }

  private numberOf(draft: ParagraphDraft): PrintedNumber | null {
    const style = this.styles.style(draft.style);
    const list = draft.list ?? style.list;
    if (list === null || list === '0') return null;
    // A style's own level holds only for its own list.
    const level = draft.level ?? (draft.list === null ? style.level : null);
    return this.counters.next(list, level, draft.style);
  }
}

/** A label that the program prints («А қосымшасы», «1-тарау.») is read like one that somebody typed. */
const withLabel = (text: string, printed: PrintedNumber | null): { printed: PrintedNumber | null; text: string } =>
  printed !== null && readNamedHeading(printed.text)?.bare === true ? { printed: null, text: `${printed.text} ${text}` } : { printed, text };
