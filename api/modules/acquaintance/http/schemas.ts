import { z } from 'zod';
import { DateText, Id, Trilingual, pageOf, pageQuery } from '../../../http/schemas.js';
import { languages } from '../../../kernel/languages.js';
import { campaignStates, decisionKinds, marks } from '../domain/campaign.js';
import { evidenceKinds } from '../domain/entry.js';
import { remarkKinds } from '../domain/remark.js';
import { entryStates } from '../domain/states.js';

const Text = (max: number) => z.string().trim().min(1).max(max);
const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const EntryState = z.enum(entryStates).meta({ id: 'EntryState' });
export const Mark = z.enum(marks).meta({ id: 'AcquaintanceMark' });
const EvidenceKind = z.enum(evidenceKinds).meta({ id: 'EvidenceKind' });
const Person = z.strictObject({ id: z.string(), name: z.string() });
const PersonThen = z.strictObject({ id: z.string().nullable(), name: z.string() });
const Post = z.strictObject({ kk: z.string().nullable(), ru: z.string().nullable(), unitId: z.string(), unitName: Trilingual });
const BriefEvidence = z.strictObject({ kind: EvidenceKind, at: z.string(), on: z.string() });
const EditionLabel = z.strictObject({ issue: z.number().nullable(), revision: z.number().nullable(), changeNumber: z.number() });
const Period = z.strictObject({ from: z.string(), to: z.string() });

export const ScopeRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everybody') }),
  z.strictObject({ kind: z.literal('unit'), id: Id, withSubunits: z.boolean() }),
  z.strictObject({ kind: z.enum(['position', 'role', 'group', 'person']), id: Text(300) }),
]).meta({ id: 'AcquaintanceScopeRule' });
const Scope = z.array(ScopeRule).max(200);

/* Staff */

const myEntry = {
  id: z.string(), campaignId: z.string(), documentId: z.string(), code: z.string().nullable(), title: Trilingual, editionLabel: EditionLabel,
  dueOn: z.string(), workingDaysLeft: z.number(), late: z.boolean(), state: EntryState, opened: z.boolean(), mark: Mark,
  evidence: BriefEvidence.nullable(), receiptNumber: z.string().nullable(),
};
export const MyEntryAnswer = z.strictObject(myEntry).meta({ id: 'MyAcquaintance' });
export const MineQuery = z.strictObject({ state: z.enum(['open', 'done']).default('open'), documentId: Id.optional(), ...pageQuery });
export const MineAnswer = pageOf(MyEntryAnswer);
export const MineCount = z.strictObject({ open: z.number(), late: z.number() });

export const ChangedClause = z.strictObject({
  language: z.enum(languages), clauseNumber: z.string().nullable(), kind: z.string(), oldText: z.string().nullable(), newText: z.string().nullable(), wording: z.string().nullable(),
}).meta({ id: 'ChangedClause' });
export const EntryScreen = z.strictObject({
  ...myEntry,
  texts: z.array(z.strictObject({ textVersionId: z.string(), language: z.enum(languages), sha256s: z.array(z.string()), opened: z.boolean() })),
  /** The text that was in force before, to compare with; null for a first edition. */
  before: z.array(z.strictObject({ textVersionId: z.string(), language: z.enum(languages) })).nullable(),
  changes: z.array(ChangedClause).nullable(),
  approvedOn: z.string().nullable(), startsOn: z.string(), countedFrom: z.string(), calendarVersion: z.string(), preliminary: z.boolean(),
  consent: z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() }), digest: Digest,
  abilities: z.strictObject({ confirm: z.boolean(), refuse: z.boolean() }),
}).meta({ id: 'AcquaintanceScreen' });

export const OpeningInput = z.strictObject({ textVersionId: Id });
export const CodeInput = z.strictObject({ textVersionId: Id });
export const CodeAnswer = z.strictObject({ sentTo: z.string(), expiresAt: z.string() });
export const ConfirmationInput = z.strictObject({
  textVersionId: Id, digest: Digest, signingToken: z.string().max(100).optional(), code: z.string().regex(/^\d{6}$/).optional(),
});
export const Receipt = z.strictObject({
  number: z.string(), at: z.string(), on: z.string(), kind: EvidenceKind, name: z.string(), posts: z.array(Post),
  document: z.strictObject({ id: z.string(), code: z.string().nullable(), title: Trilingual }), edition: EditionLabel,
  textVersionId: z.string().nullable(), sha256s: z.array(z.string()), consent: z.string().nullable(), note: z.string().nullable(), signatureId: z.string().nullable(),
  recordedBy: PersonThen.nullable(), minutes: z.strictObject({ number: z.string(), date: z.string() }).nullable(), witnesses: z.array(PersonThen).nullable(),
  absence: Period.nullable(),
}).meta({ id: 'AcquaintanceReceipt' });
export const RefusalInput = z.strictObject({ note: Text(2000) });

export const RemarkInput = z.strictObject({
  kind: z.enum(remarkKinds), clauseId: Text(100).nullable().default(null), clauseNumber: Text(50).nullable().default(null), text: Text(5000),
});
export const RemarkAnswer = z.strictObject({
  id: z.string(), documentId: z.string(), kind: z.enum(remarkKinds), clauseId: z.string().nullable(), clauseNumber: z.string().nullable(), text: z.string(),
  by: PersonThen, at: z.string(), answer: z.strictObject({ by: PersonThen, at: z.string(), text: z.string() }).nullable(),
}).meta({ id: 'ReaderRemark' });
export const RemarksQuery = z.strictObject({ ...pageQuery });
export const RemarksAnswer = z.strictObject({ ...pageOf(RemarkAnswer).shape, mayAnswer: z.boolean() });
export const RemarkReply = z.strictObject({ text: Text(5000) });
export const RemarkParams = z.strictObject({ id: Id, remarkId: Id });

/* Head and quality manager of a unit */

export const UnitParams = z.strictObject({ unitId: Id });
const counts = {
  total: z.number(), done: z.number(), open: z.number(), late: z.number(),
};
export const UnitsAnswer = z.strictObject({ items: z.array(z.strictObject({ unitId: z.string(), name: Trilingual, parentId: z.string().nullable(), ...counts })) });
export const EntriesQuery = z.strictObject({
  campaignId: Id.optional(), state: EntryState.optional(), late: Flag.optional(), missing: Flag.optional(), unitId: Id.optional(), q: z.string().trim().max(100).optional(), ...pageQuery,
});
export const EntryRow = z.strictObject({
  entryId: z.string(), person: Person, posts: z.array(Post), unitId: z.string().nullable(), document: z.strictObject({ id: z.string(), code: z.string().nullable(), title: Trilingual }),
  campaignId: z.string(), state: EntryState, dueOn: z.string(), late: z.boolean(), delivered: z.string().nullable(), opened: z.string().nullable(),
  added: z.strictObject({ because: z.string(), on: z.string() }),
  evidence: z.strictObject({ kind: EvidenceKind, on: z.string(), at: z.string(), number: z.string(), recordedBy: PersonThen.nullable(), note: z.string().nullable(), file: z.boolean(), absence: Period.nullable() }).nullable(),
  closed: z.strictObject({ because: z.string(), on: z.string() }).nullable(),
  notes: z.array(z.strictObject({ kind: z.string(), because: z.string(), on: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  away: Period.nullable(),
}).meta({ id: 'AcquaintanceRow' });
export const EntriesAnswer = pageOf(EntryRow);
export const RemindersInput = z.strictObject({ campaignId: Id.nullable().default(null) });
export const RemindersAnswer = z.strictObject({ reminded: z.number() });

/** The fields of a form with a file come as one text; see the inputs below. */
export const FormUpload = z.strictObject({ data: z.string().max(500_000) });
const Ids = z.array(Id).min(1).max(1000);
export const PaperInput = z.strictObject({ campaignId: Id, on: DateText, entryIds: Ids });
export const MinutesInput = z.strictObject({ campaignId: Id, number: Text(50), date: DateText, entryIds: Ids });
export const RefusalActInput = z.strictObject({ witnesses: z.array(Id).max(10), on: DateText, note: Text(2000) });
export const ExcuseInput = z.strictObject({ from: DateText, to: DateText, reason: Text(1000) });
export const Recorded = z.strictObject({ recorded: z.number() });

/* Quality office */

export const ScopePreviewInput = z.strictObject({ scope: Scope, page: z.int().min(1).max(100_000).default(1), pageSize: z.int().min(1).max(200).default(20) });
export const ScopePreview = z.strictObject({
  total: z.number(), byUnit: z.array(z.strictObject({ unitId: z.string().nullable(), name: Trilingual, count: z.number() })),
  sample: z.array(z.strictObject({ person: Person, posts: z.array(Post), unitId: z.string().nullable() })), page: z.number(), pageSize: z.number(),
});
export const ScopeInput = z.strictObject({ scope: Scope });
export const ScopeAnswer = z.strictObject({
  revision: z.number(), scope: Scope, named: z.array(z.strictObject({ kind: z.string(), id: z.string(), name: Trilingual })),
});

const campaignCounts = {
  ...counts, confirmed: z.number(), byClick: z.number(), byPassword: z.number(), byCode: z.number(), paper: z.number(), minutes: z.number(), refused: z.number(),
  excused: z.number(), closed: z.number(), superseded: z.number(),
};
export const CampaignAnswer = z.strictObject({
  id: z.string(), revision: z.number(), documentId: z.string(), editionId: z.string(), changeId: z.string().nullable(), edition: EditionLabel, title: Trilingual,
  code: z.string().nullable(), texts: z.array(z.strictObject({ textVersionId: z.string(), language: z.enum(languages), changeNumber: z.number(), sha256s: z.array(z.string()) })),
  scope: Scope, mark: Mark, state: z.enum(campaignStates), approvedOn: z.string().nullable(), startsOn: z.string(),
  deadline: z.strictObject({ dueOn: z.string(), workingDays: z.number(), countedFrom: z.string(), calendarVersion: z.string(), preliminary: z.boolean() }),
  createdBy: PersonThen, createdAt: z.string(), closedOn: z.string().nullable(), cancelledOn: z.string().nullable(),
}).meta({ id: 'AcquaintanceCampaign' });
export const CampaignRow = z.strictObject({ campaign: CampaignAnswer, counts: z.strictObject(campaignCounts) });
export const UnitScreen = z.strictObject({ unitId: z.string(), name: Trilingual, counts: z.strictObject(campaignCounts), campaigns: z.array(CampaignRow) });
export const CampaignsQuery = z.strictObject({ state: z.enum(campaignStates).optional(), documentId: Id.optional(), q: z.string().trim().max(100).optional(), ...pageQuery });
export const CampaignsAnswer = pageOf(CampaignRow);
export const CampaignScreen = z.strictObject({
  campaign: CampaignAnswer, counts: z.strictObject(campaignCounts),
  byDay: z.array(z.strictObject({ on: z.string(), done: z.number(), total: z.number() })),
  byUnit: z.array(z.strictObject({ unitId: z.string().nullable(), name: Trilingual, ...counts })),
  job: z.strictObject({ phase: z.enum(['people', 'notices', 'done']), done: z.number(), total: z.number(), added: z.number(), finishedAt: z.string().nullable() }).nullable(),
  decisions: z.array(z.strictObject({ kind: z.enum(decisionKinds), reason: z.string(), by: PersonThen, at: z.string() })),
}).meta({ id: 'AcquaintanceCampaignScreen' });
export const StartInput = z.strictObject({ documentId: Id, reason: Text(1000).nullable().default(null) });
export const ExtensionInput = z.strictObject({ dueOn: DateText.optional(), workingDays: z.int().min(1).max(250).optional(), reason: Text(1000) });
export const ReasonInput = z.strictObject({ reason: Text(1000) });
export const DecisionInput = z.strictObject({ needed: z.boolean(), reason: Text(1000) });
export const DecisionAnswer = z.strictObject({
  changeId: z.string(), needed: z.boolean(), reason: z.string(), by: PersonThen, at: z.string(), campaignId: z.string().nullable(),
});
export const PolicyInput = z.strictObject({ mark: Mark, workingDays: z.int().min(1).max(250) });
export const PolicyAnswer = z.strictObject({ typeId: z.string(), revision: z.number(), mark: Mark, workingDays: z.number() });
