import type { Actor } from '../../kernel/actor.js';
import { AppError } from '../../kernel/errors.js';
import type { DevelopmentRequest, RequestFacts } from './domain/development-request.js';
import { allows } from './domain/request-state.js';

/** The rights by which a request is seen: its author, the working group, the head of the unit. */
export const rightsTokens = ({ author, workingGroup, unitId }: Pick<DevelopmentRequest, 'author' | 'workingGroup' | 'unitId'>): string[] =>
  [...new Set([author.id, ...workingGroup])].map((id) => `person:${id}`).concat(`head:${unitId}`);

export const mayDecide = (actor: Actor): boolean => actor.permissions.includes('documents:manage');

const maySee = (actor: Actor, request: DevelopmentRequest): boolean =>
  mayDecide(actor) || rightsTokens(request).some((token) => actor.rights.includes(token));

const isAuthor = (actor: Actor, { author }: DevelopmentRequest): boolean => actor.personId === author.id;
const writes = (actor: Actor, request: DevelopmentRequest): boolean =>
  isAuthor(actor, request) || request.workingGroup.some((id) => id === actor.personId);

/** What the actor can do with a request now; the client shows buttons by it. */
export const abilities = (actor: Actor, request: DevelopmentRequest) => ({
  decide: mayDecide(actor) && allows(request.state, 'accept'),
  withdraw: isAuthor(actor, request) && allows(request.state, 'withdraw'),
  begin: (mayDecide(actor) || writes(actor, request)) && allows(request.state, 'begin'),
});

/** @throws AppError `not_found` for what the actor may not see */
export const requireSeen = (actor: Actor, request: DevelopmentRequest): void => {
  if (!maySee(actor, request)) throw new AppError('not_found');
};

/** @throws AppError `not_found`, `forbidden` for anybody but the author */
export const requireAuthor = (actor: Actor, request: DevelopmentRequest): void => {
  requireSeen(actor, request);
  if (!isAuthor(actor, request)) throw new AppError('forbidden');
};

/** @throws AppError `not_found`, `forbidden` for anybody but the author, the working group and the quality office */
export const requireWriter = (actor: Actor, request: DevelopmentRequest): void => {
  requireSeen(actor, request);
  if (!mayDecide(actor) && !writes(actor, request)) throw new AppError('forbidden');
};

/**
 * Who may ask for a unit: whoever belongs to it or heads it.
 * @returns the person who asks
 * @throws AppError `person_required` for an account without a person, `unit_not_yours`
 */
export const requireMember = (actor: Actor, { unitId }: Pick<RequestFacts, 'unitId'>): string => {
  if (actor.personId === null) throw new AppError('person_required');
  if (![`unit:${unitId}`, `head:${unitId}`].some((token) => actor.rights.includes(token))) throw new AppError('unit_not_yours');
  return actor.personId;
};
