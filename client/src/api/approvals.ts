import { early } from './early';
import type { Approval, NewRemark, Registration, Remark, Task, TaskRow } from './model/approvals';
import type { Localized, Page } from './model/common';

export interface TaskView {
  readonly task: Task;
  readonly row: TaskRow;
  readonly approval: Approval;
  readonly mine: boolean;
  readonly recordedBy: 'participants' | 'secretary' | 'registrar' | 'audience';
  readonly outcomes: readonly string[];
  readonly needsReason: readonly string[];
  readonly allowsRemarks: readonly string[];
  /** What is signed with each outcome, in words. */
  readonly consents: Readonly<Record<string, Localized>>;
  readonly digest: string;
  readonly texts: readonly { readonly id: string; readonly language: string; readonly files: readonly { readonly name: string; readonly format: string; readonly sha256: string }[] }[];
  readonly registration: Registration | null;
}

export const listTasks = (query: { readonly state: 'open' | 'done'; readonly page?: number }): Promise<Page<TaskRow>> => early('get', '/api/tasks', { query: { ...query } });

export const countTasks = (): Promise<{ readonly open: number; readonly late: number }> => early('get', '/api/tasks/count', {});

export const getTask = (id: string): Promise<TaskView> => early('get', '/api/tasks/{id}', { places: { id } });

export interface Decision {
  readonly outcome: string;
  readonly reason?: string;
  readonly remarks?: readonly NewRemark[];
  readonly digest: string;
  readonly signingToken: string;
}

export const decideTask = (id: string, body: Decision): Promise<Task> => early('post', '/api/tasks/{id}/decision', { places: { id }, body, once: true });

export interface RegistrationFacts {
  readonly code?: string | null;
  readonly registrationNumber?: string | null;
  readonly validFrom?: string;
  readonly order?: { readonly number: string; readonly date: string };
  readonly issue?: number;
  readonly revision?: number;
  readonly digest: string;
  readonly signingToken: string;
}

export const registerTask = (id: string, body: RegistrationFacts): Promise<{ documentId: string; editionId: string }> =>
  early('post', '/api/tasks/{id}/registration', { places: { id }, body, once: true });

export const getApproval = (id: string): Promise<Approval> => early('get', '/api/approvals/{id}', { places: { id } });

export const listDocumentApprovals = (id: string): Promise<{ readonly items: readonly { readonly editionId: string; readonly approval: Approval }[] }> =>
  early('get', '/api/documents/{id}/approvals', { places: { id } });

export const answerRemark = (approvalId: string, remarkId: string, body: { readonly text: string; readonly accepted: boolean }): Promise<void> =>
  early('post', '/api/approvals/{id}/remarks/{remarkId}/answer', { places: { id: approvalId, remarkId }, body, once: true });

export const addComment = (approvalId: string, body: NewRemark & { readonly stageKey: string }): Promise<Remark> =>
  early('post', '/api/approvals/{id}/comments', { places: { id: approvalId }, body, once: true });
