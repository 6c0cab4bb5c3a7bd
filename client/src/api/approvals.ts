import type { Query, Reply } from './contract';
import { call } from './http';
import type { Approval, Comment, Decision, RegistrationFacts, Remark, RemarkAnswer, Task, TaskRow, TaskView } from './model/approvals';
import type { Page } from './model/common';

export const listTasks = (query: Query<'get', '/api/tasks'>): Promise<Page<TaskRow>> => call('get', '/api/tasks', { query });

export const countTasks = (): Promise<Reply<'get', '/api/tasks/count'>> => call('get', '/api/tasks/count', {});

export const getTask = (id: string): Promise<TaskView> => call('get', '/api/tasks/{id}', { places: { id } });

export const decideTask = (id: string, body: Decision): Promise<Task> => call('post', '/api/tasks/{id}/decision', { places: { id }, body, once: true });

export const registerTask = (id: string, body: RegistrationFacts): Promise<Reply<'post', '/api/tasks/{id}/registration'>> =>
  call('post', '/api/tasks/{id}/registration', { places: { id }, body, once: true });

export const getApproval = (id: string): Promise<Approval> => call('get', '/api/approvals/{id}', { places: { id } });

export const listDocumentApprovals = (id: string): Promise<Reply<'get', '/api/documents/{id}/approvals'>> => call('get', '/api/documents/{id}/approvals', { places: { id } });

export const answerRemark = (id: string, remarkId: string, body: RemarkAnswer): Promise<void> =>
  call('post', '/api/approvals/{id}/remarks/{remarkId}/answer', { places: { id, remarkId }, body, once: true });

export const addComment = (id: string, body: Comment): Promise<Remark> => call('post', '/api/approvals/{id}/comments', { places: { id }, body, once: true });
