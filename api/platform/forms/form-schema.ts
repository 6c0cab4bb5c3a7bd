import { z } from 'zod';

/** Generated documents exist in Kazakh and Russian (spec 3). */
export const languages = ['kk', 'ru'] as const;
export type Language = (typeof languages)[number];

export const label = z.strictObject({ kk: z.string(), ru: z.string() });
export type Label = z.infer<typeof label>;

/** Text with placeholders, `{code}`; a plain string reads the same in both languages. */
export const pattern = z.union([z.string(), label]);
export type Pattern = z.infer<typeof pattern>;

export const align = z.enum(['left', 'center', 'right']);
export type Align = z.infer<typeof align>;

const column = z.strictObject({
  key: z.string().min(1),
  label,
  /** Share of the table's width; the shares of a form need not add up to 100. */
  width: z.number().positive(),
  align: align.default('left'),
  /** A row that brings no value gets its running number, counted through all groups. */
  numbered: z.boolean().default(false),
});
export type Column = z.infer<typeof column>;

/** A part whose placeholder has no value is left out; the others are joined by « · ». */
export const furnitureLine = z.strictObject({
  left: z.array(pattern).default([]),
  right: z.array(pattern).default([]),
});

export const margin = z.number().min(5).max(60);

export const pagePattern = z
  .string()
  .refine((text) => text.includes('{page}') && text.includes('{pages}'), 'needs {page} and {pages}');

/** A sheet or report as data: `templates/forms/*.json` (spec 4, architecture: Files). */
export const formSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    page: z.strictObject({
      orientation: z.enum(['portrait', 'landscape']).default('portrait'),
      marginsMm: z.strictObject({ left: margin, top: margin, right: margin, bottom: margin }),
    }),
    font: z.strictObject({ family: z.string().min(1), size: z.number().min(6).max(16) }),
    header: z.array(furnitureLine).default([]),
    title: label,
    /** `both`: the other language stands below in italics, as in the sheets of the sources. */
    titles: z.enum(['one', 'both']).default('one'),
    subtitle: pattern.optional(),
    columns: z.array(column).min(1),
    labels: z.enum(['one', 'both']).default('one'),
    /** A row 1, 2, 3 … below the labels. */
    columnNumbers: z.boolean().default(false),
    groupHeading: z
      .strictObject({ align: align.default('center'), bold: z.boolean().default(true) })
      .default({ align: 'center', bold: true }),
    /** Empty rows are added up to this number, to be filled in by hand. */
    minimumRows: z.int().min(0).max(200).default(0),
    totals: z.array(pattern).default([]),
    /** Lines below the table. */
    closing: z.array(pattern).default([]),
    footer: z.strictObject({
      left: z.array(pattern).default([]),
      page: z.strictObject({ kk: pagePattern, ru: pagePattern }),
    }),
  })
  .refine((form) => new Set(form.columns.map((each) => each.key)).size === form.columns.length, {
    message: 'two columns have the same key',
    path: ['columns'],
  });

export type Form = z.infer<typeof formSchema>;

/** One row: the text of each column by the column's key. */
export type FormRow = Readonly<Record<string, string>>;

/** What is printed in a form. */
export interface FormData {
  readonly organization: Label;
  /** Replaces the form's title. */
  readonly title?: Label;
  /** Values of the other placeholders: department, code, edition, date, printed … */
  readonly fields?: Readonly<Record<string, string>>;
  /** Lines between title and table, such as the filter that was chosen. */
  readonly notes?: readonly string[];
  readonly groups: readonly { readonly heading?: string; readonly rows: readonly FormRow[] }[];
  /** Values for the form's totals; `{rows}` is always there. */
  readonly totals?: Readonly<Record<string, string | number>>;
}
