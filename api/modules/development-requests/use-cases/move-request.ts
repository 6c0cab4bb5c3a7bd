import type { Actor } from '../../../kernel/actor.js';
import type { AuditChange } from '../../../kernel/audit.js';
import type { Clock } from '../../../kernel/clock.js';
import type { SharedTransaction } from '../../../kernel/transaction.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { DevelopmentRequest, PlanEntry } from '../domain/development-request.js';
import { accept, begin, decline, finish, withdraw } from '../domain/development-request.js';
import type { RequestAction } from '../domain/request-state.js';
import { requireAuthor, requireSeen, requireWriter } from '../policy.js';
import type { RequestRepository, RequestStore } from '../requests.mongo.js';
import { objectOf } from './file-request.js';

/** The transaction of another module, in which a request moves on with what that module does. */
export type OpenWork = Pick<SharedTransaction, 'session' | 'audit'>;

interface Work { readonly requests: RequestRepository; readonly audit: OpenWork['audit'] }
type Policy = (actor: Actor, request: DevelopmentRequest) => void;
type Move = (request: DevelopmentRequest) => DevelopmentRequest;

const planText = ({ plan }: DevelopmentRequest): string | null => plan && `${plan.year} · ${plan.dueOn}`;

const changesOf = (before: DevelopmentRequest, after: DevelopmentRequest): AuditChange[] => [
  { field: 'state', from: before.state, to: after.state },
  { field: 'plan', from: planText(before), to: planText(after) },
  { field: 'reason', from: before.decision?.reason ?? null, to: after.decision?.reason ?? null },
  { field: 'draftId', from: before.draftId, to: after.draftId },
].filter(({ from, to }) => from !== to);

const moveIn = async ({ requests, audit }: Work, actor: Actor, id: string, action: RequestAction, policy: Policy, move: Move): Promise<DevelopmentRequest> => {
  const before = await requests.get(id);
  policy(actor, before);
  const after = await requests.save(move(before));
  await audit.record({ actor, action: `development-requests.${action}`, object: objectOf(after), changes: changesOf(before, after) });
  return after;
};

// Whom the system trusts to tell that a text is registered has been asked about that already.
const nobodyIsAsked: Policy = () => undefined;

/** How a request moves on by people: every refusal of the state table is `invalid_transition`. */
export const createMoveRequest = ({ uow, clock }: { readonly uow: UnitOfWork<{ requests: RequestRepository }>; readonly clock: Clock }) => ({
  /** The quality office takes it into the work plan. @throws AppError `not_found`, `invalid_transition`, `year_past`, `term_outside_year` */
  accept: (actor: Actor, id: string, plan: PlanEntry) =>
    uow.run((work) => moveIn(work, actor, id, 'accept', requireSeen, (request) => accept(request, plan, actor.name, clock.now(), clock.today()))),
  /** @throws AppError `not_found`, `invalid_transition` */
  decline: (actor: Actor, id: string, reason: string) =>
    uow.run((work) => moveIn(work, actor, id, 'decline', requireSeen, (request) => decline(request, reason, actor.name, clock.now()))),
  /** Its author needs it no more. @throws AppError `not_found`, `forbidden`, `invalid_transition` */
  withdraw: (actor: Actor, id: string) => uow.run((work) => moveIn(work, actor, id, 'withdraw', requireAuthor, withdraw)),
});
export type MoveRequest = ReturnType<typeof createMoveRequest>;

/** How a request moves on with the draft that is made from it, in the transaction of the drafts. */
export const createFollowDraft = ({ store, clock }: { readonly store: RequestStore; readonly clock: Clock }) => {
  const workOf = ({ session, audit }: OpenWork): Work => ({ requests: store.bound(session), audit });
  return {
    /**
     * A draft is made from an accepted request.
     * @returns the request, with the document, type and title that the draft begins with
     * @throws AppError `not_found`, `forbidden` for anybody but author, working group and quality office, `invalid_transition`
     */
    begin: (actor: Actor, requestId: string, draftId: string, work: OpenWork): Promise<DevelopmentRequest> =>
      moveIn(workOf(work), actor, requestId, 'begin', requireWriter, (request) => begin(request, draftId)),
    /** What was asked for is registered today. @throws AppError `not_found`, `invalid_transition` */
    finish: (actor: Actor, requestId: string, work: OpenWork): Promise<DevelopmentRequest> =>
      moveIn(workOf(work), actor, requestId, 'finish', nobodyIsAsked, (request) => finish(request, clock.today())),
  };
};
