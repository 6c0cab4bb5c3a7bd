import { address } from './address';
import type { Query } from './contract';
import { call } from './http';
import type { DevelopmentRequest, NewRequest, WorkPlan } from './model/development-requests';
import type { Page } from './model/common';

export const listRequests = (query: Query<'get', '/api/development-requests'>): Promise<Page<DevelopmentRequest>> =>
  call('get', '/api/development-requests', { query });

export const getRequest = (id: string): Promise<DevelopmentRequest> => call('get', '/api/development-requests/{id}', { places: { id } });

export const fileRequest = (body: NewRequest): Promise<DevelopmentRequest> => call('post', '/api/development-requests', { body, once: true });

export const acceptRequest = (id: string, year: number, dueOn: string): Promise<DevelopmentRequest> =>
  call('post', '/api/development-requests/{id}/acceptance', { places: { id }, body: { year, dueOn }, once: true });

export const declineRequest = (id: string, reason: string): Promise<DevelopmentRequest> =>
  call('post', '/api/development-requests/{id}/refusal', { places: { id }, body: { reason }, once: true });

export const withdrawRequest = (id: string): Promise<DevelopmentRequest> =>
  call('post', '/api/development-requests/{id}/withdrawal', { places: { id }, body: {}, once: true });

export const getWorkPlan = (year: number): Promise<WorkPlan> => call('get', '/api/work-plan', { query: { year } });

export type PlanPrint = { readonly year: number; readonly format: 'pdf' | 'docx' | 'xlsx'; readonly lang: 'kk' | 'ru' };

export const workPlanUrl = (print: PlanPrint): string => address('/api/work-plan/print', undefined, print);
