import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Language } from '../../../kernel/languages.js';
import type { Confidentiality, ScopeRule, StoredFile, Titles } from './document.js';
import type { EditionAction, EditionState } from './edition-state.js';
import { nextState } from './edition-state.js';

/** What is prepared: a text that is to become an edition, a change of one (VER-4), or the end of a document without a successor (WF-10). */
export const draftKinds = ['edition', 'change', 'cancellation'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** One language's text of a draft. A changed file makes another text: signatures are bound to its id and hashes (VER-1, WF-4). */
export interface DraftText {
  readonly id: string;
  readonly language: Language;
  /** The round of work in which it came. */
  readonly iteration: number;
  readonly files: readonly StoredFile[];
}

export interface DraftPerson { readonly id: string; readonly name: string }

/** The card as it is proposed. */
export interface DraftCard {
  readonly typeId: string;
  readonly title: Titles;
  readonly ownerUnitId: string | null;
  readonly responsibleId: string | null;
  readonly confidentiality: Exclude<Confidentiality, 'public'>;
  readonly scope: readonly ScopeRule[];
  readonly masterLanguage: Language;
  readonly workingGroupIds: readonly string[];
  readonly interestedUnitIds: readonly string[];
  /** Why the document is needed, or why it is to be cancelled. */
  readonly reason: string | null;
  readonly desiredStart: LegalDate | null;
}

/**
 * A text on its way to becoming an edition. It lives apart from the register until it is registered, so that nothing of the register
 * can show it by mistake; its id becomes the edition's, those of its texts the text versions'.
 */
export interface Draft extends DraftCard {
  readonly id: string;
  readonly revision: number;
  readonly kind: DraftKind;
  /** Of the document it changes, or of the one that it will begin. */
  readonly documentId: string;
  readonly isNewDocument: boolean;
  readonly state: EditionState;
  readonly iteration: number;
  readonly author: DraftPerson;
  readonly requestId: string | null;
  readonly texts: readonly DraftText[];
  /** What was replaced, for looking back and for comparing rounds. */
  readonly pastTexts: readonly DraftText[];
  readonly createdAt: Date;
}

/** The author and the working group prepare a draft together (SEC-4). */
export const authorIds = ({ author, workingGroupIds }: Draft): string[] => [...new Set([author.id, ...workingGroupIds])];

export const requireEditable = ({ state }: Pick<Draft, 'state'>): void => {
  if (state !== 'draft') throw new AppError('draft_not_editable', { state });
};

/** What a change may say of its draft: who works at it and whom it concerns; the rest of the card is the document's. */
const ownOfChange: ReadonlySet<string> = new Set<keyof DraftCard>(['workingGroupIds', 'interestedUnitIds']);

/** @throws AppError `draft_not_editable` once it is on its way, `invalid_request` for what a change leaves as it is */
export const editDraft = (draft: Draft, edit: Partial<DraftCard>): Draft => {
  requireEditable(draft);
  const fixed = draft.kind === 'change' ? Object.keys(edit).filter((field) => !ownOfChange.has(field)) : [];
  if (fixed.length > 0) throw new AppError('invalid_request', {}, fixed.map((path) => ({ path, code: 'unknown_field' })));
  return { ...draft, ...edit };
};

/** The state after an action of the edition's state table; coming back begins another iteration. */
export const moveDraft = (draft: Draft, action: EditionAction): Draft => ({
  ...draft, state: nextState(draft.state, action), iteration: action === 'return' ? draft.iteration + 1 : draft.iteration,
});

/**
 * Takes in a file for a language. Within one iteration a PDF joins the DOCX it belongs to; the same format again, or any file in a later
 * iteration, begins a new text and keeps the old one for looking back.
 */
export const takeFile = (draft: Draft, language: Language, file: StoredFile, newTextId: string): Draft => {
  if (draft.kind === 'cancellation') throw new AppError('draft_without_text');
  const current = draft.texts.find((text) => text.language === language);
  const joins = current && current.iteration === draft.iteration && !current.files.some(({ format }) => format === file.format);
  const rest = draft.texts.filter((text) => text !== current);
  if (joins && current) return { ...draft, texts: [...rest, { ...current, id: newTextId, files: [...current.files, file] }] };
  const fresh: DraftText = { id: newTextId, language, iteration: draft.iteration, files: [file] };
  return { ...draft, texts: [...rest, fresh], pastTexts: current ? [...draft.pastTexts, current] : draft.pastTexts };
};

/** @throws AppError `draft_not_editable`, `not_found` */
export const removeText = (draft: Draft, language: Language): Draft => {
  requireEditable(draft);
  const gone = draft.texts.find((text) => text.language === language);
  if (!gone) throw new AppError('not_found');
  return { ...draft, texts: draft.texts.filter((text) => text !== gone), pastTexts: [...draft.pastTexts, gone] };
};

/** @throws AppError `draft_incomplete` with what is missing: nothing half-done is sent */
export const requireComplete = (draft: Draft): void => {
  const missing = [
    ...(draft.title.kk || draft.title.ru || draft.title.en ? [] : ['title']),
    ...(draft.kind !== 'cancellation' && !draft.texts.some(({ language }) => language === draft.masterLanguage) ? ['text'] : []),
    ...(draft.kind === 'edition' && draft.ownerUnitId === null ? ['ownerUnit'] : []),
    ...(draft.kind === 'cancellation' && !draft.reason ? ['reason'] : []),
  ];
  if (missing.length > 0) throw new AppError('draft_incomplete', { missing });
};

/**
 * What a signature on the draft binds to: every file of every language, or the reason of a cancellation.
 * @param notice of a change: what its notice and its rows say
 */
export const signedFacts = ({ id, kind, texts, reason, documentId, title }: Draft, notice?: unknown) => ({
  id, kind, documentId, title, reason: kind === 'cancellation' ? reason : null, notice,
  texts: [...texts].sort((a, b) => (a.language < b.language ? -1 : 1)).map((text) => ({
    id: text.id, language: text.language, files: [...text.files].map(({ sha256 }) => sha256).sort(),
  })),
});

/** A file of the draft, also of a replaced text. */
export const fileOfDraft = ({ texts, pastTexts }: Draft, fileId: string): StoredFile | undefined =>
  [...texts, ...pastTexts].flatMap(({ files }) => files).find(({ id }) => id === fileId);
