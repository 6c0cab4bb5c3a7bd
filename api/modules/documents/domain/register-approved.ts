import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Act, CardFacts, DocumentCode, Edition, Holding, Language, StoredFile, TextVersion, Titles } from './document.js';
import { latestFacts } from './rights.js';
import { decideStart } from './start-date.js';
import { addEdition } from './timeline.js';

/** A text that was signed: it enters the register under the id and with the files to which the signatures are bound. */
export interface ApprovedText { readonly id: string; readonly language: Language; readonly files: readonly StoredFile[] }

/** What went its way from draft to approval (WF-7). */
export interface ApprovedEdition {
  readonly documentId: string;
  readonly editionId: string;
  readonly typeId: string;
  readonly title: Titles;
  readonly masterLanguage: Language;
  readonly code: DocumentCode | null;
  readonly registrationNumber: string;
  readonly issue: number | null;
  readonly revision: number | null;
  readonly facts: Pick<CardFacts, 'ownerUnitId' | 'responsibleId' | 'confidentiality' | 'scope' | 'reviewMonths'>;
  readonly acts: readonly Act[];
  readonly texts: readonly ApprovedText[];
  /** Null: from the approval on. */
  readonly validFrom: LegalDate | null;
}

const editionOf = ({ documentId, editionId, issue, revision, title, registrationNumber, acts }: ApprovedEdition, ordinal: number, now: Date): Edition => ({
  id: editionId, documentId, ordinal, issue, revision, state: 'registered', title, registrationNumber,
  actIds: acts.map(({ id }) => id), recordedAt: now, cancelledFrom: null, changes: [],
});

const versionsOf = ({ documentId, editionId, texts, acts, validFrom }: ApprovedEdition, today: LegalDate): TextVersion[] => {
  const start = decideStart(validFrom, acts, today);
  return texts.map(({ id, language, files }) => ({ id, documentId, editionId, changeNumber: 0, language, ...start, validTo: null, files, carriedFrom: null }));
};

const firstHolding = (approved: ApprovedEdition, now: Date, today: LegalDate): Holding => {
  const { documentId: id, typeId, code, registrationNumber, masterLanguage, facts } = approved;
  const entered = Object.fromEntries(['title', 'type', 'code', 'registrationNumber', 'edition', 'acts', 'ownerUnitId'].map((field) => [field, 'person' as const]));
  return {
    document: {
      id, revision: 1, typeId, code, aliases: [], registrationNumber, registrationYear: code?.year ?? null, masterLanguage, registerOrder: null,
      facts: [{ since: null, process: null, keywords: [], ...facts }], publication: null, origins: entered,
    },
    editions: [editionOf(approved, 1, now)],
    textVersions: versionsOf(approved, today),
  };
};

const factsAfter = ({ document }: Holding, { facts }: ApprovedEdition, today: LegalDate): CardFacts[] => {
  const current = latestFacts(document.facts);
  // Open to everybody is what a check of its own has opened (LIB-6); a draft neither opens nor closes that.
  const next = { ...current, ...facts, confidentiality: current.confidentiality === 'public' ? current.confidentiality : facts.confidentiality, since: today };
  return [...document.facts.filter(({ since }) => since !== today), next];
};

const nextHolding = (holding: Holding, approved: ApprovedEdition, now: Date, today: LegalDate): Holding => {
  const { document } = holding;
  const ordinal = Math.max(...holding.editions.map((edition) => edition.ordinal)) + 1;
  const { code: oldCode } = document;
  const code = approved.code ?? oldCode;
  const aliases = oldCode && code && oldCode.canonical !== code.canonical ? [...new Set([...document.aliases, oldCode.canonical])] : document.aliases;
  const next = addEdition(holding, editionOf(approved, ordinal, now), versionsOf(approved, today));
  return {
    ...next,
    document: {
      ...document, code, aliases, registrationNumber: approved.registrationNumber, registrationYear: code?.year ?? document.registrationYear,
      masterLanguage: approved.masterLanguage, facts: factsAfter(holding, approved, today),
    },
  };
};

/**
 * Puts an approved edition into the register (WF-7): the first of a new document, or the next of one that has some; what is in force
 * stays so until the new one starts.
 * @throws AppError `start_before_approval`, `start_before_predecessor`
 */
export const registerApproved = (holding: Holding | null, approved: ApprovedEdition, now: Date, today: LegalDate): Holding =>
  (holding ? nextHolding(holding, approved, now, today) : firstHolding(approved, now, today));
