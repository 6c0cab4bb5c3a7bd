import { z } from 'zod';
import { DateText, Id, IdParams, Trilingual } from '../../../http/schemas.js';
import { languages } from '../../../kernel/languages.js';
import { clauseStates } from '../domain/clause-states.js';
import { textKinds } from '../domain/language-facts.js';

const Lang = z.enum(languages);
const ChangeNumber = z.number().int().min(0).max(10_000);
const Reason = z.string().trim().min(1).max(1000);

const KindInput = z.strictObject({ kind: z.enum(textKinds), translator: z.string().trim().min(1).max(300).nullable(), date: DateText.nullable() });
const perLanguage = <T extends z.ZodType>(schema: T) => z.strictObject({ kk: schema.optional(), ru: schema.optional(), en: schema.optional() });

const facts = {
  required: z.array(Lang).max(languages.length).nullable(), kinds: perLanguage(KindInput),
  waivers: z.array(z.strictObject({ language: Lang, reason: Reason, until: DateText })).max(languages.length),
};
const declaration = { language: Lang, anchors: z.array(z.string().max(200).nullable()).min(1).max(1000), reason: Reason };
const version = { editionId: Id, changeNumber: ChangeNumber };

export const StepQuery = z.strictObject({ editionId: Id.optional(), changeNumber: z.coerce.number().int().min(0).max(10_000).optional(), clauses: z.enum(['all', 'behind']).default('all') });
export const DraftStepQuery = z.strictObject({ clauses: z.enum(['all', 'behind']).default('all') });
export const DraftFacts = z.strictObject(facts);
export const VersionFacts = z.strictObject({ ...facts, ...version });
export const DraftDeclaration = z.strictObject(declaration);
export const VersionDeclaration = z.strictObject({ ...declaration, ...version });
export const DeclarationParams = IdParams.extend({ declarationId: Id });
export const VersionQuery = z.strictObject({ editionId: Id, changeNumber: z.coerce.number().int().min(0).max(10_000) });

const Waiver = z.strictObject({ language: Lang, reason: z.string(), until: z.string(), ended: z.boolean(), by: z.string().nullable(), at: z.string() });
const LanguageState = z.strictObject({
  language: Lang, textId: z.string().nullable(), textState: z.string().nullable(), carried: z.boolean(), byClause: z.boolean(), required: z.boolean(),
  kind: z.enum(textKinds).nullable(), translator: z.string().nullable(), date: z.string().nullable(),
  counts: z.strictObject({ same: z.number().int(), lagging: z.number().int(), missing: z.number().int() }),
  lacks: z.array(z.strictObject({ editionId: z.string().nullable(), changeNumber: z.number().int(), count: z.number().int() })),
  waiver: Waiver.nullable(),
});
const ClauseRow = z.strictObject({
  anchor: z.string().nullable(), number: z.string().nullable(), heading: z.string().nullable(),
  /** False: only another language has it. */
  inMaster: z.boolean(),
  states: perLanguage(z.enum(clauseStates)),
  /** Numbers of the changes that the clause lacks; 0 is the edition. */
  since: perLanguage(z.array(z.number().int())),
  unaffected: perLanguage(z.strictObject({ id: z.string(), reason: z.string(), by: z.string().nullable(), at: z.string() })),
});

export const StepAnswer = z.strictObject({
  documentId: z.string(), draftId: z.string().nullable(), editionId: z.string().nullable(), changeNumber: z.number().int(), revision: z.number().int(),
  master: Lang, requiredBy: z.enum(['draft', 'document', 'default']), languages: z.array(LanguageState), clauses: z.array(ClauseRow),
  abilities: z.strictObject({ edit: z.boolean(), waive: z.boolean() }),
}).meta({ id: 'LanguageStep' });

export const EndedWaiversAnswer = z.strictObject({
  items: z.array(z.strictObject({
    documentId: z.string(), code: z.string().nullable(), title: Trilingual, editionId: z.string().nullable(), changeNumber: z.number().int(), language: Lang,
    lagging: z.number().int(), missing: z.number().int(), reason: z.string(), until: z.string(), by: z.string().nullable(),
  })),
});
