import type { Body, Named, Reply } from '../contract';

export type ApprovalRow = Reply<'get', '/api/approvals'>['items'][number];
export type StageKindFacts = Reply<'get', '/api/stage-kinds'>['items'][number];
export type StageKind = StageKindFacts['kind'];
export type Route = Named['ApprovalRoute'];
export type RouteInput = Body<'post', '/api/routes'>;
export type StageInput = RouteInput['stages'][number];
export type Participant = StageInput['participants'][number];
export type SubjectKind = Route['subjectKind'];

export type Agenda = Reply<'get', '/api/bodies/{id}/agenda'>;
export type AgendaItem = Agenda['items'][number];
export type OwnBody = Reply<'get', '/api/bodies/mine'>['items'][number];
export type Protocol = Named['Protocol'];

export type Absence = Named['Absence'];
export type NewAbsence = Body<'post', '/api/absences'>;

export type Review = Reply<'get', '/api/reviews/{secret}'>;
export type ReviewComment = Body<'post', '/api/reviews/{secret}/comments'>;

export type Speed = Reply<'get', '/api/approvals/speed'>;
export type Reviewer = Named['Approval']['reviewers'][number];

export const subjectKinds: readonly SubjectKind[] = ['edition', 'change', 'cancellation'];
