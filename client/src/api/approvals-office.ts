import type { Body, Query } from './contract';
import { call } from './http';
import type { ApprovalRow, Speed, StageInput, StageKindFacts } from './model/approvals-office';
import type { Page } from './model/common';

export const listApprovals = (query: Query<'get', '/api/approvals'>): Promise<Page<ApprovalRow>> => call('get', '/api/approvals', { query });

export const listDiscussions = (): Promise<{ readonly items: readonly ApprovalRow[] }> => call('get', '/api/discussions', {});

export const listStageKinds = (): Promise<{ readonly items: readonly StageKindFacts[] }> => call('get', '/api/stage-kinds', {});

export const abortApproval = (id: string, reason: string): Promise<void> =>
  call('post', '/api/approvals/{id}/abortion', { places: { id }, body: { reason }, once: true });

export const replaceParticipant = (id: string, body: Body<'post', '/api/approvals/{id}/participants'>): Promise<void> =>
  call('post', '/api/approvals/{id}/participants', { places: { id }, body, once: true });

export const reroute = (id: string, stages: StageInput[], reason: string): Promise<void> =>
  call('put', '/api/approvals/{id}/route', { places: { id }, body: { stages, reason } });

export const closeDiscussion = (id: string, key: string, reason: string | null): Promise<void> =>
  call('post', '/api/approvals/{id}/stages/{key}/closing', { places: { id, key }, body: { reason }, once: true });

export const inviteReviewer = (id: string, body: Body<'post', '/api/approvals/{id}/reviewers'>): Promise<{ readonly path: string }> =>
  call('post', '/api/approvals/{id}/reviewers', { places: { id }, body, once: true });

export const revokeReviewer = (id: string, reviewerId: string): Promise<void> =>
  call('delete', '/api/approvals/{id}/reviewers/{reviewerId}', { places: { id, reviewerId }, body: {} });

export const getSpeed = (from: string, to: string): Promise<Speed> => call('get', '/api/approvals/speed', { query: { from, to } });
