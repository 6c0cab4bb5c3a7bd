import type { z } from 'zod';
import type { Titles } from '../../../kernel/languages.js';
import type { Approval, Remark, Stage, Task } from '../domain/approval.js';
import type { Preview } from '../use-cases/submit.js';
import type { ApprovalRow, ApprovalScreen, Surroundings } from '../use-cases/read-approvals.js';
import type { TaskRow } from '../use-cases/read-tasks.js';
import { holderOf } from '../use-cases/standing-in.js';
import type { Subject } from '../ports.js';
import type * as S from './schemas.js';

const NO_NAME: Titles = { kk: null, ru: null, en: null };
const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
const person = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

const presentSubject = ({ ref, documentId, title, code, typeId, isNewDocument, author }: Subject, typeNames: ReadonlyMap<string, Titles>): z.input<typeof S.SubjectAnswer> =>
  ({ kind: ref.kind, id: ref.id, documentId, title, code, typeName: typeNames.get(typeId) ?? NO_NAME, isNewDocument, author: person(author) });

const holder = ({ assignee, state }: Task, { secretaries, absences, people, today }: Surroundings) => {
  const id = state === 'open' ? holderOf(assignee, secretaries.get(assignee.id) ?? null, absences, today) : null;
  const found = id ? people.get(id) : undefined;
  return found ? person(found) : null;
};

const UNDECIDED = { outcome: null, decidedBy: null, onBehalfOf: null, decidedAt: null, post: null, protocol: null, signature: null, texts: [] };

const decisionOf = ({ decision }: Task, { signatures }: Surroundings) => {
  if (!decision) return UNDECIDED;
  const { outcome, by, onBehalfOf, at, post, protocol, signatureId, texts } = decision;
  const signature = signatures.get(signatureId ?? '');
  return {
    outcome, decidedBy: person(by), onBehalfOf: onBehalfOf && person(onBehalfOf), decidedAt: at.toISOString(), post, protocol,
    signature: signature ? { id: signature.id, meaning: signature.meaning, intact: signature.intact } : null,
    texts: texts.flatMap(({ language, files }) => files.map(({ sha256 }) => ({ language, sha256 }))),
  };
};

/** `whole`: for those who take part; everybody else sees who and when, not what was held against it. */
export const presentTask = (task: Task, around: Surroundings, whole = true): z.input<typeof S.TaskAnswer> => {
  const { id, revision, approvalId, stageKey, kind, state, assignee, outdated, openedAt, dueOn } = task;
  return {
    id, revision, approvalId, stageKey, kind, state, assignee: { ...assignee }, outdated, openedAt: iso(openedAt), dueOn, holder: holder(task, around),
    ...decisionOf(task, around), reason: whole ? task.decision?.reason ?? null : null, note: whole ? task.note : null,
    assigneeInactive: state === 'open' && assignee.kind === 'person' && around.people.get(assignee.id)?.active === false,
  };
};

const presentStage = (stage: Stage, { course: { approval, tasks }, around }: ApprovalScreen, whole: boolean) => {
  const { key, kind, name, mode, state, compulsory, workingDays, deadline, openedAt, finishedAt, workingDaysUsed, keptFromRound, audience, participants } = stage;
  const open = state === 'open' || state === 'remarks';
  return {
    key, kind, name, mode, state, compulsory, workingDays, dueOn: deadline?.dueOn ?? null, preliminary: deadline?.preliminary ?? false,
    openedAt: iso(openedAt), finishedAt: iso(finishedAt), workingDaysUsed, keptFromRound, audience: audience && [...audience],
    late: open ? deadline !== null && deadline.dueOn < around.today : workingDaysUsed !== null && workingDaysUsed > workingDays,
    participants: participants.map(({ label }) => label),
    tasks: tasks.filter(({ stageKey, approvalId }) => stageKey === key && approvalId === approval.id).map((task) => presentTask(task, around, whole)),
  };
};

export const presentRemark = ({ id, taskId, stageKey, kind, clauseId, clauseNumber, language, text, by, at, answer }: Remark) => ({
  id, taskId, stageKey, kind, clauseId, clauseNumber, language, text, by: { name: by.name }, at: at.toISOString(),
  answer: answer?.text ?? null, answeredBy: answer?.by.name ?? null, answeredAt: iso(answer?.at ?? null), accepted: answer?.accepted ?? null,
});

const presentRound = ({ id, round, state, startedAt, finishedAt }: Approval) => ({ id, round, state, startedAt: startedAt.toISOString(), finishedAt: iso(finishedAt) });

export const presentApproval = (screen: ApprovalScreen, whole = true): z.input<typeof S.ApprovalAnswer> => {
  const { course: { approval }, subject, remarks, reviewers, rounds, abilities, around } = screen;
  return {
    ...presentRound(approval), revision: approval.revision, subject: presentSubject(subject, around.typeNames), endReason: whole ? approval.endReason : null,
    stages: approval.stages.map((stage) => presentStage(stage, screen, whole)),
    remarks: whole ? remarks.map(presentRemark) : [],
    reviewers: reviewers.map(({ id, name, email, until, revokedAt }) => ({ id, name, email, until, revoked: revokedAt !== null })),
    rounds: whole ? rounds.map(presentRound) : [], abilities,
  };
};

export const presentRow = ({ approval, subject, stage, waitingFor, late }: ApprovalRow, typeNames: ReadonlyMap<string, Titles>) => ({
  id: approval.id, subject: presentSubject(subject, typeNames), state: approval.state, round: approval.round, startedAt: approval.startedAt.toISOString(),
  stage: stage ? {
    key: stage.key, kind: stage.kind, name: stage.name, openedAt: iso(stage.openedAt), dueOn: stage.deadline?.dueOn ?? null,
    preliminary: stage.deadline?.preliminary ?? false, late, waitingFor: [...waitingFor],
  } : null,
});

export const presentTaskRow = ({ task, stage, subject, workingDaysLeft, waitingDays, onBehalfOf }: TaskRow, typeNames: ReadonlyMap<string, Titles>): z.input<typeof S.TaskRowAnswer> => ({
  id: task.id, kind: task.kind, state: task.state, stageKind: stage.kind, stageName: stage.name, approvalId: task.approvalId, subject: presentSubject(subject, typeNames),
  openedAt: iso(task.openedAt), dueOn: task.dueOn, preliminary: stage.deadline?.preliminary ?? false, workingDaysLeft, waitingDays,
  onBehalfOf: onBehalfOf && person(onBehalfOf), outcome: task.decision?.outcome ?? null, decidedAt: iso(task.decision?.at ?? null),
});

export const presentPreview = ({ stages, problems, consent }: Preview): z.input<typeof S.PreviewAnswer> => ({
  stages: stages.map(({ key, kind, name, mode, workingDays, compulsory, expected, participants, audience }) => ({
    key, kind, name, mode, workingDays, compulsory, dueOn: expected.dueOn, preliminary: expected.preliminary, participants: participants.map(({ label }) => label), audience: audience !== null,
  })),
  problems: problems.map(({ code, params }) => ({ code, params: { ...params } })),
  consent: { ...consent },
});
