import { call } from './http';
import type { Declaration, EndedWaiver, LanguageFacts, LanguageStep, StepSubject } from './model/language-step';

export const getLanguageStep = (subject: StepSubject, clauses: 'all' | 'behind' = 'all'): Promise<LanguageStep> =>
  'draftId' in subject
    ? call('get', '/api/drafts/{id}/language-step', { places: { id: subject.draftId }, query: { clauses } })
    : call('get', '/api/documents/{id}/language-step', { places: { id: subject.documentId }, query: { ...subject.version, clauses } });

export const setLanguages = (subject: StepSubject, revision: number, facts: LanguageFacts): Promise<LanguageStep> =>
  'draftId' in subject
    ? call('put', '/api/drafts/{id}/languages', { places: { id: subject.draftId }, body: facts, revision })
    : call('put', '/api/documents/{id}/languages', { places: { id: subject.documentId }, body: { ...facts, ...subject.version }, revision });

export const declareUnaffected = (subject: StepSubject, body: Declaration): Promise<LanguageStep> =>
  'draftId' in subject
    ? call('post', '/api/drafts/{id}/language-declarations', { places: { id: subject.draftId }, body, once: true })
    : call('post', '/api/documents/{id}/language-declarations', { places: { id: subject.documentId }, body: { ...body, ...subject.version }, once: true });

export const takeBackDeclaration = (subject: StepSubject, declarationId: string): Promise<LanguageStep> =>
  'draftId' in subject
    ? call('delete', '/api/drafts/{id}/language-declarations/{declarationId}', { places: { id: subject.draftId, declarationId } })
    : call('delete', '/api/documents/{id}/language-declarations/{declarationId}', { places: { id: subject.documentId, declarationId }, query: subject.version });

export const listEndedWaivers = async (): Promise<readonly EndedWaiver[]> => (await call('get', '/api/language-waivers/ended', {})).items;
