import type { Body, Named, Reply } from '../contract';

export type LanguageStep = Named['LanguageStep'];
export type LanguageState = LanguageStep['languages'][number];
export type ClauseRow = LanguageStep['clauses'][number];
export type LanguageFacts = Body<'put', '/api/drafts/{id}/languages'>;
export type TextKind = NonNullable<LanguageState['kind']>;
export type Declaration = Body<'post', '/api/drafts/{id}/language-declarations'>;
export type EndedWaiver = Reply<'get', '/api/language-waivers/ended'>['items'][number];

/** A draft, or an edition with its change. */
export type StepSubject =
  | { readonly draftId: string }
  | { readonly documentId: string; readonly version: { readonly editionId: string; readonly changeNumber: number } };
