import type { Actor } from '../../kernel/actor.js';
import { AppError } from '../../kernel/errors.js';
import type { Draft } from './domain/draft.js';
import { authorIds } from './domain/draft.js';

export type DraftAction = 'see' | 'edit' | 'upload' | 'submit' | 'withdraw';

export const managesDrafts = (actor: Actor): boolean => actor.permissions.includes('documents:manage');

/** Whether the actor prepares the draft: its author or one of the working group. */
export const prepares = ({ personId }: Actor, draft: Draft): boolean => personId !== null && authorIds(draft).includes(personId);

/** A draft is seen by who prepares it, the quality office, and those whom its route names (SEC-4); the route is asked by the caller. */
export const can = (actor: Actor, action: DraftAction, draft: Draft, takesPart: boolean): boolean => {
  switch (action) {
    case 'see': return prepares(actor, draft) || managesDrafts(actor) || takesPart;
    case 'edit': return prepares(actor, draft) && draft.state === 'draft';
    case 'upload': return prepares(actor, draft) && draft.kind === 'edition' && ['draft', 'coordination', 'approval'].includes(draft.state);
    case 'submit': return actor.personId === draft.author.id && draft.state === 'draft';
    case 'withdraw': return actor.personId === draft.author.id && (draft.state === 'coordination' || draft.state === 'approval');
  }
};

/** @throws AppError `not_found` for what the actor may not even see; else `forbidden` */
export const require = (actor: Actor, action: DraftAction, draft: Draft, takesPart: boolean): void => {
  if (!can(actor, 'see', draft, takesPart)) throw new AppError('not_found');
  if (!can(actor, action, draft, takesPart)) throw new AppError('forbidden');
};
