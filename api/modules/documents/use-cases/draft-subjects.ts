import type { Actor } from '../../../kernel/actor.js';
import { digestOf } from '../../../kernel/canonical.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Transaction } from '../../../platform/mongo/unit-of-work.js';
import type { EditionAction } from '../domain/edition-state.js';
import type { Draft } from '../domain/draft.js';
import { authorIds, moveDraft, requireComplete, signedFacts } from '../domain/draft.js';
import type { DraftStore } from '../drafts.mongo.js';
import type { DraftNotices, DraftRequests } from '../ports.js';
import type { ApprovedDoor } from './register-approved.js';
import { draftObject, draftSaved } from './write-drafts.js';

export interface SubjectDependencies {
  readonly drafts: DraftStore;
  readonly approved: ApprovedDoor;
  /** The codes of documents in force. */
  readonly codesOf: (documentIds: readonly string[]) => Promise<ReadonlyMap<string, string | null>>;
  readonly reviewMonthsOf: (typeId: string) => Promise<number | null>;
  readonly requests: Pick<DraftRequests, 'finish'>;
  readonly notices: DraftNotices;
}

export interface Registering {
  readonly code: string | null;
  readonly registrationNumber: string | null;
  readonly issue: number | null;
  readonly revision: number | null;
  readonly validFrom: LegalDate | null;
  readonly actIds: readonly string[];
}

/** What a signature on the draft, and on the notice where it is a change, binds. */
export const digestOfDraft = (draft: Draft, notice?: unknown): string => digestOf(signedFacts(draft, notice));

/** A draft as the subject of an approval. */
const subjectOf = (draft: Draft, code: string | null, notice: unknown) => ({
  ref: { kind: draft.kind, id: draft.id }, documentId: draft.documentId, typeId: draft.typeId, title: draft.title, code, isNewDocument: draft.isNewDocument,
  ownerUnitId: draft.ownerUnitId, interestedUnitIds: draft.interestedUnitIds, author: draft.author, authorIds: authorIds(draft),
  masterLanguage: draft.masterLanguage, state: draft.state, digest: digestOfDraft(draft, notice),
  texts: draft.texts.map(({ id, language, files }) => ({ id, language, files: files.map(({ sha256, format, name }) => ({ sha256, format, name })) })),
});
export type DraftSubject = ReturnType<typeof subjectOf>;

/** Drafts as approvals move them, each step inside the approval's own transaction. */
export const createDraftSubjects = ({ drafts, approved, codesOf, reviewMonthsOf, requests, notices }: SubjectDependencies) => {
  const withCodes = async (list: readonly Draft[], session?: Transaction['session']): Promise<Map<string, DraftSubject>> => {
    const codes = await codesOf(list.filter(({ isNewDocument }) => !isNewDocument).map(({ documentId }) => documentId));
    const changes = list.filter(({ kind }) => kind === 'change').map(({ id }) => id);
    const said = changes.length > 0 ? await notices.signedFacts(changes, session) : new Map<string, unknown>();
    return new Map(list.map((draft) => [draft.id, subjectOf(draft, codes.get(draft.documentId) ?? null, said.get(draft.id))]));
  };

  const single = async (draft: Draft | null, session?: Transaction['session']): Promise<DraftSubject | null> =>
    (draft && (await withCodes([draft], session)).get(draft.id)) ?? null;

  const registerEdition = async (draft: Draft, facts: Registering, actor: Actor, transaction: Transaction): Promise<void> => {
    const { ownerUnitId, responsibleId, confidentiality, scope } = draft;
    await approved.register(transaction, actor, {
      documentId: draft.documentId, editionId: draft.id, typeId: draft.typeId, title: draft.title, masterLanguage: draft.masterLanguage,
      code: facts.code, registrationNumber: facts.registrationNumber ?? '', issue: facts.issue, revision: facts.revision,
      facts: { ownerUnitId, responsibleId, confidentiality, scope, reviewMonths: await reviewMonthsOf(draft.typeId) },
      actIds: facts.actIds, texts: draft.texts.map(({ id, language, files }) => ({ id, language, files })), validFrom: facts.validFrom,
    });
  };

  const cancelDocument = async (draft: Draft, { actIds, validFrom }: Registering, actor: Actor, transaction: Transaction): Promise<void> => {
    const act = actIds.at(-1);
    if (!act || !validFrom) throw new AppError('registration_incomplete', { missing: [act ? 'validFrom' : 'act'] });
    await approved.cancel(transaction, actor, draft.documentId, act, validFrom);
  };

  /** @returns the edition that it becomes, changes or ends */
  const enter = async (draft: Draft, facts: Registering, actor: Actor, transaction: Transaction): Promise<string> => {
    if (draft.kind === 'change') return (await notices.register(draft, facts, actor, transaction)).editionId;
    if (draft.kind === 'edition') await registerEdition(draft, facts, actor, transaction);
    else await cancelDocument(draft, facts, actor, transaction);
    return draft.id;
  };

  return {
    find: async (id: string) => single(await drafts.find(id)),
    byIds: async (ids: readonly string[]) => withCodes(await drafts.byIds(ids)),
    in: (transaction: Transaction) => {
      const repository = drafts.bound(transaction.session);
      return {
        /** @throws AppError `not_found` */
        get: async (id: string): Promise<DraftSubject> => {
          const subject = await single(await repository.get(id), transaction.session);
          if (!subject) throw new AppError('not_found');
          return subject;
        },
        /** @throws AppError `draft_incomplete`, and those of the notice of a change */
        requireComplete: async (id: string): Promise<void> => {
          const draft = await repository.get(id);
          if (draft.kind === 'change') await notices.requireComplete(draft, transaction);
          else requireComplete(draft);
        },
        /** @throws AppError `invalid_transition` */
        move: async (id: string, action: EditionAction, actor: Actor): Promise<void> => {
          const before = await repository.get(id);
          const saved = await repository.save(moveDraft(before, action));
          await transaction.audit.record({ actor, action: `drafts.${action}`, object: draftObject(saved), changes: [{ field: 'state', from: before.state, to: saved.state }] });
        },
        register: async (id: string, facts: Registering, actor: Actor): Promise<{ documentId: string; editionId: string }> => {
          const draft = await repository.get(id);
          const editionId = await enter(draft, facts, actor, transaction);
          const saved = await repository.save(moveDraft(draft, 'register'));
          if (draft.requestId) await requests.finish(actor, draft.requestId, transaction);
          await transaction.outbox.append([draftSaved(saved)]);
          return { documentId: draft.documentId, editionId };
        },
      };
    },
  };
};
export type DraftSubjects = ReturnType<typeof createDraftSubjects>;
