import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/languages.js';
import { consentText } from '../domain/consent.js';
import { decideTask, stageOfTask } from '../domain/decide-task.js';
import type { Course, Decision, PersonThen, Remark, Stage, Task } from '../domain/approval.js';
import type { Outcome } from '../domain/stage-kinds.js';
import { outcomeRule, ruleOf } from '../domain/stage-kinds.js';
import type { Subject } from '../ports.js';
import type { Context, Work } from './context.js';
import { labelOf, personIdOf, personOf, presentFor } from './context.js';
import type { Principal } from '../domain/standing.js';
import { placeIn, standingOf } from './standing-in.js';
import type { TakeStep } from './take-step.js';

export interface RemarkInput { readonly clauseId: string | null; readonly clauseNumber: string | null; readonly language: Language; readonly text: string }

export interface DecisionInput {
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly remarks: readonly RemarkInput[];
  /** Of the texts that the person has seen; another one means that the text was replaced meanwhile. */
  readonly digest: string;
  readonly signingToken: string;
}

export const DECIDE = 'approvals.decide';

/** A task with all that a decision on it needs, inside its transaction. */
export interface Opened { readonly course: Course; readonly task: Task; readonly stage: Stage; readonly subject: Subject; readonly principal: Principal | null }

/** Decisions of those who take part themselves (WF-2, WF-4). */
export const createDecide = (context: Context, takeStep: TakeStep) => {
  const { uow, subjects, signer, clock } = context;

  /** @throws AppError `not_found` for a task that is not the actor's, `substitute_is_author`, `text_replaced` */
  const open = async (work: Work, actor: Actor, taskId: string, digest: string): Promise<Opened> => {
    const known = await work.approvals.task(taskId);
    if (!known) throw new AppError('not_found');
    const course = await work.approvals.get(known.approvalId);
    const task = course.tasks.find(({ id }) => id === taskId) ?? known;
    const principal = placeIn(await standingOf(context, actor), task, actor, course.approval.authorIds);
    if (task.state !== 'open') throw new AppError('task_already_decided', { state: task.state });
    const subject = await subjects.in(work).get(course.approval.subject.id);
    if (subject.digest !== digest) throw new AppError('text_replaced');
    return { course, task, stage: stageOfTask(course, task), subject, principal };
  };

  const unitOf = ({ assignee }: Task): string | null => (assignee.kind === 'body' ? assignee.id : null);

  /** Gives the token up and signs; @returns the decision without what only some kinds have */
  const signed = async (work: Work, actor: Actor, { task, subject, principal }: Opened, input: Omit<DecisionInput, 'remarks'>): Promise<Decision> => {
    const { outcome, reason, digest, signingToken } = input;
    const meaning = outcomeRule(outcome).meaning ?? outcome;
    await signer.consume(signingToken, { actor, action: DECIDE, objectId: task.id, digest }, work.session);
    const signature = await signer.sign({
      actor, unitId: unitOf(task), onBehalfOf: principal, meaning, subject: { kind: 'draft', id: subject.ref.id, label: labelOf(subject) },
      stageId: task.stageKey, taskId: task.id, textVersions: subject.texts, consentText: consentText(context.consents, meaning, labelOf(subject)),
    }, work.session);
    return {
      outcome, reason, by: await personOf(context, actor), post: signature.post, onBehalfOf: await nameOf(principal), at: clock.now(),
      digest, texts: subject.texts, signatureId: signature.id, protocol: null,
    };
  };

  const nameOf = async (principal: Principal | null) => {
    if (!principal) return null;
    return { id: principal.personId, name: (await context.directory.people([principal.personId])).get(principal.personId)?.name ?? '' };
  };

  const remarksOf = (by: PersonThen, { course, task }: Opened, inputs: readonly RemarkInput[]): Remark[] => inputs.map((input) => ({
    ...input, id: newId(), approvalId: course.approval.id, stageKey: task.stageKey, taskId: task.id, kind: 'remark',
    by, at: clock.now(), answer: null,
  }));

  return {
    open, signed, nameOf,
    /**
     * @throws AppError of `decideTask`; `text_replaced` when the text is another than the one seen, `reauthentication_required`,
     *   `invalid_transition` for kinds that are recorded elsewhere
     */
    decide: async (actor: Actor, taskId: string, input: DecisionInput): Promise<Task> => {
      const use = { actor, action: DECIDE, objectId: taskId, digest: input.digest };
      return signer.noting(use, () => uow.run(async (work) => {
        const opened = await open(work, actor, taskId, input.digest);
        const { course, task, stage, subject } = opened;
        const own = task.kind === 'check-edits' || ruleOf(stage.kind).recordedBy === 'participants';
        if (!own) throw new AppError('outcome_not_offered', { outcome: input.outcome, kind: stage.kind });
        const now = await presentFor(context, course.approval.stages);
        const attempt = (decision: Decision) => decideTask(course, taskId, { decision, remarks: input.remarks.length, checker: null }, now);
        // Refused before the password is spent: what is missing is said first.
        attempt({ outcome: input.outcome, reason: input.reason, by: { id: personIdOf(actor), name: actor.name }, post: null, onBehalfOf: null, at: now.at, digest: input.digest, texts: [], signatureId: null, protocol: null });
        const decision = await signed(work, actor, opened, input);
        const after = attempt(decision);
        await work.approvals.addRemarks(remarksOf(decision.by, opened, input.remarks));
        const saved = await takeStep(work, { actor, subject, before: course, after, action: 'approvals.decide', changes: [
          { field: 'stage', from: null, to: stage.kind }, { field: 'outcome', from: null, to: input.outcome },
          ...(input.reason ? [{ field: 'reason', from: null, to: input.reason }] : []),
          ...(decision.onBehalfOf ? [{ field: 'onBehalfOf', from: null, to: decision.onBehalfOf.name }] : []),
        ] });
        return saved.tasks.find(({ id }) => id === taskId) ?? task;
      }));
    },
  };
};
export type Decide = ReturnType<typeof createDecide>;
