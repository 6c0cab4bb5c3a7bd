import { END } from '../domain/register-entry.js';
import type { RegisterEntry } from '../domain/register-entry.js';
import { printedAct } from '../domain/printed-register.js';

/** What the search engine holds of a title; the port's entry type is wider. */
export interface TitleEntry {
  readonly id: string;
  readonly documentId: string;
  readonly textVersionId: null;
  readonly kind: 'title';
  readonly fields: Readonly<Record<string, string>>;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly rightsTokens: readonly string[];
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

const given = (fields: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, text]) => (text ? [[name, text]] : [])));

/** A line of the register as the search engine holds it: with its dates and its rights (LIB-1, LIB-4). */
export const titleEntry = (line: RegisterEntry): TitleEntry => ({
  id: line.id, documentId: line.documentId, textVersionId: null, kind: 'title',
  fields: given({
    titleKk: line.title.kk, titleRu: line.title.ru, titleEn: line.title.en, code: line.code,
    registrationNumber: line.registrationNumber, acts: line.acts.map((act) => printedAct(act, 'kk')).join('; '),
  }),
  validFrom: line.from,
  validTo: line.to === END ? null : line.to,
  rightsTokens: line.rights,
  facets: {
    type: [line.typeId], level: [line.level], status: [line.status],
    ...(line.year !== null && { year: [String(line.year)] }),
    ...(line.process && { process: [line.process] }),
    ...(line.ownerUnitId && { unit: [line.ownerUnitId] }),
  },
});
