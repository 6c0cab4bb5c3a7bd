import { z } from 'zod';
import { isLegalDate } from '../kernel/legal-date.js';
import type { LegalDate } from '../kernel/legal-date.js';

/** Pieces that many routes share. */
export const Id = z.string().regex(/^[0-9a-f]{24}$/);
export const IdParams = z.strictObject({ id: Id });
export const DateText = z.string().refine(isLegalDate, 'date_invalid').transform((text) => text as LegalDate);
export const NoBody = z.strictObject({});

/** Titles and names in the three languages; null is "not given". */
export const Trilingual = z.strictObject({
  kk: z.string().trim().max(1000).nullable(),
  ru: z.string().trim().max(1000).nullable(),
  en: z.string().trim().max(1000).nullable(),
}).meta({ id: 'Localized' });

export const pageQuery = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
};

/** The schema of a paged list. */
export const pageOf = <T extends z.ZodType>(item: T) => z.strictObject({
  items: z.array(item), total: z.number().int(), page: z.number().int(), pageSize: z.number().int(),
});

/** How many items to pass over for a page. */
export const skipOf = ({ page, pageSize }: { page: number; pageSize: number }) => (page - 1) * pageSize;
