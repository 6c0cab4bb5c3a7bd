import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { legalDateOf } from '../../../kernel/legal-date.js';
import type { Course, Task } from '../domain/approval.js';
import { decideTask } from '../domain/decide-task.js';
import { ruleOf } from '../domain/stage-kinds.js';
import type { Context, Work } from './context.js';
import { presentFor } from './context.js';
import { DECIDE } from './decide.js';
import type { Decide } from './decide.js';
import type { TakeStep } from './take-step.js';

export interface RegistrationInput {
  readonly code: string | null;
  readonly registrationNumber: string | null;
  readonly issue: number | null;
  readonly revision: number | null;
  /** Null: from the approval on. */
  readonly validFrom: LegalDate | null;
  /** The order by which it was approved, where there is one beside the protocols. */
  readonly order: { readonly number: string; readonly date: LegalDate } | null;
  readonly digest: string;
  readonly signingToken: string;
}

/** The decisions of the approving part that stand: those of protocols, and those that somebody has signed. */
const approvingTasks = ({ approval, tasks }: Course): Task[] => {
  const keys = new Set(approval.stages.filter(({ kind }) => ruleOf(kind).phase === 'approval').map(({ key }) => key));
  return tasks.filter(({ stageKey, state, kind, outdated }) => keys.has(stageKey) && state === 'done' && kind === 'decide' && !outdated);
};

/** Registration (WF-7): acts, code and number, start, and the end of what it replaces, in one transaction. */
export const createRegister = (context: Context, { open, signed }: Decide, takeStep: TakeStep) => {
  const { uow, register, subjects, signer, office, timeZone } = context;

  const actsOfProtocols = async (tasks: readonly Task[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const { decision } of tasks) {
      const protocol = decision?.protocol ? await office.protocol(decision.protocol.id) : null;
      if (protocol) ids.push(protocol.actId);
    }
    return ids;
  };

  /** The acts of approval: protocols and the order; where there is neither, the approver's own signed decision is the act (VER-2). */
  const actsOf = async (work: Work, actor: Actor, course: Course, { order }: RegistrationInput, fallbackNumber: string): Promise<string[]> => {
    const approving = approvingTasks(course);
    const ids = await actsOfProtocols(approving);
    const last = approving.findLast(({ decision }) => decision?.signatureId)?.decision ?? null;
    const body = last?.post?.kk ?? last?.post?.ru ?? last?.by.name ?? null;
    if (order) ids.push((await register.recordAct(work, actor, { kind: 'order', body, number: order.number, date: order.date })).id);
    if (ids.length === 0 && last) {
      ids.push((await register.recordAct(work, actor, { kind: 'decision', body, number: fallbackNumber, date: legalDateOf(last.at, timeZone) })).id);
    }
    return [...new Set(ids)];
  };

  /**
   * @throws AppError `registration_number_taken`, `code_taken`, `start_before_approval`, `start_before_predecessor`, `registration_incomplete`,
   *   and those of any decision
   */
  return async (actor: Actor, taskId: string, input: RegistrationInput): Promise<{ documentId: string; editionId: string }> => {
    const use = { actor, action: DECIDE, objectId: taskId, digest: input.digest };
    return signer.noting(use, () => uow.run(async (work) => {
      const opened = await open(work, actor, taskId, input.digest);
      const { course, stage, subject } = opened;
      if (ruleOf(stage.kind).recordedBy !== 'registrar') throw new AppError('not_found');
      const { kind } = subject.ref;
      const missing = [
        ...(kind !== 'cancellation' && !input.registrationNumber ? ['registrationNumber'] : []), ...(kind === 'edition' && !input.code && !subject.code ? ['code'] : []),
      ];
      if (missing.length > 0) throw new AppError('registration_incomplete', { missing });
      const actIds = await actsOf(work, actor, course, input, input.registrationNumber ?? `${course.approval.round}`);
      const decision = await signed(work, actor, opened, { outcome: 'register', reason: null, digest: input.digest, signingToken: input.signingToken });
      const after = decideTask(course, taskId, { decision, remarks: 0, checker: null }, await presentFor(context, course.approval.stages));
      await takeStep(work, { actor, subject, before: course, after, action: 'approvals.register', changes: [
        { field: 'code', from: subject.code, to: input.code ?? subject.code }, { field: 'registrationNumber', from: null, to: input.registrationNumber },
      ] });
      const { code, registrationNumber, issue, revision, validFrom } = input;
      const registered = await subjects.in(work).register(subject.ref.id, { code, registrationNumber, issue, revision, validFrom, actIds }, actor);
      await context.notify(subject.authorIds.map((personId) => ({
        personId, kind: 'approvals.registered', key: `registered:${course.approval.id}`, mail: 'digest' as const,
        params: { title: subject.title.kk ?? subject.title.ru ?? '', code: input.code ?? subject.code ?? '' }, href: `/documents/${registered.documentId}`,
      })), work.session);
      return registered;
    }));
  };
};
export type RegisterApproved = ReturnType<typeof createRegister>;
