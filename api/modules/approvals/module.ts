import type { Readable } from 'node:stream';
import type { Actor } from '../../kernel/actor.js';
import { AppError } from '../../kernel/errors.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import type { ReceivedFile } from '../../http/define-route.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { approvalRoutes } from './http/approval-routes.js';
import { officeRoutes } from './http/office-routes.js';
import { reviewRoutes } from './http/review-routes.js';
import { taskRoutes } from './http/task-routes.js';
import type { DraftTextOf, DrawAgenda, Subject } from './ports.js';
import type { ApprovalStores } from './stores.mongo.js';
import type { Context, Repositories } from './use-cases/context.js';
import { createDecide } from './use-cases/decide.js';
import { createDiscuss } from './use-cases/discuss.js';
import { createInviteReviewers } from './use-cases/invite-reviewers.js';
import { createFindParticipants } from './use-cases/find-participants.js';
import { createManageAbsences } from './use-cases/manage-absences.js';
import { createManageRoutes } from './use-cases/manage-routes.js';
import { createMeasureSpeed } from './use-cases/measure-speed.js';
import { createPrintAgenda } from './use-cases/print-agenda.js';
import { createReadApprovals } from './use-cases/read-approvals.js';
import { createReadTasks } from './use-cases/read-tasks.js';
import { createRecordProtocol } from './use-cases/record-protocol.js';
import { createRegister } from './use-cases/register.js';
import { createRemind } from './use-cases/remind.js';
import { createStandings } from './use-cases/standings.js';
import { createSteer } from './use-cases/steer.js';
import { createSubmit } from './use-cases/submit.js';
import { createTakeStep } from './use-cases/take-step.js';

export interface ApprovalsDependencies extends Omit<Context, 'uow' | 'approvals' | 'office'> {
  readonly transactions: Transactions;
  readonly stores: ApprovalStores;
  readonly drawAgenda: DrawAgenda;
  readonly clausesOf: DraftTextOf;
  readonly takeIn: (file: ReceivedFile | undefined) => Promise<{ readonly sha256: string; readonly name: string; readonly size: number }>;
  readonly openFile: (sha256: string) => Promise<Readable>;
  /** Who prepares a draft may always see its route. @throws AppError `not_found` */
  readonly requireSubject: (actor: Actor, id: string) => Promise<unknown>;
}

/** Approval from submission to registration (WF-1 … WF-10). */
export const createApprovals = (deps: ApprovalsDependencies) => {
  const { transactions, stores, drawAgenda, clausesOf, takeIn, openFile, requireSubject, ...shared } = deps;
  const repositoriesIn = (session: OpenTransaction): Repositories => ({ approvals: stores.approvals.bound(session), office: stores.office.bound(session) });
  const context: Context = { ...shared, uow: transactions.bind(repositoriesIn), approvals: stores.approvals.reads, office: stores.office.reads };
  const findParticipants = createFindParticipants(context.directory);
  const takeStep = createTakeStep(context);
  const reads = createReadApprovals(context);
  const tasks = createReadTasks(context, reads);
  const decide = createDecide(context, takeStep);
  const steer = createSteer(context, findParticipants, takeStep, repositoriesIn);
  const submit = createSubmit(context, findParticipants, takeStep);
  const discuss = createDiscuss(context, takeStep);
  const reviewers = createInviteReviewers(context);
  const register = createRegister(context, decide, takeStep);
  const recordProtocol = createRecordProtocol(context, decide, takeStep);
  const routes = createManageRoutes(context);
  const absences = createManageAbsences(context);
  const visibleSubject = async (actor: Actor, id: string): Promise<Subject> => {
    await requireSubject(actor, id);
    const subject = await context.subjects.find(id);
    if (!subject) throw new AppError('not_found');
    return subject;
  };
  const { typeNames } = context.register;

  return {
    routes: [
      ...approvalRoutes({ context, reads, submit, steer, discuss, reviewers, measureSpeed: createMeasureSpeed(context), visibleSubject, typeNames }),
      ...taskRoutes({ context, tasks, decide, register, recordProtocol, printAgenda: createPrintAgenda(context, tasks, drawAgenda), typeNames, takeIn, openFile }),
      ...officeRoutes({ context, routes, absences }),
      ...reviewRoutes({ context, reviewers, clausesOf }),
    ],
    manageRoutes: routes,
    submit, decide, register, recordProtocol, discuss, steer, tasks, reads, absences,
    remind: createRemind(context),
    /** What drafts ask of their approvals. */
    forDrafts: { takesPart: reads.takesPart, mayReplaceText: steer.mayReplaceText, textReplaced: steer.textReplaced, standings: createStandings(context) },
  };
};
export type Approvals = ReturnType<typeof createApprovals>;
