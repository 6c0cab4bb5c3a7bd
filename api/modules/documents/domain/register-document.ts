import { newId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Act, Confidentiality, DocumentCode, Edition, Holding, Language, Origin, ScopeRule, TextVersion, Titles } from './document.js';
import { decideStart } from './start-date.js';

export interface NewDocument {
  readonly typeId: string;
  readonly title: Titles;
  readonly code: DocumentCode | null;
  readonly aliases: readonly string[];
  readonly registrationNumber: string | null;
  readonly edition: { readonly issue: number | null; readonly revision: number | null } | null;
  readonly ownerUnitId: string | null;
  readonly responsibleId: string | null;
  readonly confidentiality: Confidentiality;
  readonly validFrom: LegalDate | null;
  readonly acts: readonly Act[];
  readonly registerOrder: number | null;
  readonly reviewMonths: number | null;
  readonly scope: readonly ScopeRule[];
  /** Where these facts come from. */
  readonly origin: Origin;
}

const masterLanguage = ({ kk, ru }: Titles): Language => (kk ? 'kk' : ru ? 'ru' : 'en');

const originsOf = (facts: NewDocument): Record<string, Origin> => {
  const named = {
    title: true, type: true, code: facts.code, registrationNumber: facts.registrationNumber, edition: facts.edition,
    acts: facts.acts.length > 0, ownerUnitId: facts.ownerUnitId,
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value).map(([field]) => [field, facts.origin]));
};

const registeredEdition = (documentId: string, facts: NewDocument, now: Date): Edition => ({
  id: newId(), documentId, ordinal: 1,
  issue: facts.edition?.issue ?? null, revision: facts.edition?.revision ?? null,
  state: 'registered', title: facts.title, registrationNumber: facts.registrationNumber,
  actIds: facts.acts.map(({ id }) => id), recordedAt: now, cancelledFrom: null, changes: [],
});

const firstText = (edition: Edition, language: Language, start: ReturnType<typeof decideStart>): TextVersion => ({
  id: newId(), documentId: edition.documentId, editionId: edition.id, changeNumber: 0, language, ...start, validTo: null, files: [], carriedFrom: null,
});

/**
 * A document that is already approved enters the register: by hand or as a row of an imported register, whose files (and
 * perhaps whose start) are gaps, not a state (spec §1).
 * @throws AppError `start_before_approval`
 */
export const registerDocument = (facts: NewDocument, now: Date, today: LegalDate): Holding => {
  const id = newId();
  const language = masterLanguage(facts.title);
  const edition = registeredEdition(id, facts, now);
  const start = decideStart(facts.validFrom, facts.acts, today, facts.origin === 'person');
  return {
    document: {
      id, revision: 1, typeId: facts.typeId, code: facts.code, aliases: facts.aliases,
      registrationNumber: facts.registrationNumber, registrationYear: facts.code?.year ?? null,
      masterLanguage: language, registerOrder: facts.registerOrder,
      facts: [{
        since: null, ownerUnitId: facts.ownerUnitId, responsibleId: facts.responsibleId, confidentiality: facts.confidentiality,
        process: null, keywords: [], reviewMonths: facts.reviewMonths, scope: facts.scope,
      }],
      publication: null,
      origins: originsOf(facts),
    },
    editions: [edition],
    textVersions: [firstText(edition, language, start)],
  };
};
