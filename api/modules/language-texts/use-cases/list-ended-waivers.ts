import type { Actor } from '../../../kernel/actor.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { canDocument, latestFacts, managesDrafts } from '../../documents/public.js';
import { behind } from '../domain/language-step.js';
import type { LanguageState } from '../domain/language-step.js';
import type { LanguageTextStore } from '../language-texts.mongo.js';
import type { ReadStep, StepView } from './read-step.js';

export interface EndedDependencies {
  readonly store: Pick<LanguageTextStore, 'endedBefore'>;
  readonly readStep: Pick<ReadStep, 'latestOf'>;
  readonly today: () => LegalDate;
}

export interface EndedWaiver { readonly view: StepView; readonly language: LanguageState }

/** The quality office sees all, the responsible person of a document its own. */
const concerns = (actor: Actor, { holding }: StepView): boolean => {
  if (!holding || !canDocument(actor, 'see', holding)) return false;
  return managesDrafts(actor) || (actor.personId !== null && latestFacts(holding.document.facts).responsibleId === actor.personId);
};

/** Texts whose waiver has ended while they are still behind (DOC-2); only of what is registered last, since what it replaces is not mended any more. */
export const createListEndedWaivers = ({ store, readStep, today }: EndedDependencies) => async (actor: Actor): Promise<EndedWaiver[]> => {
  const found: EndedWaiver[] = [];
  for (const { id, documentId } of await store.endedBefore(today())) {
    const view = await readStep.latestOf(documentId, id);
    if (!view || !concerns(actor, view)) continue;
    found.push(...view.step.languages.filter((state) => state.waiver?.ended && behind(state) > 0).map((language) => ({ view, language })));
  }
  return found;
};
export type ListEndedWaivers = ReturnType<typeof createListEndedWaivers>;
