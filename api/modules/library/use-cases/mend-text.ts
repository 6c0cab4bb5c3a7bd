import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { Holding } from '../../documents/public.js';
import { requireDocument } from '../../documents/public.js';
import { textChanged } from '../domain/events.js';
import type { LibraryText } from '../domain/library-text.js';
import type { Mending } from '../domain/mend-outline.js';
import { mendOutline } from '../domain/mend-outline.js';
import type { TextRepository } from '../texts.mongo.js';

export interface MendDependencies {
  readonly uow: UnitOfWork<{ texts: TextRepository }>;
  readonly holdingOf: (documentId: string) => Promise<Holding | null>;
}

/** Corrects what the extractor made of a text, or has it read again (DOC-1). */
export const createMendText = ({ uow, holdingOf }: MendDependencies) => {
  const requireEdit = async (actor: Actor, documentId: string): Promise<void> => {
    const holding = await holdingOf(documentId);
    if (!holding) throw new AppError('not_found');
    requireDocument(actor, 'edit', holding);
  };

  const textOf = async (texts: TextRepository, documentId: string, versionId: string): Promise<LibraryText> => {
    const text = await texts.find(versionId);
    if (!text || text.documentId !== documentId) throw new AppError('not_found');
    return text;
  };

  /** The text as the person saw it, ready to be corrected. */
  const readyText = async (texts: TextRepository, documentId: string, versionId: string, expected: number): Promise<LibraryText> => {
    const text = await textOf(texts, documentId, versionId);
    if (text.revision !== expected) throw new AppError('stale_revision');
    if (text.state !== 'ready') throw new AppError('text_not_ready');
    return text;
  };

  const objectOf = (text: LibraryText) => ({ kind: 'document', id: text.documentId, label: text.sources[0]?.name ?? '' });

  return {
    /** @throws AppError `not_found`, `forbidden`, `stale_revision`, `text_not_ready`, `outline_change_refused` */
    mend: async (actor: Actor, documentId: string, versionId: string, expected: number, mendings: readonly Mending[]): Promise<void> => {
      await requireEdit(actor, documentId);
      await uow.run(async ({ texts, outbox, audit }) => {
        const text = await readyText(texts, documentId, versionId, expected);
        const clauses = mendOutline(await texts.clauses(versionId), mendings);
        const saved = await texts.save({ ...text, clauses: clauses.length, findings: [], mendedBy: actor.name }, clauses);
        await outbox.append([textChanged(saved)]);
        await audit.record({
          actor, action: 'library.outline-mended', object: objectOf(text),
          changes: mendings.map((mending) => ({ field: mending.kind, from: mending.clauseId, to: JSON.stringify(mending) })),
        });
      });
    },

    /** The person has looked: the outline is right as it is. @throws AppError `not_found`, `forbidden`, `stale_revision`, `text_not_ready` */
    accept: async (actor: Actor, documentId: string, versionId: string, expected: number): Promise<void> => {
      await requireEdit(actor, documentId);
      await uow.run(async ({ texts, audit }) => {
        const text = await readyText(texts, documentId, versionId, expected);
        await texts.saveHead({ ...text, findings: [] });
        await audit.record({ actor, action: 'library.outline-accepted', object: objectOf(text) });
      });
    },

    /** Reads the files again, corrections of the outline are lost. @throws AppError `not_found`, `forbidden` */
    readAgain: async (actor: Actor, documentId: string, versionId: string): Promise<void> => {
      await requireEdit(actor, documentId);
      await uow.run(async ({ texts, audit }) => {
        const text = await textOf(texts, documentId, versionId);
        await texts.requeue({ ...text, state: 'waiting', mendedBy: null, failure: null });
        await audit.record({ actor, action: 'library.text-requeued', object: objectOf(text), changes: [{ field: 'mended', from: text.mendedBy, to: null }] });
      });
    },
  };
};
export type MendText = ReturnType<typeof createMendText>;
