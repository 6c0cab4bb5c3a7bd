import { AppError } from '../../../kernel/errors.js';

/** Stored states of an edition (spec §1); upcoming, effective and superseded are computed from validity. */
export const editionStates = [
  'draft', 'coordination', 'approval', 'approved', 'registered', 'withdrawn', 'cancelled', 'archived', 'destroyed',
] as const;
export type EditionState = (typeof editionStates)[number];

export const editionActions = [
  'submit', 'return', 'withdraw', 'send-to-approval', 'approve', 'register', 'cancel', 'archive', 'destroy',
] as const;
export type EditionAction = (typeof editionActions)[number];

const transitions: Record<EditionState, Partial<Record<EditionAction, EditionState>>> = {
  draft: { submit: 'coordination' },
  coordination: { return: 'draft', withdraw: 'withdrawn', 'send-to-approval': 'approval' },
  approval: { return: 'draft', withdraw: 'withdrawn', approve: 'approved' },
  approved: { register: 'registered' },
  registered: { cancel: 'cancelled', archive: 'archived' },
  cancelled: { archive: 'archived' },
  archived: { destroy: 'destroyed' },
  withdrawn: {},
  destroyed: {},
};

/**
 * The state after an action.
 * @throws AppError `invalid_transition` for every pair that the table does not have
 */
export const nextState = (state: EditionState, action: EditionAction): EditionState => {
  const next = transitions[state][action];
  if (!next) throw new AppError('invalid_transition', { state, action });
  return next;
};
