import { AppError } from '../../../kernel/errors.js';

/** `begun`: a draft was made from the request; `done`: what it asked for is registered. */
export const requestStates = ['submitted', 'accepted', 'declined', 'withdrawn', 'begun', 'done'] as const;
export type RequestState = (typeof requestStates)[number];

export const requestActions = ['accept', 'decline', 'withdraw', 'begin', 'finish'] as const;
export type RequestAction = (typeof requestActions)[number];

/** States in which a request stands in the yearly work plan. */
export const plannedStates = ['accepted', 'begun', 'done'] as const satisfies readonly RequestState[];

const transitions: Record<RequestState, Partial<Record<RequestAction, RequestState>>> = {
  submitted: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { withdraw: 'withdrawn', begin: 'begun' },
  begun: { finish: 'done' },
  declined: {},
  withdrawn: {},
  done: {},
};

export const allows = (state: RequestState, action: RequestAction): boolean => transitions[state][action] !== undefined;

/**
 * The state after an action.
 * @throws AppError `invalid_transition` for every pair that the table does not have
 */
export const nextState = (state: RequestState, action: RequestAction): RequestState => {
  const next = transitions[state][action];
  if (!next) throw new AppError('invalid_transition', { state, action });
  return next;
};
