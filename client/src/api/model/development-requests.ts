import type { Body, Named, Reply } from '../contract';

export type DevelopmentRequest = Named['DevelopmentRequest'];
export type RequestState = DevelopmentRequest['state'];
export type RequestKind = DevelopmentRequest['kind'];
export type NewRequest = Body<'post', '/api/development-requests'>;
export type WorkPlan = Reply<'get', '/api/work-plan'>;

export const requestStates: readonly RequestState[] = ['submitted', 'accepted', 'begun', 'done', 'declined', 'withdrawn'];
export const requestKinds: readonly RequestKind[] = ['new-document', 'new-edition', 'cancellation'];
