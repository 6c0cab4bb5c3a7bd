import { AppError } from '../../../kernel/errors.js';

/** Stored states of an edition (spec §1); upcoming, effective and superseded are computed from validity. */
export const editionStates = [
  'draft', 'coordination', 'approval', 'approved', 'registered', 'withdrawn', 'cancelled', 'archived', 'destroyed',
] as const;
export type EditionState = (typeof editionStates)[number];

export const editionActions = [
  'submit', 'return', 'withdraw', 'send-to-approval', 'approve', 'register', 'record', 'cancel', 'archive', 'destroy',
] as const;
export type EditionAction = (typeof editionActions)[number];

const transitions: Record<EditionState, Partial<Record<EditionAction, EditionState>>> = {
  // Recorded: a change of the time before INQ, which has had its approval on paper.
  draft: { submit: 'coordination', record: 'registered' },
  coordination: { return: 'draft', withdraw: 'withdrawn', 'send-to-approval': 'approval' },
  approval: { return: 'draft', withdraw: 'withdrawn', approve: 'approved' },
  // Returned: of a change whose base has been replaced by one that was registered first (CHG-3).
  approved: { register: 'registered', return: 'draft' },
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
