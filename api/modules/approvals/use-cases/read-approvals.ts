import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Titles } from '../../documents/public.js';
import type { Absence } from '../domain/absence.js';
import { holderOn } from '../domain/absence.js';
import type { Approval, Course, Remark, Stage } from '../domain/approval.js';
import type { Reviewer } from '../domain/reviewer.js';
import { stageKindRules, stageKinds } from '../domain/stage-kinds.js';
import { abilities, maySee, steers } from '../policy.js';
import type { Signature, Subject } from '../ports.js';
import type { Context } from './context.js';
import { standingOf } from './standing-in.js';

/** What names and present facts a screen needs beside the stored ones. */
export interface Surroundings {
  readonly today: LegalDate;
  readonly people: ReadonlyMap<string, { readonly id: string; readonly name: string; readonly active: boolean }>;
  readonly secretaries: ReadonlyMap<string, string | null>;
  readonly absences: readonly Absence[];
  readonly signatures: ReadonlyMap<string, Signature & { readonly intact: boolean }>;
  readonly typeNames: ReadonlyMap<string, Titles>;
}

export interface ApprovalScreen {
  readonly course: Course;
  readonly subject: Subject;
  readonly remarks: readonly Remark[];
  readonly reviewers: readonly Reviewer[];
  readonly rounds: readonly Approval[];
  readonly abilities: ReturnType<typeof abilities>;
  readonly around: Surroundings;
}

export interface ApprovalRow { readonly approval: Approval; readonly subject: Subject; readonly stage: Stage | undefined; readonly waitingFor: readonly string[]; readonly late: boolean }

const audienceKinds = stageKinds.filter((kind) => stageKindRules[kind].recordedBy === 'audience');
const stageNow = ({ stages }: Approval): Stage | undefined => stages.find(({ state }) => state === 'open' || state === 'remarks');

const peopleIn = ({ approval, tasks }: Course): string[] => [
  ...approval.authorIds, ...tasks.flatMap(({ assignee, decision }) => [...(assignee.kind === 'person' ? [assignee.id] : []), ...(decision ? [decision.by.id] : [])]),
  ...approval.stages.flatMap(({ participants }) => participants.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
];
const bodiesIn = ({ approval }: Course): string[] => approval.stages.flatMap(({ participants }) => participants.filter(({ kind }) => kind === 'body').map(({ id }) => id));

/** Approvals as screens show them. */
export const createReadApprovals = (context: Context) => {
  const { approvals, office, subjects, directory, clock, signer, register } = context;

  const around = async (courses: readonly Course[]): Promise<Surroundings> => {
    const today = clock.today();
    const absences = await office.currentAbsences(today);
    const bodies = await directory.unitOffices([...new Set(courses.flatMap(bodiesIn))], today);
    const secretaries = new Map([...bodies.values()].map(({ id, secretaryId }) => [id, secretaryId]));
    const named = [...courses.flatMap(peopleIn), ...secretaries.values()].flatMap((id) => (id ? [id, holderOn(id, absences, today)] : []));
    const signed = courses.flatMap(({ tasks }) => tasks.flatMap(({ decision }) => decision?.signatureId ?? []));
    return {
      today, absences, secretaries, people: await directory.people([...new Set(named)]), typeNames: await register.typeNames(),
      signatures: new Map((await signer.byIds(signed)).map((signature) => [signature.id, signature])),
    };
  };

  const subjectOf = async ({ approval }: Course): Promise<Subject> => {
    const subject = await subjects.find(approval.subject.id);
    if (!subject) throw new AppError('not_found');
    return subject;
  };

  /** @throws AppError `not_found` also for what the actor may not see */
  const visible = async (actor: Actor, approvalId: string): Promise<Course> => {
    const course = await approvals.find(approvalId);
    if (!course || !maySee(actor, course, await standingOf(context, actor))) throw new AppError('not_found');
    return course;
  };

  const screenOf = async (actor: Actor, course: Course): Promise<ApprovalScreen> => {
    const able = abilities(actor, course);
    const remarks = await approvals.remarksOf(course.approval.id);
    return {
      course, subject: await subjectOf(course), remarks, around: await around([course]), abilities: able,
      reviewers: able.closeDiscussion || steers(actor) ? await office.reviewersOf(course.approval.id) : [],
      rounds: await approvals.roundsOf(course.approval.subject.id),
    };
  };

  const rowsOf = async (page: readonly Approval[]): Promise<ApprovalRow[]> => {
    const about = await subjects.byIds(page.map(({ subject }) => subject.id));
    const open = await approvals.openIn(page.map(({ id }) => id));
    const today = clock.today();
    return page.flatMap((approval): ApprovalRow[] => {
      const subject = about.get(approval.subject.id);
      if (!subject) return [];
      const stage = stageNow(approval);
      const asked = open.filter(({ approvalId, stageKey }) => approvalId === approval.id && stageKey === stage?.key).map(({ assignee }) => assignee.label);
      return [{
        approval, subject, stage, waitingFor: stage?.state === 'remarks' ? [approval.author.name] : asked, late: stage?.deadline ? stage.deadline.dueOn < today : false,
      }];
    });
  };

  return {
    visible, screenOf, around, rowsOf,
    screen: async (actor: Actor, approvalId: string): Promise<ApprovalScreen> => screenOf(actor, await visible(actor, approvalId)),
    /** Whether the actor sees a draft by taking part in its way. */
    takesPart: async (actor: Actor, subjectId: string): Promise<boolean> => {
      const course = await approvals.latestOf(subjectId);
      return course !== null && maySee(actor, course, await standingOf(context, actor));
    },
    list: async (filter: { stageKind?: string | undefined; late?: boolean | undefined; state?: Approval['state'] | undefined }, skip: number, limit: number) => {
      const { items, total } = await approvals.page({ state: filter.state, stageKind: filter.stageKind, dueBefore: filter.late ? clock.today() : undefined }, skip, limit);
      return { items: await rowsOf(items), total };
    },
    /** Discussions that invite the actor. */
    discussions: async (actor: Actor, skip: number, limit: number): Promise<ApprovalRow[]> => {
      const open = await approvals.discussions(audienceKinds, skip, limit);
      return rowsOf(open.filter(({ stages }) => stages.some(({ state, audience }) => state === 'open' && audience?.some((token) => actor.rights.includes(token)))));
    },
    /** The completed approvals of a document that the actor may see, for its page; without remarks and reasons, which are the authors' affair. */
    ofDocument: async (actor: Actor, documentId: string): Promise<readonly { screen: ApprovalScreen; whole: boolean }[]> => {
      const standing = await standingOf(context, actor);
      const shows = await register.maySee(actor, documentId);
      const screens: { screen: ApprovalScreen; whole: boolean }[] = [];
      for (const { id } of await approvals.ofDocument(documentId)) {
        const course = await approvals.find(id);
        if (!course) continue;
        const whole = maySee(actor, course, standing);
        if (whole || (shows && course.approval.state === 'completed')) screens.push({ screen: await screenOf(actor, course), whole });
      }
      if (screens.length === 0 && !shows) throw new AppError('not_found');
      return screens;
    },
  };
};
export type ReadApprovals = ReturnType<typeof createReadApprovals>;
