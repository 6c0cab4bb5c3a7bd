import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Transaction, UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import { isMeantBy } from '../../../text/references/references.js';
import type { Holding, RegisterEntry } from '../../documents/public.js';
import { requireDocument } from '../../documents/public.js';
import type { Reference } from '../domain/reference.js';
import type { ReferenceRepository, ReferenceStore } from '../references.mongo.js';
import type { TextStore } from '../texts.mongo.js';
import type { ReadText } from './read-text.js';

export interface ReferenceDependencies {
  readonly references: ReferenceStore;
  readonly texts: Pick<TextStore, 'clausesById'>;
  readonly uow: UnitOfWork<{ references: ReferenceRepository }>;
  readonly readText: ReadText;
  readonly register: {
    /** Lines of documents by their duplicate keys; a key that ends with `|` fits every year. */
    byKeys(keys: readonly string[], rights: readonly string[], on: string): Promise<RegisterEntry[]>;
    visibleLines(documentIds: readonly string[], rights: readonly string[]): Promise<RegisterEntry[]>;
  };
  readonly now: () => Date;
  readonly today: () => LegalDate;
}

type ReferenceWork = Pick<Transaction, 'audit'> & { readonly references: ReferenceRepository };

export interface ResolvedReference {
  readonly reference: Reference;
  /** Documents that the code means, as far as the reader may see them; several where the code has no year. */
  readonly targets: readonly RegisterEntry[];
}

export interface ReferencingDocument { readonly line: RegisterEntry; readonly places: readonly Reference[] }

/** Those added by hand stand behind the ones that the text makes. */
const ADDED_LAST = 1_000_000;

/** A reader sees what refers to a document and what it refers to; those who keep it decide about what was found (DOC-5). */
export const createReferences = ({ references, texts, uow, readText, register, now, today }: ReferenceDependencies) => {
  const shown = (lines: readonly RegisterEntry[]) => lines.filter(({ from, to }) => from <= today() && today() < to);

  const outgoing = async (actor: Actor, versionId: string, withRejected: boolean): Promise<ResolvedReference[]> => {
    const own = (await references.ofVersion(versionId)).filter(({ state }) => withRejected || state !== 'rejected');
    const byKey = await register.byKeys(own.flatMap(({ key }) => key ?? []), actor.rights, today());
    const named = shown(await register.visibleLines(own.flatMap(({ targetId }) => targetId ?? []), actor.rights));
    return own.map((reference) => ({
      reference,
      targets: reference.targetId !== null
        ? named.filter(({ documentId }) => documentId === reference.targetId)
        : byKey.filter(({ duplicateKey }) => reference.key !== null && duplicateKey !== null && isMeantBy(duplicateKey, reference.key)),
    }));
  };

  const incoming = async (actor: Actor, { document }: Holding): Promise<ReferencingDocument[]> => {
    const key = document.code?.duplicateKey;
    const keys = key ? [key, key.slice(0, key.lastIndexOf('|') + 1)] : [];
    const found = (await references.naming(document.id, keys)).filter(({ documentId, targetId }) =>
      documentId !== document.id && (targetId === null || targetId === document.id));
    const lines = shown(await register.visibleLines([...new Set(found.map(({ documentId }) => documentId))], actor.rights));
    return lines.map((line) => ({ line, places: found.filter(({ documentId }) => documentId === line.documentId) }));
  };

  const editable = async (actor: Actor, documentId: string): Promise<Holding> => {
    const holding = await readText.visible(actor, documentId);
    requireDocument(actor, 'edit', holding);
    return holding;
  };

  /** A person names only what he may see. */
  const requireTarget = async (actor: Actor, targetId: string | null): Promise<void> => {
    if (targetId !== null && (await register.visibleLines([targetId], actor.rights)).length === 0) throw new AppError('not_found');
  };

  const inWords = ({ state, targetId }: Reference): string => `${state} ${targetId ?? ''}`.trim();

  const save = async ({ references: rows, audit }: ReferenceWork, actor: Actor, action: string, before: Reference | null, after: Reference) => {
    await rows.put(after);
    await audit.record({
      actor, action, object: { kind: 'document', id: after.documentId, label: after.printed },
      changes: [{ field: 'reference', from: before && inWords(before), to: inWords(after) }],
    });
  };

  return {
    /** @throws AppError `not_found` */
    of: async (actor: Actor, documentId: string, versionId: string) => {
      const holding = await readText.withVersion(actor, documentId, versionId);
      return {
        to: await outgoing(actor, versionId, actor.permissions.includes('documents:manage')),
        from: await incoming(actor, holding),
      };
    },

    /** Confirms or rejects what was found, naming the document where the code leaves it open. @throws AppError `not_found`, `forbidden` */
    decide: async (actor: Actor, documentId: string, referenceId: string, state: 'confirmed' | 'rejected', targetId: string | null): Promise<void> => {
      await editable(actor, documentId);
      await requireTarget(actor, targetId);
      await uow.run(async (work) => {
        const before = await work.references.get(referenceId);
        if (before.documentId !== documentId) throw new AppError('not_found');
        await save(work, actor, 'library.reference-decided', before, { ...before, state, targetId, decidedBy: actor.name, decidedAt: now() });
      });
    },

    /** Adds a reference that the text makes without a code. @throws AppError `not_found`, `forbidden` */
    add: async (actor: Actor, documentId: string, clauseId: string, targetId: string): Promise<void> => {
      await editable(actor, documentId);
      await requireTarget(actor, targetId);
      const [clause] = await texts.clausesById([clauseId]);
      if (!clause || clause.documentId !== documentId || targetId === documentId) throw new AppError('not_found');
      await uow.run((work) => save(work, actor, 'library.reference-added', null, {
        id: newId(), documentId, textVersionId: clause.textVersionId, clauseId, anchor: clause.anchor, order: ADDED_LAST, kind: 'internal', printed: '', key: null, targetId,
        state: 'added', decidedBy: actor.name, decidedAt: now(),
      }));
    },
  };
};
export type References = ReturnType<typeof createReferences>;
