import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Draft, Holding } from '../../documents/public.js';
import { canDocument, canDraft, managesDrafts } from '../../documents/public.js';

/** @throws AppError `not_found` for what is not there or what the actor may not see */
export const requireSeen = (actor: Actor, holding: Holding | null): Holding => {
  if (!holding || !canDocument(actor, 'see', holding)) throw new AppError('not_found');
  return holding;
};

const open: ReadonlySet<Draft['state']> = new Set(['draft', 'coordination', 'approval', 'approved']);

/** Who says what the languages of a draft or of a registered version are, and who lets one lag; the client shows buttons by it. */
export const abilities = (actor: Actor, { draft, holding }: { readonly draft: Draft | null; readonly holding: Holding | null }) => {
  const office = draft === null || open.has(draft.state)
    ? (draft !== null ? managesDrafts(actor) : holding !== null && canDocument(actor, 'edit', holding))
    : false;
  return { edit: office || (draft !== null && canDraft(actor, 'edit', draft, true)), waive: office };
};
export type Abilities = ReturnType<typeof abilities>;
