import type { Actor } from '../../kernel/actor.js';
import { AppError } from '../../kernel/errors.js';
import type { Holding } from './domain/document.js';
import type { Draft } from './domain/draft.js';
import { authorIds } from './domain/draft.js';
import { latestFacts, rightsTokens } from './domain/rights.js';

export type DocumentAction = 'see' | 'edit' | 'addAct' | 'addFile' | 'correct' | 'cancel' | 'downloadFile' | 'downloadUnstamped';

const managing: ReadonlySet<DocumentAction> = new Set(['edit', 'addAct', 'addFile', 'correct', 'cancel', 'downloadUnstamped']);

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
  downloadUnstamped: can(actor, 'downloadUnstamped', holding),
});

export type DraftAction = 'see' | 'edit' | 'upload' | 'submit' | 'withdraw';

export const managesDrafts = (actor: Actor): boolean => actor.permissions.includes('documents:manage');

/** As whom somebody prepares: the person, or the account where it stands for none (the quality office, recording what was on paper). */
export const preparerOf = ({ personId, accountId }: Pick<Actor, 'personId' | 'accountId'>): string | null => personId ?? accountId;

/** Whether the actor prepares the draft: its author or one of the working group. */
export const prepares = (actor: Actor, draft: Draft): boolean => authorIds(draft).includes(preparerOf(actor) ?? '');

/** A draft is seen by who prepares it, the quality office, and those whom its route names (SEC-4); the route is asked by the caller. */
export const canDraft = (actor: Actor, action: DraftAction, draft: Draft, takesPart: boolean): boolean => {
  switch (action) {
    case 'see': return prepares(actor, draft) || managesDrafts(actor) || takesPart;
    case 'edit': return prepares(actor, draft) && draft.state === 'draft';
    // A change's rows are made for its text: another one needs other rows, so it has to come back first.
    case 'upload': return prepares(actor, draft) && draft.kind !== 'cancellation' && (draft.kind === 'change' ? ['draft'] : ['draft', 'coordination', 'approval']).includes(draft.state);
    case 'submit': return actor.personId === draft.author.id && draft.state === 'draft';
    case 'withdraw': return actor.personId === draft.author.id && (draft.state === 'coordination' || draft.state === 'approval');
  }
};

/** @throws AppError `not_found` for what the actor may not even see; else `forbidden` */
export const requireDraft = (actor: Actor, action: DraftAction, draft: Draft, takesPart: boolean): void => {
  if (!canDraft(actor, 'see', draft, takesPart)) throw new AppError('not_found');
  if (!canDraft(actor, action, draft, takesPart)) throw new AppError('forbidden');
};
