import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/languages.js';
import type { Transaction } from '../../../platform/mongo/unit-of-work.js';
import type { StoredFile } from '../domain/document.js';
import type { Draft } from '../domain/draft.js';
import { moveDraft, takeFile } from '../domain/draft.js';
import { lastPeriod } from '../domain/timeline.js';
import type { DraftStore } from '../drafts.mongo.js';
import { managesDrafts, preparerOf, require as requireDocument, requireDraft } from '../policy.js';
import type { Directory } from '../ports.js';
import type { DocumentRepositories } from './dependencies.js';
import { cardOf, draftObject, draftSaved, emptyCard } from './write-drafts.js';

export interface ChangeDraftDependencies {
  readonly drafts: DraftStore;
  readonly repositoriesIn: (session: Transaction['session']) => DocumentRepositories;
  readonly directory: Pick<Directory, 'personNames'>;
  readonly clock: Clock;
}

/** Drafts of changes, as the module of changes writes them inside its own transaction: a draft and its notice stand or fall together. */
export const createChangeDrafts = ({ drafts, repositoriesIn, directory, clock }: ChangeDraftDependencies) => {
  /** A person; the quality office also by an account that stands for none, because it records what others have done. */
  const authorOf = async (actor: Actor): Promise<Draft['author']> => {
    const id = preparerOf(actor);
    if (id === null || (actor.personId === null && !managesDrafts(actor))) throw new AppError('forbidden');
    return { id, name: (await directory.personNames([id])).get(id) ?? actor.name };
  };

  return {
    /**
     * Begins a change of what is registered last.
     * @throws AppError `not_found` for a document that the actor may not see, `invalid_transition` where nothing is open, `forbidden`
     */
    begin: async (transaction: Transaction, actor: Actor, documentId: string): Promise<Draft> => {
      const { holdings } = repositoriesIn(transaction.session);
      const holding = await holdings.get(documentId);
      requireDocument(actor, 'see', holding);
      if (lastPeriod(holding)?.validTo !== null) throw new AppError('invalid_transition', { action: 'change' });
      const draft: Draft = {
        ...emptyCard, ...cardOf(holding), id: newId(), revision: 1, kind: 'change', documentId, isNewDocument: false, state: 'draft', iteration: 1,
        author: await authorOf(actor), requestId: null, texts: [], pastTexts: [], createdAt: clock.now(),
      };
      await drafts.bound(transaction.session).add(draft);
      await transaction.audit.record({ actor, action: 'drafts.begin', object: draftObject(draft), changes: [{ field: 'kind', from: null, to: draft.kind }] });
      return draft;
    },

    /** @throws AppError `not_found` */
    get: (transaction: Transaction, id: string): Promise<Draft> => drafts.bound(transaction.session).get(id),

    /** Puts a text that INQ has made in, as if the author had uploaded it. @throws AppError `forbidden`, `draft_not_editable` */
    putText: async (transaction: Transaction, actor: Actor, id: string, language: Language, files: readonly Omit<StoredFile, 'id' | 'addedAt' | 'addedBy'>[]): Promise<Draft> => {
      const repository = drafts.bound(transaction.session);
      const before = await repository.get(id);
      requireDraft(actor, 'edit', before, false);
      const own = before.texts.find((text) => text.language === language);
      const cleared = own ? { ...before, texts: before.texts.filter((text) => text !== own), pastTexts: [...before.pastTexts, own] } : before;
      const draft = files.reduce((made, file) =>
        takeFile(made, language, { ...file, id: newId(), addedAt: clock.now(), addedBy: actor.name }, newId()), cleared);
      const saved = await repository.save(draft);
      await transaction.outbox.append([draftSaved(saved)]);
      await transaction.audit.record({ actor, action: 'drafts.make-text', object: draftObject(saved), changes: files.map(({ name, sha256 }) => ({ field: 'file', from: null, to: { language, name, sha256 } })) });
      return saved;
    },

    /** What was on paper before INQ is registered without a route. @throws AppError `invalid_transition` */
    record: async (transaction: Transaction, actor: Actor, id: string): Promise<Draft> => {
      const repository = drafts.bound(transaction.session);
      const before = await repository.get(id);
      const saved = await repository.save(moveDraft(before, 'record'));
      await transaction.outbox.append([draftSaved(saved)]);
      await transaction.audit.record({ actor, action: 'drafts.record', object: draftObject(saved), changes: [{ field: 'state', from: before.state, to: saved.state }] });
      return saved;
    },
  };
};
export type ChangeDrafts = ReturnType<typeof createChangeDrafts>;
