import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Approval, Deadline, Stage } from '../domain/approval.js';
import type { Route, StageTemplate } from '../domain/route.js';
import type { Found } from '../domain/start-approval.js';
import { requireOtherApprover, stagesFor, startApproval } from '../domain/start-approval.js';
import { endRound } from '../domain/progress.js';
import type { Subject } from '../ports.js';
import type { Consent } from '../domain/consent.js';
import { consentOf, consentText } from '../domain/consent.js';
import type { Context } from './context.js';
import { labelOf, personOf, presentFor } from './context.js';
import type { FindParticipants } from './find-participants.js';
import type { TakeStep } from './take-step.js';

export interface Preview {
  readonly stages: readonly (Stage & { readonly expected: Deadline })[];
  /** What stands in the way of sending, as refusals would say it. */
  readonly problems: readonly AppError[];
  /** What the author is going to sign. */
  readonly consent: Consent;
}

const SUBMIT = 'approvals.submit';

/** Collects the refusals of several checks, for showing them before anybody sends. */
const problemsOf = async (checks: readonly (() => unknown)[]): Promise<AppError[]> => {
  const problems: AppError[] = [];
  for (const check of checks) {
    try {
      await check();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      problems.push(error);
    }
  }
  return problems;
};

/** Sending a subject along its route, and taking it back (WF-1, WF-2, WF-6). */
export const createSubmit = (context: Context, findParticipants: FindParticipants, takeStep: TakeStep) => {
  const { uow, subjects, office, clock, signer, calendar } = context;

  const requireRoute = (route: Route | null): Route => {
    if (!route) throw new AppError('route_missing');
    return route;
  };

  const requireAuthor = (actor: Actor, subject: Subject): void => {
    if (!subject.authorIds.includes(actor.personId ?? '')) throw new AppError('not_found');
    if (actor.personId !== subject.author.id) throw new AppError('forbidden');
  };

  /** The dates that the stages would have if each took all the time it is given. */
  const expected = async (stages: readonly Stage[]): Promise<Preview['stages']> => {
    const dated: Preview['stages'][number][] = [];
    let from = clock.today();
    for (const stage of stages) {
      const deadline = await calendar.deadline(from, stage.workingDays);
      dated.push({ ...stage, expected: deadline });
      from = deadline.dueOn;
    }
    return dated;
  };

  return {
    /** The route as it would be, and what has to be mended first. */
    preview: async (subject: Subject): Promise<Preview> => {
      const route = await office.routeFor(subject.ref.kind, subject.typeId);
      const consent = consentOf(context.consents, 'sent', labelOf(subject));
      if (!route) return { stages: [], problems: [new AppError('route_missing')], consent };
      const found = new Map<string, Found>();
      const lookUp = (stage: StageTemplate) => async () => {
        for (const [key, those] of await findParticipants([stage], subject, clock.today())) found.set(key, those);
      };
      const missing = await problemsOf([() => uow.run((work) => subjects.in(work).requireComplete(subject.ref.id)), ...route.stages.map(lookUp)]);
      // A stage that could not be looked up has said its own; it is not missing besides.
      const lookedUp = { ...route, stages: route.stages.map((stage) => ({ ...stage, compulsory: stage.compulsory && found.has(stage.key) })) };
      const standing = await problemsOf([() => requireOtherApprover(stagesFor(lookedUp, found), subject.authorIds)]);
      const optional = { ...route, stages: route.stages.map((stage) => ({ ...stage, compulsory: false })) };
      const isCompulsory = (key: string) => route.stages.some((stage) => stage.key === key && stage.compulsory);
      const stages = stagesFor(optional, found).map((stage) => ({ ...stage, compulsory: isCompulsory(stage.key) }));
      return { stages: await expected(stages), problems: [...missing, ...standing], consent };
    },

    /**
     * Signs and sends: the author's signature is bound to the texts as they are (WF-2).
     * @throws AppError `draft_incomplete`, `route_missing`, `stage_without_participants`, `body_without_secretary`, `author_is_sole_approver`,
     *   `approval_running`, `text_replaced`, `reauthentication_required`
     */
    submit: async (actor: Actor, subjectId: string, digest: string, token: string): Promise<Approval> => {
      const use = { actor, action: SUBMIT, objectId: subjectId, digest };
      return signer.noting(use, () => uow.run(async (work) => {
        const port = subjects.in(work);
        const subject = await port.get(subjectId);
        requireAuthor(actor, subject);
        if (subject.digest !== digest) throw new AppError('text_replaced');
        await port.requireComplete(subjectId);
        const route = requireRoute(await work.office.routeFor(subject.ref.kind, subject.typeId));
        const found = await findParticipants(route.stages, subject, clock.today());
        const previous = await work.approvals.latestOf(subjectId);
        const lastDigest = previous?.tasks.findLast(({ decision, outdated }) => decision && !outdated)?.decision?.digest;
        const now = await presentFor(context, route.stages.map((stage) => ({ workingDays: stage.workingDays, openedOn: null })));
        const course = startApproval({
          subject: subject.ref, documentId: subject.documentId, route, author: subject.author, authorIds: subject.authorIds, found, previous,
          textChanged: lastDigest !== digest,
        }, now);
        await signer.consume(token, use, work.session);
        await signer.sign({
          actor, unitId: null, onBehalfOf: null, meaning: 'sent', subject: { kind: 'draft', id: subjectId, label: labelOf(subject) },
          stageId: null, taskId: null, textVersions: subject.texts, consentText: consentText(context.consents, 'sent', labelOf(subject)),
        }, work.session);
        const saved = await takeStep(work, { actor, subject, before: null, after: course, action: 'approvals.submit', changes: [{ field: 'round', from: null, to: course.approval.round }] });
        return saved.approval;
      }));
    },

    /** The author takes it back. @throws AppError `reason_required`, `invalid_transition` */
    withdraw: (actor: Actor, subjectId: string, reason: string): Promise<void> => uow.run(async (work) => {
      const subject = await subjects.in(work).get(subjectId);
      requireAuthor(actor, subject);
      const course = await work.approvals.latestOf(subjectId);
      if (!course) throw new AppError('invalid_transition', { state: subject.state, action: 'withdraw' });
      const after = endRound(course, 'withdraw', reason, await presentFor(context, course.approval.stages));
      await takeStep(work, { actor, subject, before: course, after, action: 'approvals.withdraw', changes: [{ field: 'reason', from: null, to: reason }] });
      const { name } = await personOf(context, actor);
      await context.notify(course.tasks.filter(({ state, assignee }) => state === 'open' && assignee.kind === 'person').map(({ assignee }) => ({
        personId: assignee.id, kind: 'approvals.withdrawn', key: `withdrawn:${course.approval.id}`, mail: 'none' as const,
        params: { title: labelOf(subject), person: name, reason }, href: '/tasks',
      })), work.session);
    }),
  };
};
export type Submit = ReturnType<typeof createSubmit>;
