import { z } from 'zod';
import { DateText, Id, Trilingual, pageOf, pageQuery } from '../../../http/schemas.js';
import { languages } from '../../../kernel/languages.js';
import { participantKinds, stageModes, subjectKinds } from '../domain/route.js';
import { outcomeCodes, phases, stageKinds } from '../domain/stage-kinds.js';
import { approvalStates, stageStates, taskStates } from '../domain/states.js';
import { taskKinds } from '../domain/approval.js';

const Text = (max: number) => z.string().trim().min(1).max(max);
const Language = z.enum(languages);
const StageKind = z.enum(stageKinds).meta({ id: 'StageKind' });
const Outcome = z.enum(outcomeCodes).meta({ id: 'Outcome' });
const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Key = z.string().regex(/^[0-9a-z-]{1,40}$/);

const Participant = z.strictObject({ kind: z.enum(participantKinds), id: Text(300).nullable() });
const stage = {
  kind: StageKind, name: Trilingual.nullable(), participants: z.array(Participant).max(50), mode: z.enum(stageModes),
  workingDays: z.int().min(1).max(120), compulsory: z.boolean(), resetOnChange: z.boolean(),
};
export const StageInput = z.strictObject({ ...stage, key: Key.nullable().default(null) });
export const RouteInput = z.strictObject({
  subjectKind: z.enum(subjectKinds), typeId: Id.nullable(), name: Trilingual.refine(({ kk }) => Boolean(kk), 'title_required'), stages: z.array(StageInput).min(1).max(30),
});
export const RouteAnswer = z.strictObject({
  id: z.string(), revision: z.number(), subjectKind: z.enum(subjectKinds), typeId: z.string().nullable(), name: Trilingual,
  stages: z.array(z.strictObject({ ...stage, key: z.string() })), retired: z.boolean(),
}).meta({ id: 'ApprovalRoute' });
export const StageKindsAnswer = z.strictObject({ items: z.array(z.strictObject({
  kind: StageKind, phase: z.enum(phases), recordedBy: z.enum(['participants', 'secretary', 'registrar', 'audience']), outcomes: z.array(Outcome), indispensable: z.boolean(),
})) });

const Person = z.strictObject({ id: z.string(), name: z.string() });
const InTwoLanguages = z.strictObject({ kk: z.string().nullable(), ru: z.string().nullable() });

export const SubjectAnswer = z.strictObject({
  kind: z.enum(subjectKinds), id: z.string(), documentId: z.string(), title: Trilingual, code: z.string().nullable(), typeName: Trilingual,
  isNewDocument: z.boolean(), author: Person,
}).meta({ id: 'ApprovalSubject' });

export const TaskAnswer = z.strictObject({
  id: z.string(), revision: z.number(), approvalId: z.string(), stageKey: z.string(), kind: z.enum(taskKinds), state: z.enum(taskStates),
  assignee: z.strictObject({ kind: z.enum(['person', 'role', 'body']), id: z.string(), label: z.string() }), holder: Person.nullable(),
  outcome: Outcome.nullable(), reason: z.string().nullable(), decidedBy: Person.nullable(), onBehalfOf: Person.nullable(), decidedAt: z.string().nullable(),
  post: InTwoLanguages.nullable(), signature: z.strictObject({ id: z.string(), meaning: z.string(), intact: z.boolean() }).nullable(),
  texts: z.array(z.strictObject({ language: Language, sha256: z.string() })), outdated: z.boolean(), note: z.string().nullable(),
  protocol: z.strictObject({ id: z.string(), body: z.string(), number: z.string(), date: z.string() }).nullable(), assigneeInactive: z.boolean(),
  openedAt: z.string().nullable(), dueOn: z.string().nullable(),
}).meta({ id: 'ApprovalTask' });

const StageAnswer = z.strictObject({
  key: z.string(), kind: StageKind, name: Trilingual.nullable(), mode: z.enum(stageModes), state: z.enum(stageStates), compulsory: z.boolean(),
  workingDays: z.number(), dueOn: z.string().nullable(), preliminary: z.boolean(), openedAt: z.string().nullable(), finishedAt: z.string().nullable(),
  workingDaysUsed: z.number().nullable(), late: z.boolean(), keptFromRound: z.number().nullable(), audience: z.array(z.string()).nullable(),
  participants: z.array(z.string()), tasks: z.array(TaskAnswer),
}).meta({ id: 'ApprovalStage' });

const RemarkAnswer = z.strictObject({
  id: z.string(), taskId: z.string().nullable(), stageKey: z.string(), kind: z.enum(['remark', 'comment']), clauseId: z.string().nullable(),
  clauseNumber: z.string().nullable(), language: Language, text: z.string(), by: z.strictObject({ name: z.string() }), at: z.string(),
  answer: z.string().nullable(), answeredBy: z.string().nullable(), answeredAt: z.string().nullable(), accepted: z.boolean().nullable(),
}).meta({ id: 'ApprovalRemark' });

const ReviewerAnswer = z.strictObject({ id: z.string(), name: z.string(), email: z.string().nullable(), until: z.string(), revoked: z.boolean() });

export const ApprovalAnswer = z.strictObject({
  id: z.string(), revision: z.number(), subject: SubjectAnswer, round: z.number(), state: z.enum(approvalStates), startedAt: z.string(),
  finishedAt: z.string().nullable(), endReason: z.string().nullable(), stages: z.array(StageAnswer), remarks: z.array(RemarkAnswer), reviewers: z.array(ReviewerAnswer),
  rounds: z.array(z.strictObject({ id: z.string(), round: z.number(), state: z.enum(approvalStates), startedAt: z.string(), finishedAt: z.string().nullable() })),
  abilities: z.strictObject({
    withdraw: z.boolean(), abort: z.boolean(), reroute: z.boolean(), replace: z.boolean(), answer: z.boolean(), closeDiscussion: z.boolean(), comment: z.boolean(), uploadText: z.boolean(),
  }),
}).meta({ id: 'Approval' });

export const PreviewAnswer = z.strictObject({
  stages: z.array(z.strictObject({
    key: z.string(), kind: StageKind, name: Trilingual.nullable(), mode: z.enum(stageModes), workingDays: z.number(), compulsory: z.boolean(),
    dueOn: z.string(), preliminary: z.boolean(), participants: z.array(z.string()), audience: z.boolean(),
  })),
  problems: z.array(z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()) })),
  consent: z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() }),
});

const RowStage = z.strictObject({ key: z.string(), kind: StageKind, name: Trilingual.nullable(), openedAt: z.string().nullable(), dueOn: z.string().nullable(), preliminary: z.boolean(), late: z.boolean(), waitingFor: z.array(z.string()) });
const ApprovalRowAnswer = z.strictObject({ id: z.string(), subject: SubjectAnswer, state: z.enum(approvalStates), round: z.number(), startedAt: z.string(), stage: RowStage.nullable() });
export const ApprovalsAnswer = pageOf(ApprovalRowAnswer);
export const DiscussionsAnswer = z.strictObject({ items: z.array(ApprovalRowAnswer) });
export const ApprovalsQuery = z.strictObject({ ...pageQuery, state: z.enum(approvalStates).default('running'), stageKind: StageKind.optional(), late: z.stringbool().optional() });
export const OfDocumentAnswer = z.strictObject({ items: z.array(z.strictObject({ editionId: z.string(), approval: ApprovalAnswer })) });

export const TaskRowAnswer = z.strictObject({
  id: z.string(), kind: z.enum(taskKinds), state: z.enum(taskStates), stageKind: StageKind, stageName: Trilingual.nullable(), approvalId: z.string(), subject: SubjectAnswer,
  openedAt: z.string().nullable(), dueOn: z.string().nullable(), preliminary: z.boolean(), workingDaysLeft: z.number().nullable(), waitingDays: z.number(),
  onBehalfOf: Person.nullable(), outcome: Outcome.nullable(), decidedAt: z.string().nullable(),
}).meta({ id: 'TaskRow' });
export const TasksAnswer = pageOf(TaskRowAnswer);
export const TasksQuery = z.strictObject({ ...pageQuery, state: z.enum(['open', 'done']).default('open') });
export const CountAnswer = z.strictObject({ open: z.number(), late: z.number() });
export const TaskScreenAnswer = z.strictObject({
  task: TaskAnswer, row: TaskRowAnswer, approval: ApprovalAnswer, mine: z.boolean(), recordedBy: z.enum(['participants', 'secretary', 'registrar', 'audience']),
  outcomes: z.array(Outcome), needsReason: z.array(Outcome), allowsRemarks: z.array(Outcome),
  consents: z.record(z.string(), z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() })),
  digest: z.string(), texts: z.array(z.strictObject({ id: z.string(), language: Language, files: z.array(z.strictObject({ name: z.string(), format: z.string(), sha256: z.string() })) })),
  registration: z.strictObject({
    suggested: z.strictObject({ code: z.string().nullable(), registrationNumber: z.string(), year: z.number() }), currentCode: z.string().nullable(), earliestStart: z.string().nullable(),
  }).nullable(),
});

const RemarkInput = z.strictObject({ clauseId: Text(60).nullable().default(null), clauseNumber: Text(60).nullable().default(null), language: Language, text: Text(5000) });
export const CommentInput = RemarkInput;
export const StageComment = RemarkInput.extend({ stageKey: Key });
const Signing = { digest: Digest, signingToken: Text(200) };
export const Submission = z.strictObject({ digest: Digest, signingToken: Text(200) });
export const DecisionInput = z.strictObject({ outcome: Outcome, reason: Text(5000).nullable().default(null), remarks: z.array(RemarkInput).max(200).default([]), ...Signing });
export const RegistrationInput = z.strictObject({
  code: Text(100).nullable().default(null), registrationNumber: Text(30).nullable().default(null), issue: z.int().min(0).max(999).nullable().default(null),
  revision: z.int().min(0).max(999).nullable().default(null), validFrom: DateText.nullable().default(null),
  order: z.strictObject({ number: Text(50), date: DateText }).nullable().default(null), ...Signing,
});
export const Registered = z.strictObject({ documentId: z.string(), editionId: z.string() });
export const Reason = z.strictObject({ reason: Text(2000) });
export const OptionalReason = z.strictObject({ reason: Text(2000).nullable().default(null) });
export const Replacement = z.strictObject({ taskId: Id, personId: Id, reason: Text(2000) });
export const Rerouting = z.strictObject({ stages: z.array(StageInput).max(30), reason: Text(2000) });
export const Answer = z.strictObject({ text: Text(5000), accepted: z.boolean() });
export const RemarkParams = z.strictObject({ id: Id, remarkId: Id });
export const StageParams = z.strictObject({ id: Id, key: Key });
export const ReviewerParams = z.strictObject({ id: Id, reviewerId: Id });
export const Invitation = z.strictObject({ stageKey: Key, name: Text(200), email: z.email().max(200).nullable().default(null), until: DateText });
export const Invited = z.strictObject({ id: z.string(), path: z.string() });
export const SecretParams = z.strictObject({ secret: z.string().min(20).max(100) });
export const ReviewAnswer = z.strictObject({
  title: Trilingual, code: z.string().nullable(), until: z.string(), name: z.string(), open: z.boolean(),
  texts: z.array(z.strictObject({ id: z.string(), language: Language, clauses: z.array(z.strictObject({ id: z.string(), number: z.string().nullable(), heading: z.string().nullable(), text: z.string() })) })),
  comments: z.array(RemarkAnswer),
});

const Body = z.strictObject({ id: z.string(), name: Trilingual });
export const BodiesAnswer = z.strictObject({ items: z.array(Body) });
export const AgendaAnswer = z.strictObject({ body: Body, items: z.array(TaskRowAnswer.extend({ digest: z.string() })) });
export const AgendaPrint = z.strictObject({ language: z.enum(['kk', 'ru']).default('kk'), date: DateText.optional() });
export const ProtocolInput = z.strictObject({
  number: z.string().trim().max(50), date: z.union([DateText, z.literal('')]),
  decisions: z.array(z.strictObject({ taskId: Id, outcome: z.enum(['approve', 'approve-after-edits', 'return']), note: Text(5000).nullable().default(null), checkerId: Id.nullable().default(null), digest: Digest })).min(1).max(100),
});
export const ProtocolUpload = z.strictObject({ data: z.string().max(200_000) });
export const ProtocolAnswer = z.strictObject({
  id: z.string(), body: Trilingual, number: z.string(), date: z.string(), recordedAt: z.string(), recordedBy: Person, items: z.number(), extract: z.strictObject({ name: z.string(), sha256: z.string() }).nullable(),
}).meta({ id: 'Protocol' });
export const ProtocolsAnswer = pageOf(ProtocolAnswer);
export const ProtocolsQuery = z.strictObject({ ...pageQuery });

const AbsenceFields = { from: DateText, to: DateText, order: z.strictObject({ number: Text(50), date: DateText }) };
export const AbsenceInput = z.strictObject({ personId: Id.nullable().default(null), substituteId: Id, ...AbsenceFields });
export const AbsenceEnd = z.strictObject({ to: DateText });
export const AbsenceAnswer = z.strictObject({ id: z.string(), revision: z.number(), person: Person, substitute: Person, from: z.string(), to: z.string(), order: z.strictObject({ number: z.string(), date: z.string() }) }).meta({ id: 'Absence' });
export const AbsencesAnswer = pageOf(AbsenceAnswer);
export const AbsencesQuery = z.strictObject({ ...pageQuery, mine: z.stringbool().default(true) });

const speed = { count: z.number(), medianDays: z.number(), p90Days: z.number(), late: z.number(), returned: z.number() };
export const SpeedAnswer = z.strictObject({
  from: z.string(), to: z.string(), stages: z.array(z.strictObject({ kind: StageKind, ...speed })), byMonth: z.array(z.strictObject({ month: z.string(), ...speed })),
});
export const SpeedQuery = z.strictObject({ from: DateText, to: DateText });
