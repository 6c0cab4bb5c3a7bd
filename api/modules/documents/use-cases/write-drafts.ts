import type { Actor } from '../../../kernel/actor.js';
import type { AuditChange } from '../../../kernel/audit.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { Holding, Language } from '../domain/document.js';
import { latestFacts } from '../domain/rights.js';
import type { Draft, DraftCard, DraftKind } from '../domain/draft.js';
import { editDraft, removeText, takeFile } from '../domain/draft.js';
import type { DraftRepository } from '../drafts.mongo.js';
import { require as requireDocument, requireDraft } from '../policy.js';
import type { Directory, DraftApprovals, DraftRequests } from '../ports.js';
import type { DocumentRepositories } from './dependencies.js';
import type { IncomingFile, TakeInFile } from './take-in-file.js';

export interface DraftDependencies {
  readonly uow: UnitOfWork<DocumentRepositories & { readonly drafts: DraftRepository }>;
  readonly clock: Clock;
  readonly takeIn: TakeInFile;
  readonly requests: Pick<DraftRequests, 'begin'>;
  readonly approvals: Pick<DraftApprovals, 'textReplaced'>;
  readonly directory: Pick<Directory, 'personNames'>;
}

export interface NewDraft {
  readonly kind: Exclude<DraftKind, 'change'>;
  /** Null: of a new document. */
  readonly documentId: string | null;
  readonly requestId: string | null;
  readonly card: Partial<DraftCard>;
}

export const emptyCard: Omit<DraftCard, 'typeId'> = {
  title: { kk: null, ru: null, en: null }, ownerUnitId: null, responsibleId: null, confidentiality: 'internal', scope: [], masterLanguage: 'kk',
  workingGroupIds: [], interestedUnitIds: [], reason: null, desiredStart: null,
};

/** What a document in force says already is filled in. */
export const cardOf = ({ document, editions }: Holding): Omit<DraftCard, 'workingGroupIds' | 'interestedUnitIds' | 'reason' | 'desiredStart'> => {
  const { ownerUnitId, responsibleId, confidentiality, scope } = latestFacts(document.facts);
  return {
    typeId: document.typeId, title: editions.at(-1)?.title ?? { kk: null, ru: null, en: null }, masterLanguage: document.masterLanguage,
    ownerUnitId, responsibleId, confidentiality: confidentiality === 'public' ? 'internal' : confidentiality, scope,
  };
};

export const draftLabel = ({ title, id }: Pick<Draft, 'title' | 'id'>): string => title.kk ?? title.ru ?? title.en ?? id;
export const draftObject = (draft: Draft) => ({ kind: 'draft', id: draft.id, label: draftLabel(draft) });
/** A draft has changed: its texts are to be read. */
export const draftSaved = ({ id, revision }: Draft) => ({ type: 'drafts.saved', aggregateId: id, revision });

/** Preparing a draft: card, files per language, working group; only those who prepare it change it. */
export const createWriteDrafts = ({ uow, clock, takeIn, requests, approvals, directory }: DraftDependencies) => {
  const authorOf = async ({ personId, name }: Actor) => {
    if (personId === null) throw new AppError('forbidden');
    return { id: personId, name: (await directory.personNames([personId])).get(personId) ?? name };
  };

  const basisOf = async ({ holdings, types }: DocumentRepositories, actor: Actor, { kind, documentId, card }: NewDraft): Promise<{ documentId: string; card: DraftCard }> => {
    if (documentId === null) {
      if (kind === 'cancellation' || !card.typeId) throw new AppError('invalid_request', {}, [{ path: card.typeId ? 'documentId' : 'typeId', code: 'required' }]);
      await types.get(card.typeId);
      return { documentId: newId(), card: { ...emptyCard, typeId: card.typeId, ...card } };
    }
    const holding = await holdings.get(documentId);
    requireDocument(actor, 'see', holding);
    if (kind === 'cancellation' && !holding.textVersions.some(({ validTo }) => validTo === null)) throw new AppError('invalid_transition', { action: 'cancel' });
    return { documentId, card: { ...emptyCard, ...cardOf(holding), ...card } };
  };

  const change = (actor: Actor, id: string, ability: 'edit' | 'upload', expected: number | undefined, decide: (draft: Draft) => { draft: Draft; action: string; changes: AuditChange[] }): Promise<Draft> =>
    uow.run(async (work) => {
      const before = await work.drafts.get(id);
      requireDraft(actor, ability, before, false);
      if (expected !== undefined && expected !== before.revision) throw new AppError('stale_revision');
      const { draft, action, changes } = decide(before);
      const saved = await work.drafts.save(draft);
      // In coordination another text resets agreements; in a draft there are none yet.
      if (ability === 'upload' && before.state !== 'draft') await approvals.textReplaced(actor, id, work);
      await work.outbox.append([draftSaved(saved)]);
      await work.audit.record({ actor, action, object: draftObject(saved), changes });
      return saved;
    });

  return {
    /** @throws AppError `draft_exists`, `unknown_type`, `not_found` for a document that the actor may not see, `forbidden` without a person */
    begin: (actor: Actor, input: NewDraft): Promise<Draft> => uow.run(async (work) => {
      const author = await authorOf(actor);
      const { documentId, card } = await basisOf(work, actor, input);
      const draft: Draft = {
        ...card, id: newId(), revision: 1, kind: input.kind, documentId, isNewDocument: input.documentId === null, state: 'draft', iteration: 1,
        author, requestId: input.requestId, texts: [], pastTexts: [], createdAt: clock.now(),
      };
      await work.drafts.add(draft);
      if (input.requestId) await requests.begin(actor, input.requestId, draft.id, work);
      await work.audit.record({ actor, action: 'drafts.begin', object: draftObject(draft), changes: [{ field: 'kind', from: null, to: draft.kind }] });
      return draft;
    }),

    edit: (actor: Actor, id: string, revision: number, card: Partial<DraftCard>): Promise<Draft> => change(actor, id, 'edit', revision, (draft) => {
      const fields = (Object.keys(card) as (keyof DraftCard)[]).filter((field) => JSON.stringify(card[field]) !== JSON.stringify(draft[field]));
      return { draft: editDraft(draft, card), action: 'drafts.edit', changes: fields.map((field) => ({ field, from: draft[field], to: card[field] })) };
    }),

    /** @throws AppError `file_refused`, `draft_without_text`, `text_frozen` */
    addFile: async (actor: Actor, id: string, language: Language, file: IncomingFile | undefined): Promise<Draft> => {
      const facts = await takeIn(file);
      const stored = { ...facts, id: newId(), addedAt: clock.now(), addedBy: actor.name };
      return change(actor, id, 'upload', undefined, (draft) => ({
        draft: takeFile(draft, language, stored, newId()), action: 'drafts.add-file',
        changes: [{ field: 'file', from: null, to: { language, name: facts.name, sha256: facts.sha256 } }],
      }));
    },

    removeText: (actor: Actor, id: string, language: Language): Promise<Draft> => change(actor, id, 'edit', undefined, (draft) => ({
      draft: removeText(draft, language), action: 'drafts.remove-text', changes: [{ field: 'text', from: language, to: null }],
    })),
  };
};
export type WriteDrafts = ReturnType<typeof createWriteDrafts>;
