import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Language, Titles } from '../../../kernel/languages.js';
import type { StageMode, SubjectKind } from './route.js';
import type { Outcome, StageKind } from './stage-kinds.js';
import type { ApprovalState, StageState, TaskState } from './states.js';

export interface SubjectRef { readonly kind: SubjectKind; readonly id: string }

/** A person as he was when he was named: name and post stay as they were then (ORG-3). */
export interface PersonThen { readonly id: string; readonly name: string }

/** Who has to decide: a person, anybody who holds a role, or a body through its secretary. Frozen when the round starts. */
export interface Assignee { readonly kind: 'person' | 'role' | 'body'; readonly id: string; readonly label: string }

/** The token by which a task is found: actors hold theirs (`Actor.rights`), substitutes those of whom they stand for. */
export const tokenOf = ({ kind, id }: Pick<Assignee, 'kind' | 'id'>): string => (kind === 'body' ? `secretary:${id}` : `${kind}:${id}`);

/** Until when, by which edition of the working calendar; preliminary while that year is not confirmed (ACQ-2). */
export interface Deadline { readonly dueOn: LegalDate; readonly calendarRevision: string; readonly preliminary: boolean }

export interface Stage {
  readonly key: string;
  readonly kind: StageKind;
  readonly name: Titles | null;
  readonly mode: StageMode;
  readonly workingDays: number;
  readonly compulsory: boolean;
  readonly resetOnChange: boolean;
  readonly state: StageState;
  readonly participants: readonly Assignee[];
  /** Rights tokens of those who may comment; null unless the stage is a discussion. */
  readonly audience: readonly string[] | null;
  readonly openedAt: Date | null;
  readonly openedOn: LegalDate | null;
  readonly deadline: Deadline | null;
  readonly finishedAt: Date | null;
  /** Kept for the speed of decisions (WF-9). */
  readonly workingDaysUsed: number | null;
  /** The round in which a kept stage was agreed. */
  readonly keptFromRound: number | null;
}

/** One round of a subject on its route. Those taking part are frozen: a later change of posts touches the next round only. */
export interface Approval {
  readonly id: string;
  readonly revision: number;
  readonly subject: SubjectRef;
  readonly documentId: string;
  readonly routeId: string;
  readonly round: number;
  readonly state: ApprovalState;
  readonly stages: readonly Stage[];
  readonly author: PersonThen;
  /** The author and the working group: none of them may be the only approver (WF-4). */
  readonly authorIds: readonly string[];
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly endReason: string | null;
}

export interface SignedText { readonly id: string; readonly language: Language; readonly files: readonly { readonly sha256: string; readonly format: string; readonly name: string }[] }

export interface ProtocolRef { readonly id: string; readonly body: string; readonly number: string; readonly date: LegalDate }

export interface Decision {
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly by: PersonThen;
  readonly post: { readonly kk: string | null; readonly ru: string | null } | null;
  readonly onBehalfOf: PersonThen | null;
  readonly at: Date;
  /** Of the texts that the decision was given to. */
  readonly digest: string;
  readonly texts: readonly SignedText[];
  readonly signatureId: string | null;
  readonly protocol: ProtocolRef | null;
}

export const taskKinds = ['decide', 'check-edits'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** What one participant of a stage has to do; a document of its own, so that decisions do not wait for one another's lists. */
export interface Task {
  readonly id: string;
  readonly revision: number;
  readonly approvalId: string;
  readonly stageKey: string;
  /** Place among the tasks of its stage, for those that come in sequence. */
  readonly order: number;
  readonly kind: TaskKind;
  readonly state: TaskState;
  readonly assignee: Assignee;
  readonly openedAt: Date | null;
  readonly openedOn: LegalDate | null;
  readonly dueOn: LegalDate | null;
  readonly decision: Decision | null;
  /** What has to be edited, for the checker (WF-3). */
  readonly note: string | null;
  /** Given to a text that has changed since, and no longer counted. */
  readonly outdated: boolean;
}

export interface Remark {
  readonly id: string;
  readonly approvalId: string;
  readonly stageKey: string;
  readonly taskId: string | null;
  /** A remark of a participant blocks the next stage until it is answered; a comment of a discussion binds nobody (WF-1, WF-2). */
  readonly kind: 'remark' | 'comment';
  readonly clauseId: string | null;
  readonly clauseNumber: string | null;
  readonly language: Language;
  readonly text: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly answer: { readonly text: string; readonly accepted: boolean; readonly by: PersonThen; readonly at: Date } | null;
}

/** An approval with its tasks: what one decision may touch. */
export interface Course {
  readonly approval: Approval;
  readonly tasks: readonly Task[];
  /** How many remarks of participants have no answer yet. */
  readonly unanswered: number;
}
