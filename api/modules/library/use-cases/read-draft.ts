import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Draft, DraftText, Holding } from '../../documents/public.js';
import { inForceOn } from '../../documents/public.js';
import { comparable } from '../../../text/comparison/comparable.js';
import type { Comparison } from '../../../text/comparison/comparison.js';
import type { Language, LibraryText, StoredClause } from '../domain/library-text.js';
import type { CompareTexts } from '../ports.js';
import type { TextStore } from '../texts.mongo.js';

export interface ReadDraftDependencies {
  readonly texts: Pick<TextStore, 'find' | 'clausesOf'>;
  /** The draft for who may see it. @throws AppError `not_found` */
  readonly visibleDraft: (actor: Actor, draftId: string) => Promise<Draft>;
  readonly holdingOf: (documentId: string) => Promise<Holding | null>;
  readonly compareTexts: CompareTexts;
  readonly today: () => LegalDate;
}

/** With what a draft's text is compared: what is in force, or what was sent in the round before. */
export type Against = 'effective' | 'previous';

export interface DraftComparison { readonly oldTextId: string | null; readonly newTextId: string; readonly comparison: Comparison }

/** The texts of drafts, for those who prepare and decide on them (DOC-3, WF-2). */
export const createReadDraft = ({ texts, visibleDraft, holdingOf, compareTexts, today }: ReadDraftDependencies) => {
  const effectiveTextId = async ({ documentId, isNewDocument }: Draft, language: Language): Promise<string | null> => {
    const holding = isNewDocument ? null : await holdingOf(documentId);
    const period = holding && inForceOn(holding, today());
    return holding?.textVersions.find((version) => version.language === language && version.editionId === period?.editionId && version.changeNumber === period.changeNumber)?.id ?? null;
  };

  const previousText = ({ pastTexts }: Draft, language: Language): DraftText | undefined => pastTexts.findLast((text) => text.language === language);

  return {
    /** @throws AppError `not_found` where the draft has or had no such text */
    text: async (actor: Actor, draftId: string, textId: string): Promise<{ text: LibraryText | null; clauses: StoredClause[] }> => {
      const { texts: now, pastTexts } = await visibleDraft(actor, draftId);
      if (![...now, ...pastTexts].some(({ id }) => id === textId)) throw new AppError('not_found');
      return { text: await texts.find(textId), clauses: await texts.clausesOf(textId) };
    },
    /** @throws AppError `not_found` where the draft has no text in the language, `text_not_ready` until it is read */
    compare: async (actor: Actor, draftId: string, language: Language, against: Against, showSigns: boolean): Promise<DraftComparison> => {
      const draft = await visibleDraft(actor, draftId);
      const current = draft.texts.find((text) => text.language === language);
      if (!current) throw new AppError('not_found');
      const oldTextId = against === 'effective' ? await effectiveTextId(draft, language) : previousText(draft, language)?.id ?? null;
      if ((await texts.find(current.id))?.state !== 'ready') throw new AppError('text_not_ready');
      const old = oldTextId ? await texts.clausesOf(oldTextId) : [];
      const fresh = await texts.clausesOf(current.id);
      const comparison = await compareTexts(old.map(comparable), fresh.map(comparable), { showSigns });
      return { oldTextId: old.length > 0 ? oldTextId : null, newTextId: current.id, comparison };
    },
  };
};
export type ReadDraft = ReturnType<typeof createReadDraft>;
