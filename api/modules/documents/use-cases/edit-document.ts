import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { ownActIdsOf } from '../domain/acts-of.js';
import type { FilePlace } from '../domain/add-file.js';
import { addFile } from '../domain/add-file.js';
import { cancelDocument } from '../domain/cancel-edition.js';
import { correctFact } from '../domain/correct-fact.js';
import type { Correction } from '../domain/correct-fact.js';
import type { Holding, Language, PublicationCheck, StoredFile } from '../domain/document.js';
import { editCard } from '../domain/edit-card.js';
import type { CardEdit } from '../domain/edit-card.js';
import { publishDocument } from '../domain/publish-document.js';
import { readCode } from '../domain/read-code.js';
import type { ChangeHolding } from './change-holding.js';
import type { DocumentDependencies } from './dependencies.js';

export type CorrectionInput =
  | Exclude<Correction, { field: 'code' }>
  | { readonly field: 'code'; readonly value: string | null };

/** What the quality office does to a registered document by hand; each is one change under the document's revision. */
export const createDocumentEdits = (change: ChangeHolding, { clock }: DocumentDependencies) => {
  const correctionOf = (input: CorrectionInput): Correction =>
    (input.field === 'code' ? { field: 'code', value: input.value ? readCode(input.value) : null } : input);

  return {
    editCard: (actor: Actor, documentId: string, expectedRevision: number, edit: CardEdit, since: LegalDate | undefined): Promise<Holding> =>
      change(actor, { documentId, ability: 'edit', expectedRevision, decide: (holding) => ({
        ...editCard(holding, edit, since ?? clock.today(), clock.today()), action: 'documents.edit-card',
      }) }),

    publish: (actor: Actor, documentId: string, expectedRevision: number, agreement: Pick<PublicationCheck, 'agreedWith' | 'agreedOn'>): Promise<Holding> =>
      change(actor, { documentId, ability: 'edit', expectedRevision, decide: (holding) => ({
        ...publishDocument(holding, { ...agreement, checkedBy: actor.name, checkedOn: clock.today() }, clock.today()), action: 'documents.publish',
      }) }),

    correct: (actor: Actor, documentId: string, editionId: string, correction: CorrectionInput, reason: string): Promise<Holding> =>
      change(actor, { documentId, ability: 'correct', decide: async (holding, { holdings }) => {
        const edition = holding.editions.find(({ id }) => id === editionId);
        const changeNumber = correction.field === 'validFrom' ? correction.changeNumber ?? 0 : 0;
        const acts = await holdings.actsById(edition ? ownActIdsOf(edition, changeNumber) : []);
        return { ...correctFact(holding, editionId, correctionOf(correction), reason, [...acts.values()]), action: 'documents.correct' };
      } }),

    addAct: (actor: Actor, documentId: string, editionId: string, actId: string): Promise<Holding> =>
      change(actor, { documentId, ability: 'addAct', decide: async (holding, { acts }) => {
        const edition = holding.editions.find(({ id }) => id === editionId);
        if (!edition) throw new AppError('not_found');
        const act = await acts.get(actId);
        if (edition.actIds.includes(actId)) return { holding, action: 'documents.add-act', changes: [] };
        return {
          holding: { ...holding, editions: holding.editions.map((item) => (item === edition ? { ...item, actIds: [...item.actIds, actId] } : item)) },
          action: 'documents.add-act',
          changes: [{ field: 'acts', from: null, to: { kind: act.kind, body: act.body, number: act.number, date: act.date } }],
        };
      } }),

    addFile: (actor: Actor, documentId: string, place: FilePlace, language: Language, file: Omit<StoredFile, 'id' | 'addedAt' | 'addedBy'>): Promise<Holding> =>
      change(actor, { documentId, ability: 'addFile', decide: (holding) => ({
        holding: addFile(holding, place, language, { ...file, id: newId(), addedAt: clock.now(), addedBy: actor.name }),
        action: 'documents.add-file',
        changes: [{ field: 'file', from: null, to: { language, format: file.format, name: file.name, sha256: file.sha256 } }],
      }) }),

    cancel: (actor: Actor, documentId: string, actId: string, from: LegalDate): Promise<Holding> =>
      change(actor, { documentId, ability: 'cancel', decide: async (holding, { acts }) => ({
        holding: cancelDocument(holding, await acts.get(actId), from),
        action: 'documents.cancel',
        changes: [{ field: 'cancelledFrom', from: null, to: from }],
      }) }),
  };
};

export type DocumentEdits = ReturnType<typeof createDocumentEdits>;
