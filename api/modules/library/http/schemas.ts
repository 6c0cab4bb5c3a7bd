import { z } from 'zod';
import { DateText, Id, Trilingual } from '../../../http/schemas.js';
import { languages } from '../../../kernel/languages.js';
import { textStates } from '../domain/library-text.js';

export const LANGUAGES = z.enum(languages);
const levels = ['strategic', 'regulatory', 'operational', 'monitoring'] as const;

export const SearchQuery = z.strictObject({
  q: z.string().trim().max(500).default(''),
  on: DateText.optional(),
  archived: z.enum(['true', 'false']).default('false').transform((text) => text === 'true'),
  /** Asked while somebody is still typing: half a word found in vain is nobody's question. */
  typing: z.enum(['true', 'false']).default('false').transform((text) => text === 'true'),
  type: Id.optional(), level: z.enum(levels).optional(), unit: Id.optional(),
  year: z.coerce.number().int().min(1900).max(2199).optional(), process: z.string().trim().min(1).max(300).optional(), language: LANGUAGES.optional(),
  page: z.coerce.number().int().min(1).max(100).default(1),
});

const Mark = z.strictObject({ start: z.number().int(), end: z.number().int() });
const Marks = z.array(Mark);

const ClauseHit = z.strictObject({
  id: z.string(), anchor: z.string(), number: z.string().nullable(), heading: z.string().nullable(), path: z.array(z.string()),
  page: z.number().int().nullable(), headingMarks: Marks, snippet: z.strictObject({ text: z.string(), marks: Marks }),
});

const DocumentHit = z.strictObject({
  documentId: z.string(), textVersionId: z.string().nullable(), language: LANGUAGES.nullable(), code: z.string().nullable(), registrationNumber: z.string().nullable(),
  title: Trilingual, titleMarks: z.strictObject({ kk: Marks, ru: Marks, en: Marks }), typeId: z.string(), type: Trilingual.nullable(), status: z.string(),
  validFrom: z.string(), validTo: z.string().nullable(), clauses: z.array(ClauseHit),
});

const Facet = z.array(z.strictObject({ value: z.string(), label: Trilingual.nullable(), count: z.number().int() }));
export const NearDocument = z.strictObject({ documentId: z.string(), code: z.string().nullable(), title: Trilingual });

export const SearchAnswer = z.strictObject({
  hits: z.array(DocumentHit), total: z.number().int(), page: z.number().int(), pageSize: z.number().int(), on: z.string(), archived: z.boolean(),
  facets: z.strictObject({ type: Facet, level: Facet, unit: Facet, year: Facet, process: Facet, language: Facet }),
  understood: z.strictObject({
    words: z.array(z.strictObject({ typed: z.string(), matched: z.boolean() })), exactCode: z.boolean(), limited: z.boolean(),
  }),
  near: z.array(NearDocument),
});

export const TextQuery = z.strictObject({ on: DateText.optional(), language: LANGUAGES.optional(), version: Id.optional() });
export const VersionParams = z.strictObject({ id: Id, versionId: Id });
export const ClausesQuery = z.strictObject({ from: z.coerce.number().int().min(0).max(1_000_000).default(0) });

const Version = z.strictObject({ id: z.string(), language: LANGUAGES, editionId: z.string(), changeNumber: z.number().int(), validFrom: z.string(), validTo: z.string().nullable() });
export const Finding = z.strictObject({ code: z.string(), anchor: z.string().nullable(), params: z.record(z.string(), z.union([z.string(), z.number()])) });

const TextFile = z.strictObject({ id: z.string(), format: z.enum(['docx', 'pdf']), name: z.string(), size: z.number().int(), sha256: z.string() });

export const TextState = z.enum(['none', ...textStates]);

export const TextAnswer = z.strictObject({
  documentId: z.string(), code: z.string().nullable(), title: Trilingual, masterLanguage: LANGUAGES,
  version: Version, edition: z.strictObject({ issue: z.number().int().nullable(), revision: z.number().int().nullable() }),
  state: z.enum(['upcoming', 'effective', 'superseded', 'cancelled']),
  languages: z.array(Version), current: Version.nullable(), files: z.array(TextFile),
  text: z.strictObject({
    state: TextState, revision: z.number().int(), pages: z.number().int().nullable(), clauses: z.number().int(), extractorVersion: z.string().nullable(),
    readAt: z.string().nullable(), mended: z.boolean(), findings: z.array(Finding),
    failure: z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
  }),
  outline: z.array(z.strictObject({
    id: z.string(), anchor: z.string(), number: z.string().nullable(), heading: z.string().nullable(), depth: z.number().int(), page: z.number().int().nullable(),
  })),
  abilities: z.strictObject({ mend: z.boolean() }),
});

const BodyPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: z.string(), marker: z.string().nullable() }),
  z.strictObject({ kind: z.literal('table'), caption: z.string().nullable(), rows: z.array(z.array(z.string())), headerRows: z.number().int() }),
]);

export const ClausesAnswer = z.strictObject({ items: z.array(z.strictObject({
  id: z.string(), order: z.number().int(), anchor: z.string(), number: z.string().nullable(), printedNumber: z.string().nullable(),
  heading: z.string().nullable(), path: z.array(z.string()), depth: z.number().int(), page: z.number().int().nullable(), body: z.array(BodyPart),
})) });
