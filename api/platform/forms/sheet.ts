import { cleanText } from './clean-text.js';
import { fillParts, fillPattern, type Values } from './fill-pattern.js';
import type { Align, Column, Form, FormData, Language } from './form-schema.js';

/** One table row of a sheet: cells, or one text across all columns. */
export type SheetRow =
  | { readonly kind: 'cells'; readonly cells: readonly string[] }
  | { readonly kind: 'heading' | 'total'; readonly text: string };

export interface SheetColumn {
  /** Share of the table's width, between 0 and 1. */
  readonly share: number;
  readonly align: Align;
  readonly label: string;
  /** The label in the other language, where the form prints both. */
  readonly secondLabel?: string;
}

export interface FurnitureLine {
  readonly left: string;
  readonly right: string;
}

/** A form filled with data in one language: what both renderers draw, so that PDF and DOCX cannot differ in content. */
export interface Sheet {
  readonly language: Language;
  readonly page: Form['page'];
  readonly font: Form['font'];
  readonly header: readonly FurnitureLine[];
  readonly title: string;
  readonly secondTitle?: string;
  readonly subtitle?: string;
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly columnNumbers: boolean;
  readonly groupHeading: Form['groupHeading'];
  readonly rows: readonly SheetRow[];
  /** Below the table. */
  readonly closing: readonly string[];
  readonly footerLeft: string;
  /** With {page} and {pages} still in it: only the renderer knows them. */
  readonly pagePattern: string;
}

/** Fills a form with data (REG-8, spec 4). */
export function fillForm(form: Form, data: FormData, language: Language): Sheet {
  const title = data.title ?? form.title;
  const count = data.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const values: Values = {
    ...data.fields,
    'organization.kk': data.organization.kk,
    'organization.ru': data.organization.ru,
    title: title[language],
  };
  return {
    language,
    page: form.page,
    font: form.font,
    header: form.header
      .map((line) => ({
        left: fillParts(line.left, language, values),
        right: fillParts(line.right, language, values),
      }))
      .filter((line) => line.left !== '' || line.right !== ''),
    title: cleanText(title[language]),
    secondTitle: form.titles === 'both' ? cleanText(title[otherThan(language)]) : undefined,
    subtitle: form.subtitle === undefined ? undefined : fillPattern(form.subtitle, language, values),
    notes: (data.notes ?? []).map(cleanText),
    columns: columnsOf(form, language),
    columnNumbers: form.columnNumbers,
    groupHeading: form.groupHeading,
    rows: [
      ...rowsOf(form, data),
      ...emptyRows(form, count),
      ...totalsOf(form, language, { ...data.totals, rows: count }),
    ],
    closing: form.closing.map((line) => fillPattern(line, language, values)).filter((text) => text !== undefined),
    footerLeft: fillParts(form.footer.left, language, values),
    pagePattern: form.footer.page[language],
  };
}

function otherThan(language: Language): Language {
  return language === 'kk' ? 'ru' : 'kk';
}

function columnsOf(form: Form, language: Language): SheetColumn[] {
  const whole = form.columns.reduce((sum, column) => sum + column.width, 0);
  return form.columns.map((column) => ({
    share: column.width / whole,
    align: column.align,
    label: column.label[language],
    secondLabel: form.labels === 'both' ? column.label[otherThan(language)] : undefined,
  }));
}

function rowsOf(form: Form, data: FormData): SheetRow[] {
  let number = 0;
  return data.groups.flatMap((group): SheetRow[] => {
    const rows = group.rows.map((row): SheetRow => {
      number += 1;
      return { kind: 'cells', cells: form.columns.map((column) => cleanText(row[column.key] ?? missing(column, number))) };
    });
    return group.heading ? [{ kind: 'heading', text: cleanText(group.heading) }, ...rows] : rows;
  });
}

function emptyRows(form: Form, count: number): SheetRow[] {
  return Array.from({ length: Math.max(0, form.minimumRows - count) }, (_, index) => ({
    kind: 'cells',
    cells: form.columns.map((column) => missing(column, count + index + 1)),
  }));
}

function missing(column: Column, number: number): string {
  return column.numbered ? String(number) : '';
}

function totalsOf(form: Form, language: Language, values: Values): SheetRow[] {
  return form.totals
    .map((pattern) => fillPattern(pattern, language, values))
    .filter((text) => text !== undefined)
    .map((text) => ({ kind: 'total', text }));
}
