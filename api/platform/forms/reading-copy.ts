import { z } from 'zod';
import type { BookClause } from './book.js';
import { fillParts, fillPattern, type Values } from './fill-pattern.js';
import { furnitureLine, label, margin, pagePattern, pattern, type Form, type Label, type Language } from './form-schema.js';
import { loadTemplate } from './load-form.js';
import type { FurnitureLine } from './sheet.js';

/** `templates/forms/reading-copy.json`: a text made of its clauses, which says what it is (CHG-3). */
export const readingCopySchema = z.strictObject({
  id: z.string(),
  page: z.strictObject({ marginsMm: z.strictObject({ left: margin, top: margin, right: margin, bottom: margin }) }),
  font: z.strictObject({ family: z.string().min(1), size: z.number().min(6).max(16) }),
  header: z.array(furnitureLine),
  title: pattern,
  code: pattern,
  /** Each is left out when one of its placeholders has no value. */
  notes: z.array(pattern),
  clauseNote: label,
  footer: z.strictObject({ left: z.array(pattern).default([]), page: z.strictObject({ kk: pagePattern, ru: pagePattern }) }),
});

/** A reading copy filled with data in one language: what the renderer draws. */
export interface ReadingCopy {
  readonly language: Language;
  readonly page: Form['page'];
  readonly font: Form['font'];
  readonly header: readonly FurnitureLine[];
  readonly title: string;
  readonly code: string;
  readonly notes: readonly string[];
  readonly footerLeft: string;
  readonly pagePattern: string;
  readonly clauses: readonly BookClause[];
}

export interface ReadingCopyData {
  readonly organization: Label;
  /** document, code, edition and change (or only), marked, printed. */
  readonly fields: Readonly<Record<string, string>>;
  /** `changes`: the numbers of the changes that have touched the clause. */
  readonly clauses: readonly (Omit<BookClause, 'note'> & { readonly changes?: readonly number[] })[];
}

/** Fills the form of reading copies. */
export const fillReadingCopy = async ({ organization, fields, clauses }: ReadingCopyData, language: Language): Promise<ReadingCopy> => {
  const form = await loadTemplate(readingCopySchema, 'reading-copy');
  const values: Values = { ...fields, 'organization.kk': organization.kk, 'organization.ru': organization.ru };
  const noteOf = (numbers: readonly number[] = []) => (numbers.length > 0 ? { note: fillPattern(form.clauseNote, language, { numbers: numbers.join(', ') }) ?? '' } : {});
  return {
    language, page: { ...form.page, orientation: 'portrait' }, font: form.font,
    header: form.header.map(({ left, right }) => ({ left: fillParts(left, language, values), right: fillParts(right, language, values) })).filter(({ left, right }) => left !== '' || right !== ''),
    title: fillPattern(form.title, language, values) ?? '', code: fillPattern(form.code, language, values) ?? '',
    notes: form.notes.flatMap((note) => fillPattern(note, language, values) ?? []),
    footerLeft: fillParts(form.footer.left, language, values), pagePattern: form.footer.page[language],
    clauses: clauses.map(({ changes, ...clause }) => ({ ...clause, ...noteOf(changes) })),
  };
};
