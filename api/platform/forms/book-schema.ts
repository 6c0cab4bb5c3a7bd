import { z } from 'zod';
import { align, furnitureLine, margin, pagePattern, pattern } from './form-schema.js';

/** A line of a title page; left out when one of its placeholders has no value. */
const line = z.strictObject({
  text: pattern,
  /** Left out as well when this placeholder has no value. */
  when: z.string().optional(),
  align: align.default('center'),
  bold: z.boolean().default(false),
  italics: z.boolean().default(false),
  size: z.number().min(6).max(28).optional(),
  /** Empty space above it, in points. */
  above: z.number().min(0).max(400).default(0),
});

/** Two columns side by side; where the left one is empty the right one keeps its place, and the other way round it takes it. */
const columns = z.strictObject({ left: z.array(line), right: z.array(line), above: z.number().min(0).max(400).default(0), rule: z.boolean().default(false) });

/** A bound document as data: title page, text, sheet, and one furniture through all of them (spec 4). */
export const bookFormSchema = z.strictObject({
  id: z.string(),
  page: z.strictObject({ marginsMm: z.strictObject({ left: margin, top: margin, right: margin, bottom: margin }) }),
  font: z.strictObject({ family: z.string().min(1), size: z.number().min(6).max(16) }),
  /** Above the text of every page but the first. */
  header: z.array(furnitureLine),
  title: pattern,
  titlePage: z.array(z.union([line, columns])),
  /** Above a text that was made of clauses. */
  textNote: pattern,
  footer: z.strictObject({ left: z.array(pattern).default([]), page: z.strictObject({ kk: pagePattern, ru: pagePattern }) }),
});
export type BookForm = z.infer<typeof bookFormSchema>;
export type BookFormLine = z.infer<typeof line>;
