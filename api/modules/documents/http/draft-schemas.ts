import { z } from 'zod';
import { DateText, Id, Trilingual, pageOf, pageQuery } from '../../../http/schemas.js';
import { languages } from '../../../kernel/languages.js';
import { fileFormats } from '../domain/document.js';
import { draftKinds } from '../domain/draft.js';
import { editionStates } from '../domain/edition-state.js';

const Text = (max: number) => z.string().trim().min(1).max(max);
const Language = z.enum(languages);

export const ScopeRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everybody') }),
  z.strictObject({ kind: z.literal('unit'), id: Id, withSubunits: z.boolean() }),
  z.strictObject({ kind: z.enum(['position', 'role', 'group', 'person']), id: Text(300) }),
]).meta({ id: 'ScopeRule' });

const card = {
  title: Trilingual,
  ownerUnitId: Id.nullable(),
  responsibleId: Id.nullable(),
  confidentiality: z.enum(['internal', 'restricted']),
  scope: z.array(ScopeRule).max(200),
  masterLanguage: Language,
  workingGroupIds: z.array(Id).max(50),
  interestedUnitIds: z.array(Id).max(50),
  reason: Text(5000).nullable(),
  desiredStart: DateText.nullable(),
};

export const DraftEdit = z.strictObject(card).partial();
export const NewDraft = DraftEdit.extend({
  kind: z.enum(['edition', 'cancellation']), documentId: Id.nullable().default(null), typeId: Id.optional(), requestId: Id.nullable().default(null),
});
export const DraftsQuery = z.strictObject({ ...pageQuery, mine: z.stringbool().default(true), state: z.enum(editionStates).optional() });
export const DraftUpload = z.strictObject({ language: Language });
export const DraftTextParams = z.strictObject({ id: Id, language: Language });
export const DraftFileParams = z.strictObject({ id: Id, fileId: Id });

const Person = z.strictObject({ id: z.string(), name: z.string() });
const Unit = z.strictObject({ id: z.string(), name: Trilingual });
const DraftFile = z.strictObject({ id: z.string(), format: z.enum(fileFormats), name: z.string(), size: z.number(), sha256: z.string(), addedAt: z.string() });
const DraftText = z.strictObject({
  id: z.string(), language: Language, iteration: z.number(), state: z.string(), clauses: z.number(), pages: z.number().nullable(), files: z.array(DraftFile),
});
const StageNow = z.strictObject({ kind: z.string(), name: Trilingual.nullable(), dueOn: z.string().nullable(), late: z.boolean() });

const head = {
  id: z.string(), kind: z.enum(draftKinds), title: Trilingual, code: z.string().nullable(), typeName: Trilingual, state: z.enum(editionStates),
  iteration: z.number(), author: Person, createdAt: z.string(),
};

export const DraftsAnswer = pageOf(z.strictObject({ ...head, documentId: z.string(), isNewDocument: z.boolean(), stage: StageNow.nullable() }));
export const DraftAnswer = z.strictObject({
  ...head, revision: z.number(), documentId: z.string(), isNewDocument: z.boolean(), workingGroup: z.array(Person), requestId: z.string().nullable(),
  typeId: z.string(), ownerUnit: Unit.nullable(), responsible: Person.nullable(), confidentiality: z.enum(['internal', 'restricted']),
  scope: z.array(ScopeRule), masterLanguage: Language, interestedUnits: z.array(Unit), reason: z.string().nullable(), desiredStart: z.string().nullable(),
  texts: z.array(DraftText), pastTexts: z.array(DraftText), approvalId: z.string().nullable(),
  signing: z.strictObject({ digest: z.string(), files: z.array(z.strictObject({ language: Language, name: z.string(), format: z.enum(fileFormats), sha256: z.string() })) }),
  abilities: z.strictObject({ edit: z.boolean(), upload: z.boolean(), submit: z.boolean(), withdraw: z.boolean() }),
}).meta({ id: 'Draft' });
