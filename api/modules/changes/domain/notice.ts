import { AppError } from '../../../kernel/errors.js';
import type { Language } from '../../../kernel/languages.js';
import type { LegalDate } from '../../../kernel/legal-date.js';

/** Why a document is changed (CHG-1). */
export const causes = ['law', 'external-standard', 'internal-document', 'suggestion', 'audit', 'other'] as const;
export type Cause = (typeof causes)[number];

/** A text of the base with the hashes to which the change is bound (CHG-3). */
export interface BaseText { readonly language: Language; readonly textVersionId: string; readonly sha256s: readonly string[] }

/** What is changed: an edition as it is after its changes so far. */
export interface Base { readonly editionId: string; readonly changeNumber: number; readonly texts: readonly BaseText[] }

export type IdPair = readonly [oldId: string, newId: string];

/** What the author has decided about the comparison of one language. */
export interface Pairing { readonly language: Language; readonly pairings: readonly IdPair[]; readonly apart: readonly IdPair[] }

/** One edit of the base text, made in the browser; `insert-after` null: before the first clause. */
export interface ClauseEdit {
  readonly clauseId: string | null;
  readonly action: 'replace' | 'remove' | 'insert-after';
  readonly number: string | null;
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
}
export interface ClauseEdits { readonly language: Language; readonly edits: readonly ClauseEdit[] }

/** What registration gave it. */
export interface Registered {
  /** Within the edition, from 1. */
  readonly number: number;
  readonly registrationNumber: string | null;
  /** The day of registration; of a change recorded afterwards that of its approval. */
  readonly registeredOn: LegalDate;
  readonly actIds: readonly string[];
  /** Entered afterwards from paper, without a route. */
  readonly recorded: boolean;
}

/** Why the change has come back without anybody's decision. */
export interface Returned { readonly code: 'base_superseded'; readonly params: { readonly changeNumber: number; readonly issue: number | null; readonly revision: number | null } }

/** What the author says of the change. */
export interface NoticeFacts {
  readonly cause: Cause | null;
  readonly basis: string;
  /** The document that demands it, where it is one of ours. */
  readonly basisDocumentId: string | null;
  readonly consequences: string;
  readonly introducedOn: LegalDate | null;
}

/** A change notice (CHG-1): all of a change but its texts, which its draft of the same id holds (docs/adr/0011). */
export interface Notice extends NoticeFacts {
  readonly id: string;
  readonly revision: number;
  readonly documentId: string;
  readonly base: Base;
  readonly pairings: readonly Pairing[];
  readonly edits: readonly ClauseEdits[];
  /** Texts that INQ has drawn from the edits, by the hash of a file. */
  readonly made: readonly string[];
  readonly returned: Returned | null;
  readonly registered: Registered | null;
  readonly createdAt: Date;
}

export const newNotice = (id: string, documentId: string, base: Base, now: Date): Notice => ({
  id, revision: 1, documentId, base, cause: null, basis: '', basisDocumentId: null, consequences: '', introducedOn: null,
  pairings: [], edits: [], made: [], returned: null, registered: null, createdAt: now,
});

export const sameBase = (a: Pick<Base, 'editionId' | 'changeNumber'>, b: Pick<Base, 'editionId' | 'changeNumber'>): boolean =>
  a.editionId === b.editionId && a.changeNumber === b.changeNumber;

export const pairingOf = ({ pairings }: Pick<Notice, 'pairings'>, language: Language): Pairing =>
  pairings.find((each) => each.language === language) ?? { language, pairings: [], apart: [] };

export const withPairing = (notice: Notice, pairing: Pairing): Notice =>
  ({ ...notice, pairings: [...notice.pairings.filter(({ language }) => language !== pairing.language), pairing] });

export const editsOf = ({ edits }: Pick<Notice, 'edits'>, language: Language): readonly ClauseEdit[] =>
  edits.find((each) => each.language === language)?.edits ?? [];

export const withEdits = (notice: Notice, language: Language, edits: readonly ClauseEdit[]): Notice =>
  ({ ...notice, edits: [...notice.edits.filter((each) => each.language !== language), { language, edits }] });

/**
 * The base must be what is registered last (CHG-3).
 * @throws AppError `change_base_superseded` with what has come between
 */
export const requireBase = ({ base }: Pick<Notice, 'base'>, last: { readonly editionId: string; readonly changeNumber: number }): void => {
  if (!sameBase(base, last)) throw new AppError('change_base_superseded', { changeNumber: last.changeNumber, newEdition: base.editionId !== last.editionId });
};
