import type { Titles } from './drafts';

export interface PersonRef {
  readonly id: string;
  readonly name: string;
}

export interface Signature {
  readonly id: string;
  readonly meaning: string;
  readonly intact: boolean;
}

export interface Task {
  readonly id: string;
  readonly revision: number;
  readonly approvalId: string;
  readonly stageKey: string;
  readonly kind: 'decide' | 'check-edits';
  readonly state: 'waiting' | 'open' | 'done' | 'cancelled';
  readonly assignee: { readonly kind: string; readonly id: string; readonly label: string };
  readonly holder: PersonRef | null;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly decidedBy: PersonRef | null;
  readonly onBehalfOf: PersonRef | null;
  readonly decidedAt: string | null;
  readonly post: { readonly kk: string | null; readonly ru: string | null } | null;
  readonly signature: Signature | null;
  readonly texts: readonly { readonly language: string; readonly sha256: string }[];
  readonly outdated: boolean;
  readonly note: string | null;
  readonly protocol: { readonly id: string; readonly body: string; readonly number: string; readonly date: string } | null;
  readonly assigneeInactive: boolean;
}

export type StageState = 'waiting' | 'open' | 'remarks' | 'done' | 'kept' | 'stopped';

export interface Stage {
  readonly key: string;
  readonly kind: string;
  readonly name: Titles | null;
  readonly mode: 'all' | 'any' | 'sequence';
  readonly state: StageState;
  readonly compulsory: boolean;
  readonly workingDays: number;
  readonly dueOn: string | null;
  readonly preliminary: boolean;
  readonly openedAt: string | null;
  readonly finishedAt: string | null;
  readonly workingDaysUsed: number | null;
  readonly late: boolean;
  readonly tasks: readonly Task[];
  readonly audience: readonly string[] | null;
  readonly keptFromRound: number | null;
  /** Who is foreseen; tasks are made when the stage opens. */
  readonly participants: readonly string[];
}

export interface Remark {
  readonly id: string;
  readonly taskId: string | null;
  readonly stageKey: string;
  readonly kind: 'remark' | 'comment';
  readonly clauseId: string | null;
  readonly clauseNumber: string | null;
  readonly language: string;
  readonly text: string;
  readonly by: { readonly name: string };
  readonly at: string;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly accepted: boolean | null;
}

export interface Subject {
  readonly kind: 'edition' | 'cancellation';
  readonly id: string;
  readonly documentId: string;
  readonly title: Titles;
  readonly code: string | null;
  readonly typeName: Titles;
  readonly isNewDocument: boolean;
  readonly author: PersonRef;
}

export interface Approval {
  readonly id: string;
  readonly revision: number;
  readonly subject: Subject;
  readonly round: number;
  readonly state: 'running' | 'returned' | 'rejected' | 'withdrawn' | 'aborted' | 'completed';
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly stages: readonly Stage[];
  readonly remarks: readonly Remark[];
  readonly abilities: Readonly<Record<'withdraw' | 'abort' | 'reroute' | 'replace' | 'answer' | 'closeDiscussion' | 'comment' | 'uploadText', boolean>>;
  readonly rounds: readonly { readonly id: string; readonly round: number; readonly state: string; readonly startedAt: string; readonly finishedAt: string | null }[];
}

export interface TaskRow {
  readonly id: string;
  readonly kind: Task['kind'];
  readonly stageKind: string;
  readonly stageName: Titles | null;
  readonly approvalId: string;
  readonly subject: Pick<Subject, 'kind' | 'id' | 'title' | 'code' | 'typeName' | 'author'>;
  readonly openedAt: string;
  readonly dueOn: string | null;
  readonly preliminary: boolean;
  readonly workingDaysLeft: number | null;
  readonly waitingDays: number;
  readonly onBehalfOf: PersonRef | null;
}

export interface NewRemark {
  readonly clauseId?: string;
  readonly clauseNumber?: string;
  readonly language: string;
  readonly text: string;
}

export interface Registration {
  readonly suggested: { readonly code: string | null; readonly registrationNumber: string; readonly year: number };
  readonly currentCode: string | null;
}
