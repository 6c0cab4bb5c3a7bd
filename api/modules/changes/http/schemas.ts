import { z } from 'zod';
import { DateText, Id, Trilingual, pageOf, pageQuery } from '../../../http/schemas.js';
import { languages } from '../../../kernel/languages.js';
import { missingCodes } from '../domain/completeness.js';
import { differenceKinds } from '../domain/difference.js';
import { causes } from '../domain/notice.js';
import { pageSources, rowKinds, weights } from '../domain/row.js';

const Text = (max: number) => z.string().trim().min(1).max(max);
const Language = z.enum(languages);
const states = ['draft', 'coordination', 'approval', 'approved', 'registered', 'withdrawn', 'cancelled', 'archived', 'destroyed'] as const;
const actKinds = ['protocol', 'order', 'decision'] as const;
const NoticeFields = {
  cause: z.enum(causes).nullable(), basis: z.string().trim().max(5000), basisDocumentId: Id.nullable(), consequences: z.string().trim().max(5000), introducedOn: DateText.nullable(),
};

export const NewChange = z.strictObject({ documentId: Id });
export const ChangesQuery = z.strictObject({ ...pageQuery, mine: z.enum(['true', 'all']).default('true'), state: z.enum(states).optional() });
export const NoticeEdit = z.strictObject(NoticeFields).partial();
export const LanguageQuery = z.strictObject({ language: Language });
export const LanguageBody = z.strictObject({ language: Language });

const IdPair = z.tuple([Text(60), Text(60)]);
export const Pairings = z.strictObject({ language: Language, pairings: z.array(IdPair).max(2000).default([]), apart: z.array(IdPair).max(2000).default([]) });

const RowFields = {
  language: Language, kind: z.enum(rowKinds), clauseNumber: z.string().trim().max(200), oldNumber: Text(60).nullable(), paragraph: Text(60).nullable(),
  page: z.int().min(1).max(100_000).nullable(), pageSource: z.enum(pageSources).nullable(), oldText: z.string().max(200_000), newText: z.string().max(200_000),
  wording: z.string().trim().max(5000), weight: z.enum(weights).nullable(),
};
export const NewRow = z.strictObject({
  ...RowFields, oldNumber: RowFields.oldNumber.default(null), paragraph: RowFields.paragraph.default(null), page: RowFields.page.default(null),
  pageSource: RowFields.pageSource.default(null), oldText: RowFields.oldText.default(''), newText: RowFields.newText.default(''),
  wording: RowFields.wording.default(''), weight: RowFields.weight.default(null), differences: z.array(Text(130)).max(2000).default([]),
});
export const RowEdit = z.strictObject({ ...RowFields, differences: z.array(Text(130)).max(2000) }).omit({ language: true }).partial();
export const RowParams = z.strictObject({ id: Id, rowId: Id });
export const RowOrder = z.strictObject({ ids: z.array(Id).max(5000) });

const Edit = z.strictObject({
  clauseId: Id.nullable(), action: z.enum(['replace', 'remove', 'insert-after']), number: Text(60).nullable().default(null), heading: Text(2000).nullable().default(null),
  paragraphs: z.array(z.string().max(20_000)).max(500).default([]),
});
export const ClauseEditsInput = z.strictObject({ language: Language, edits: z.array(Edit).max(2000) });
export const ActInput = z.strictObject({ kind: z.enum(actKinds), body: Text(200).nullable().default(null), number: Text(50).nullable().default(null), date: DateText.nullable().default(null) });
export const Recording = z.strictObject({ acts: z.array(ActInput).max(20).default([]), registrationNumber: Text(30).nullable().default(null), validFrom: DateText.nullable().default(null) });
export const ClauseChangesQuery = z.strictObject({ version: Id });

const Person = z.strictObject({ id: z.string(), name: z.string() });
const Act = z.strictObject({ id: z.string(), kind: z.enum(actKinds), body: z.string().nullable(), number: z.string().nullable(), date: z.string().nullable() });

export const RowAnswer = z.strictObject({
  id: z.string(), revision: z.number(), changeId: z.string(), ...RowFields, oldNumber: z.string().nullable(), paragraph: z.string().nullable(), page: z.number().nullable(), order: z.number(),
  differences: z.array(z.string()), oldClauseId: z.string().nullable(), newClauseId: z.string().nullable(), lineageId: z.string().nullable(), stale: z.boolean(),
}).meta({ id: 'ChangeRow' });
export const RowsAnswer = z.strictObject({ items: z.array(RowAnswer) });

const ChangeFile = z.strictObject({ id: z.string(), format: z.enum(['docx', 'pdf']), name: z.string(), size: z.number(), sha256: z.string(), addedAt: z.string() });
const ChangeText = z.strictObject({ id: z.string(), language: Language, state: z.string(), clauses: z.number(), files: z.array(ChangeFile), madeByInq: z.boolean() });

export const ChangeAnswer = z.strictObject({
  id: z.string(), revision: z.number(), draftRevision: z.number(), documentId: z.string(), documentTitle: Trilingual, code: z.string().nullable(), editionId: z.string(),
  edition: z.strictObject({ issue: z.number().nullable(), revision: z.number().nullable(), ordinal: z.number() }), state: z.enum(states), iteration: z.number(), author: Person,
  masterLanguage: Language, approvalId: z.string().nullable(),
  returnedBecause: z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
  base: z.strictObject({ changeNumber: z.number(), superseded: z.boolean(), texts: z.array(z.strictObject({ language: Language, textVersionId: z.string() })) }),
  number: z.number().nullable(), registrationNumber: z.string().nullable(), registeredOn: z.string().nullable(), validFrom: z.string().nullable(), acts: z.array(Act), createdAt: z.string(),
  ...NoticeFields, introducedOn: z.string().nullable(),
  texts: z.array(ChangeText),
  counts: z.strictObject({ rows: z.number(), unexplained: z.number(), stale: z.number(), unworded: z.number() }),
  missing: z.array(z.enum([...missingCodes, 'unexplained'])), substantial: z.boolean().nullable(),
  abilities: z.strictObject({ edit: z.boolean(), upload: z.boolean(), submit: z.boolean(), withdraw: z.boolean(), record: z.boolean(), rebase: z.boolean() }),
  signing: z.strictObject({ digest: z.string(), files: z.array(z.strictObject({ language: Language, name: z.string(), format: z.enum(['docx', 'pdf']), sha256: z.string() })) }),
}).meta({ id: 'Change' });

export const ChangesAnswer = pageOf(z.strictObject({
  id: z.string(), documentId: z.string(), documentTitle: Trilingual, code: z.string().nullable(), edition: z.strictObject({ issue: z.number().nullable(), revision: z.number().nullable(), ordinal: z.number() }),
  state: z.enum(states), iteration: z.number(), author: Person, number: z.number().nullable(), superseded: z.boolean(), createdAt: z.string(),
  stage: z.strictObject({ kind: z.string(), name: Trilingual.nullable(), dueOn: z.string().nullable(), late: z.boolean() }).nullable(),
}));

const Clause = z.strictObject({ id: z.string(), number: z.string().nullable(), heading: z.string().nullable(), text: z.string(), page: z.number().nullable() });
export const DifferencesAnswer = z.strictObject({
  language: Language, state: z.enum(['no-text', 'no-base', 'waiting', 'ready', 'scan', 'refused', 'failed']), basis: z.enum(['clauses', 'paragraphs']).nullable(),
  pageSource: z.strictObject({ old: z.enum(pageSources).nullable(), new: z.enum(pageSources).nullable() }),
  counts: z.strictObject({ changed: z.number(), added: z.number(), removed: z.number(), moved: z.number(), renumbered: z.number() }),
  /** What the author has said of the pairs so far; the whole of it goes back with one more. */
  pairings: z.array(IdPair), apart: z.array(IdPair),
  items: z.array(z.strictObject({
    key: z.string(), kind: z.enum(differenceKinds), wordsChanged: z.boolean(), doubtful: z.boolean(), splitFrom: z.string().nullable(), mergedInto: z.string().nullable(),
    old: Clause.nullable(), new: Clause.nullable(), words: z.array(z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })), rowId: z.string().nullable(),
  })),
  same: z.number(), onlySigns: z.number(),
}).meta({ id: 'ChangeDifferences' });

const EditAnswer = z.strictObject({ action: z.enum(['replace', 'remove']), number: z.string().nullable(), heading: z.string().nullable(), paragraphs: z.array(z.string()) });
const Inserted = z.strictObject({ number: z.string().nullable(), heading: z.string().nullable(), paragraphs: z.array(z.string()) });
export const ClausesAnswer = z.strictObject({
  /** What is put before the first clause. */
  first: z.array(Inserted),
  items: z.array(z.strictObject({
    clauseId: z.string(), number: z.string().nullable(), heading: z.string().nullable(), paragraphs: z.array(z.string()).nullable(), edit: EditAnswer.nullable(), inserted: z.array(Inserted),
  })),
}).meta({ id: 'EditableClauses' });

const RegisteredChange = z.strictObject({
  id: z.string(), number: z.number(), registrationNumber: z.string().nullable(), registeredOn: z.string(), validFrom: z.string(), validTo: z.string().nullable(),
  state: z.enum(['upcoming', 'effective', 'superseded']), ...NoticeFields, introducedOn: z.string().nullable(), substantial: z.boolean().nullable(), author: Person, acts: z.array(Act),
  approvalId: z.string().nullable(), recorded: z.boolean(), rows: z.array(RowAnswer),
});
export const DocumentChangesAnswer = z.strictObject({
  editions: z.array(z.strictObject({ editionId: z.string(), issue: z.number().nullable(), revision: z.number().nullable(), validFrom: z.string(), changes: z.array(RegisteredChange) })),
}).meta({ id: 'DocumentChanges' });
export const ClauseChangesAnswer = z.strictObject({ items: z.array(z.strictObject({
  anchor: z.string(), clauseId: z.string(),
  changes: z.array(z.strictObject({ changeId: z.string(), rowId: z.string(), number: z.number(), kind: z.enum(rowKinds), validFrom: z.string(), basis: z.string() })),
})) });
