import { z } from 'zod';
import { DateText, Id, Trilingual, pageQuery } from '../../../http/schemas.js';
import { languages } from '../../../kernel/languages.js';
import { actKinds, confidentialities, fileFormats, levels, origins } from '../domain/document.js';
import { gapCodes } from '../domain/gaps.js';
import { registerStatuses } from '../domain/register-entry.js';
import { shownStates } from '../domain/timeline.js';

const Text = (max: number) => z.string().trim().min(1).max(max);
const EditionAxes = z.strictObject({ issue: z.int().min(0).max(999).nullable(), revision: z.int().min(0).max(999).nullable() });

export const RegisterQuery = z.strictObject({
  ...pageQuery,
  q: z.string().trim().max(500).optional(),
  type: Id.optional(),
  level: z.enum(levels).optional(),
  unit: Id.optional(),
  process: Text(300).optional(),
  status: z.enum(registerStatuses).optional(),
  year: z.coerce.number().int().min(1900).max(2199).optional(),
  gap: z.enum(gapCodes).optional(),
  on: DateText.optional(),
  sort: z.enum(['register', 'title', 'code', 'number', 'date']).default('register'),
  dir: z.enum(['asc', 'desc']).default('asc'),
});

export const ExportQuery = RegisterQuery.omit({ page: true, pageSize: true }).extend({
  format: z.enum(['xlsx', 'csv', 'docx', 'pdf']),
  lang: z.enum(['kk', 'ru']).default('kk'),
});

export const NextNumberQuery = z.strictObject({ typeId: Id, year: z.coerce.number().int().min(1990).max(2199).optional() });
export const NextNumberAnswer = z.strictObject({ year: z.number(), registrationNumber: z.string(), code: z.string().nullable() });

export const ActFacts = z.strictObject({
  kind: z.enum(actKinds),
  body: Text(200).nullable(),
  number: Text(50).nullable(),
  date: DateText.nullable(),
});

export const NewDocument = z.strictObject({
  typeId: Id,
  title: Trilingual.refine(({ kk, ru, en }) => Boolean(kk || ru || en), 'title_required'),
  code: Text(100).nullable(),
  registrationNumber: Text(30).nullable(),
  edition: EditionAxes.nullable(),
  ownerUnitId: Id.nullable(),
  responsibleId: Id.nullable(),
  // Opened to everybody only by a publication check of its own.
  confidentiality: z.enum(['internal', 'restricted']).default('internal'),
  validFrom: DateText.nullable(),
  actIds: z.array(Id).max(20).default([]),
});

export const CardEdit = z.strictObject({
  ownerUnitId: Id.nullable().optional(),
  responsibleId: Id.nullable().optional(),
  confidentiality: z.enum(confidentialities).optional(),
  process: Text(300).nullable().optional(),
  keywords: z.array(Text(100)).max(50).optional(),
  reviewMonths: z.int().min(1).max(240).nullable().optional(),
  since: DateText.optional(),
});

/** Three questions, each answered with "there is none" (LIB-6). */
export const Publication = z.strictObject({
  noPersonalData: z.literal(true), noOthersRights: z.literal(true), noCommercialSecret: z.literal(true), agreedWith: Text(200), agreedOn: DateText,
});

const correction = <F extends string, V extends z.ZodType>(field: F, value: V) =>
  z.strictObject({ editionId: Id, field: z.literal(field), value, reason: Text(1000) });

export const Correction = z.discriminatedUnion('field', [
  correction('title', Trilingual),
  correction('code', Text(100).nullable()),
  correction('registrationNumber', Text(30).nullable()),
  correction('edition', EditionAxes),
  correction('validFrom', DateText).extend({ changeNumber: z.int().min(0).max(9999).optional() }),
]);

export const AddAct = z.strictObject({ editionId: Id, actId: Id });
export const Cancellation = z.strictObject({ actId: Id, from: DateText });
export const NewAct = ActFacts.extend({ documentIds: z.array(Id).max(500).default([]) });
export const FileParams = z.strictObject({ id: Id, editionId: Id });
/** `changeNumber`: the text of that change of the edition; without it its last text. */
export const FileUpload = z.strictObject({ language: z.enum(languages), changeNumber: z.coerce.number().int().min(0).max(9999).optional() });
export const DownloadParams = z.strictObject({ id: Id, fileId: Id });

const TypeFields = {
  name: Trilingual.refine(({ kk }) => Boolean(kk), 'title_required'),
  level: z.enum(levels),
  codePattern: Text(100).nullable(),
  reviewMonths: z.int().min(1).max(240).nullable(),
  retention: Text(200).nullable(),
  order: z.int().min(0).max(10_000),
};
export const NewType = z.strictObject(TypeFields);
export const TypeEdit = NewType.partial();

export const TypeAnswer = z.strictObject({ id: z.string(), revision: z.number(), ...TypeFields, name: Trilingual }).meta({ id: 'DocumentType' });
export const ActAnswer = z.strictObject({
  id: z.string(), kind: z.enum(actKinds), body: z.string().nullable(), number: z.string().nullable(), date: z.string().nullable(),
}).meta({ id: 'Act' });

const NamedUnit = z.strictObject({ id: z.string(), name: Trilingual });
const TypeName = Trilingual;
const Acts = z.array(ActAnswer);

export const RowAnswer = z.strictObject({
  id: z.string(), revision: z.number(), typeId: z.string(), type: TypeName, level: z.enum(levels), title: Trilingual,
  code: z.string().nullable(), registrationNumber: z.string().nullable(), edition: EditionAxes.nullable(), changeNumber: z.number(),
  status: z.enum(registerStatuses), confidentiality: z.enum(confidentialities), validFrom: z.string(), validTo: z.string().nullable(),
  startAssumed: z.boolean(), acts: Acts, files: z.array(z.strictObject({ language: z.enum(languages), format: z.enum(fileFormats) })),
  ownerUnit: NamedUnit.nullable(), gaps: z.array(z.enum(gapCodes)),
}).meta({ id: 'RegisterRow' });

const Facet = z.array(z.strictObject({ value: z.string(), label: Trilingual.nullable(), count: z.number() }));
export const RegisterAnswer = z.strictObject({
  items: z.array(RowAnswer), total: z.number(), page: z.number(), pageSize: z.number(), on: z.string(),
  gaps: z.record(z.string(), z.number()),
  facets: z.strictObject({ type: Facet, level: Facet, year: Facet, unit: Facet, process: Facet }),
  understood: z.strictObject({ query: z.string(), exactCode: z.boolean(), limited: z.boolean() }).nullable(),
});

export const SuggestionsAnswer = z.strictObject({ items: z.array(z.strictObject({
  documentId: z.string(), code: z.string().nullable(), title: Trilingual,
  highlight: z.array(z.strictObject({ start: z.number(), end: z.number() })),
})) });

const FileAnswer = z.strictObject({
  id: z.string(), textVersionId: z.string(), language: z.enum(languages), format: z.enum(fileFormats), name: z.string(), size: z.number(), sha256: z.string(),
  hasText: z.boolean(), addedAt: z.string(), addedBy: z.string(),
}).meta({ id: 'StoredFile' });

export const CardAnswer = RowAnswer.extend({
  status: z.enum([...registerStatuses, 'superseded']),
  codePrinted: z.string().nullable(), aliases: z.array(z.string()), masterLanguage: z.enum(languages),
  process: z.string().nullable(), keywords: z.array(z.string()), reviewMonths: z.number().nullable(),
  responsible: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  publication: z.strictObject({ agreedWith: z.string(), agreedOn: z.string(), checkedBy: z.string(), checkedOn: z.string() }).nullable(),
  origins: z.record(z.string(), z.enum(origins)),
  editions: z.array(z.strictObject({
    id: z.string(), issue: z.number().nullable(), revision: z.number().nullable(), changeNumber: z.number(), status: z.enum(shownStates),
    title: Trilingual, validFrom: z.string(), validTo: z.string().nullable(), startAssumed: z.boolean(),
    registrationNumber: z.string().nullable(), acts: Acts, files: z.array(FileAnswer), recordedAt: z.string(),
  })),
  facts: z.array(z.strictObject({
    since: z.string().nullable(), ownerUnitId: z.string().nullable(), responsibleId: z.string().nullable(),
    confidentiality: z.enum(confidentialities),
  })),
  history: z.array(z.strictObject({
    at: z.string(), by: z.string(), action: z.string(),
    changes: z.array(z.strictObject({ field: z.string(), from: z.unknown(), to: z.unknown() })),
  })),
  abilities: z.strictObject({
    edit: z.boolean(), addAct: z.boolean(), addFile: z.boolean(), correct: z.boolean(), cancel: z.boolean(), downloadFile: z.boolean(), downloadUnstamped: z.boolean(),
  }),
}).meta({ id: 'DocumentCard' });
