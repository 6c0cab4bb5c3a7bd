import { AppError } from '../../kernel/errors.js';
import type { Actor } from '../../kernel/actor.js';

/** What a draft's own policy has said of the actor, with the state of the change. */
export interface Standing { readonly edit: boolean; readonly state: string; readonly registered: boolean; readonly superseded: boolean }

/** Who edits the draft edits the notice; who keeps the register may enter one that had its approval on paper. */
export const abilities = (actor: Actor, { edit, superseded }: Standing) => ({
  rebase: edit && superseded,
  record: edit && !superseded && actor.permissions.includes('documents:manage'),
});

/** @throws AppError `forbidden`, `draft_not_editable` */
export const requireEdit = ({ edit, state }: Pick<Standing, 'edit' | 'state'>): void => {
  if (state !== 'draft') throw new AppError('draft_not_editable', { state });
  if (!edit) throw new AppError('forbidden');
};
