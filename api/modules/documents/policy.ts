import type { Actor } from '../../kernel/actor.js';
import { AppError } from '../../kernel/errors.js';
import type { Holding } from './domain/document.js';
import { latestFacts, rightsTokens } from './domain/rights.js';

export type DocumentAction = 'see' | 'edit' | 'addAct' | 'addFile' | 'correct' | 'cancel' | 'downloadFile';

const managing: ReadonlySet<DocumentAction> = new Set(['edit', 'addAct', 'addFile', 'correct', 'cancel']);

const maySee = (actor: Actor, { document }: Holding): boolean =>
  rightsTokens(latestFacts(document.facts)).some((token) => actor.rights.includes(token));

/** Who may do what to a document (SEC-3, SEC-4); the client shows buttons by the same answer. */
export const can = (actor: Actor, action: DocumentAction, holding: Holding): boolean =>
  maySee(actor, holding) && (!managing.has(action) || actor.permissions.includes('documents:manage'));

/**
 * @throws AppError `not_found` for what the actor may not even see, so that its existence stays unknown; else `forbidden`
 */
export const require = (actor: Actor, action: DocumentAction, holding: Holding): void => {
  if (!can(actor, 'see', holding)) throw new AppError('not_found');
  if (!can(actor, action, holding)) throw new AppError('forbidden');
};

/** The buttons of the document page. */
export const abilities = (actor: Actor, holding: Holding) => ({
  edit: can(actor, 'edit', holding),
  addAct: can(actor, 'addAct', holding),
  addFile: can(actor, 'addFile', holding),
  correct: can(actor, 'correct', holding),
  cancel: can(actor, 'cancel', holding),
  downloadFile: can(actor, 'downloadFile', holding),
});
