import type { Body, Named, Reply } from '../contract';
import type { Language } from './common';

export type Approval = Named['Approval'];
export type Stage = Named['ApprovalStage'];
export type StageState = Stage['state'];
export type Task = Named['ApprovalTask'];
export type TaskRow = Named['TaskRow'];
export type Remark = Named['ApprovalRemark'];
export type Outcome = Named['Outcome'];
export type PersonRef = NonNullable<Task['holder']>;
export type NewRemark = NonNullable<Decision['remarks']>[number];

/** A task with all that a decision needs to see. */
export type TaskView = Reply<'get', '/api/tasks/{id}'>;
/** A file as a signature knows it. */
export type SignedFile = TaskView['texts'][number]['files'][number] & { readonly language: Language };
export type Registration = NonNullable<TaskView['registration']>;
export type Decision = Body<'post', '/api/tasks/{id}/decision'>;
export type RegistrationFacts = Body<'post', '/api/tasks/{id}/registration'>;
export type RemarkAnswer = Body<'post', '/api/approvals/{id}/remarks/{remarkId}/answer'>;
export type Comment = Body<'post', '/api/approvals/{id}/comments'>;
