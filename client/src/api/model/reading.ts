import type { Body, Reply } from '../contract';

export type ReadingText = Reply<'get', '/api/documents/{id}/text'>;
export type OutlineEntry = ReadingText['outline'][number];
export type TextFile = ReadingText['files'][number];
export type OutlineFinding = ReadingText['text']['findings'][number];

export type Clause = Reply<'get', '/api/documents/{id}/texts/{versionId}/clauses'>['items'][number];
export type BodyPart = Clause['body'][number];
export type Paragraph = Extract<BodyPart, { kind: 'paragraph' }>;
export type Table = Extract<BodyPart, { kind: 'table' }>;

export type References = Reply<'get', '/api/documents/{id}/texts/{versionId}/references'>;
export type OutgoingReference = References['to'][number];
export type IncomingReference = References['from'][number];
export type ReferenceDecision = Body<'post', '/api/documents/{id}/references/{referenceId}/decision'>;

export type Mending = Body<'patch', '/api/documents/{id}/texts/{versionId}/outline'>['changes'][number];
export type StructureSection = Reply<'get', '/api/documents/{id}/texts/{versionId}/structure'>['sections'][number];
export type Marks = Reply<'get', '/api/me/marks/{id}'>;

export type Version = Reply<'get', '/api/documents/{id}/versions'>['items'][number];
export type VersionText = Version['texts'][number];
