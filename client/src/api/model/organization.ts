import type { Named, Reply } from '../contract';

export type Unit = Named['Unit'];
export const unitKinds: readonly Unit['kind'][] = ['unit', 'body', 'group'];
export type PersonRef = NonNullable<Unit['head']>;
export type Person = Named['Person'];
export type Assignment = Person['assignments'][number];
export type Account = Named['Account'];
export type AccountState = Account['state'];
export type CreatedAccount = Reply<'post', '/api/accounts'>;
export type Link = Reply<'post', '/api/accounts/{id}/link'>;
export type JournalRow = Named['JournalRow'];
export type Verification = Reply<'get', '/api/journal/verification'>;
export type University = Reply<'get', '/api/university'>;
export type UniversityName = University['names'][number];
export type PersonChoice = Reply<'get', '/api/people/choices'>['items'][number];
