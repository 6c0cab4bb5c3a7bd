import type { Clause } from '../../text/clauses/clause.js';
import type { BookForm, BookFormLine } from './book-schema.js';
import { cleanText } from './clean-text.js';
import { fillParts, fillPattern, inLanguage, type Values } from './fill-pattern.js';
import type { Align, Form, Label, Language } from './form-schema.js';
import type { FurnitureLine, Sheet } from './sheet.js';

export interface BookLine {
  readonly text: string;
  readonly align: Align;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly size: number;
  readonly above: number;
}
export type TitleBlock = BookLine | { readonly left: readonly BookLine[]; readonly right: readonly BookLine[]; readonly above: number; readonly rule: boolean };

/** Words of a clause with what a change has done to them. */
export interface MarkedRun { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

export interface BookClause extends Pick<Clause, 'printedNumber' | 'heading' | 'depth' | 'body'> {
  /** Heading and body with their changes marked, instead of both. */
  readonly runs?: readonly MarkedRun[];
  /** Said behind it in small letters: which change has touched it. */
  readonly note?: string;
}

/** The text itself: pages of a PDF as they are, or clauses to be set. */
export type BookText = { readonly kind: 'pages'; readonly file: string } | { readonly kind: 'clauses'; readonly clauses: readonly BookClause[] };

/** A bound document filled with data in one language: what the renderer draws. */
export interface Book {
  readonly language: Language;
  readonly page: Form['page'];
  readonly font: Form['font'];
  readonly title: string;
  readonly header: readonly FurnitureLine[];
  readonly footerLeft: string;
  readonly pagePattern: string;
  readonly titlePage: readonly TitleBlock[];
  readonly textNote: string;
  readonly text: BookText;
  readonly sheet: Sheet;
}

export interface BookData {
  readonly organization: Label;
  readonly fields: Readonly<Record<string, string>>;
  readonly text: BookText;
  readonly sheet: Sheet;
}

/** Fills a bound document with data (WF-7, spec 4). */
export function fillBook(form: BookForm, { organization, fields, text, sheet }: BookData, language: Language): Book {
  const values: Values = { ...fields, 'organization.kk': organization.kk, 'organization.ru': organization.ru };
  const line = ({ text: wanted, when, size = form.font.size, ...style }: BookFormLine): BookLine[] => {
    const filled = when !== undefined && !values[when] ? undefined : fillPattern(wanted, language, values);
    return filled === undefined ? [] : [{ ...style, text: filled, size }];
  };
  return {
    language,
    page: { ...form.page, orientation: 'portrait' },
    font: form.font,
    title: fillPattern(form.title, language, values) ?? cleanText(inLanguage(form.title, language)),
    header: form.header
      .map(({ left, right }) => ({ left: fillParts(left, language, values), right: fillParts(right, language, values) }))
      .filter(({ left, right }) => left !== '' || right !== ''),
    footerLeft: fillParts(form.footer.left, language, values),
    pagePattern: form.footer.page[language],
    titlePage: form.titlePage.flatMap((block): TitleBlock[] =>
      'text' in block ? line(block) : [{ ...block, left: block.left.flatMap(line), right: block.right.flatMap(line) }],
    ),
    textNote: fillPattern(form.textNote, language, values) ?? '',
    text,
    sheet,
  };
}
