import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { SharedTransaction } from '../../../kernel/transaction.js';
import { obstaclesOf } from '../domain/language-step.js';
import type { LanguageTextStore } from '../language-texts.mongo.js';
import type { Register } from '../ports.js';
import type { ReadStep } from './read-step.js';

export interface GuardDependencies {
  readonly store: LanguageTextStore;
  readonly register: Pick<Register, 'draftIn'>;
  readonly readStep: Pick<ReadStep, 'ofDraft'>;
}

/**
 * Asked inside the transaction that registers an edition or a change (DOC-2). What its author has said of required languages holds for the document from then on.
 * @throws AppError `language_missing`, `language_lags`, `text_not_ready`, `stale_revision` when the facts are changed in the same moment
 */
export const createRequireInStep = ({ store, register, readStep }: GuardDependencies) => async (transaction: SharedTransaction, actor: Actor, draftId: string): Promise<void> => {
  const draft = await register.draftIn(transaction, draftId);
  if (draft.kind === 'cancellation') return;
  const repository = store.bound(transaction.session);
  const { step, facts, documentId } = await readStep.ofDraft(draft, repository);
  const [obstacle] = obstaclesOf(step);
  if (obstacle) {
    const { code, ...params } = obstacle;
    throw new AppError(code, params);
  }
  // Written even where nothing is new: of a waiver taken back and a registration in one moment, one must find the other.
  await repository.saveFacts(facts);
  if (facts.required === null) return;
  const ofDocument = await repository.facts(documentId, documentId);
  await repository.saveFacts({ ...ofDocument, required: facts.required });
  await transaction.audit.record({
    actor, action: 'languages.set-facts', object: { kind: 'document', id: documentId, label: draft.title.kk ?? draft.title.ru ?? '' },
    changes: [{ field: 'required', from: ofDocument.required, to: facts.required }],
  });
};
export type RequireInStep = ReturnType<typeof createRequireInStep>;
