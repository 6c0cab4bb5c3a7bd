import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Approval, Assignee, Course, PersonThen, Stage, SubjectRef } from './approval.js';
import type { Now } from './progress.js';
import { advance, moveStage, tasksOf } from './progress.js';
import type { Route, StageTemplate } from './route.js';
import { ruleOf } from './stage-kinds.js';

/** Those who take part in a stage, found by its rules on the day of sending. */
export interface Found { readonly participants: readonly Assignee[]; readonly audience: readonly string[] }

export interface Sending {
  readonly subject: SubjectRef;
  readonly documentId: string;
  readonly route: Route;
  readonly author: PersonThen;
  readonly authorIds: readonly string[];
  /** By stage key. */
  readonly found: ReadonlyMap<string, Found>;
  /** The round before; its agreements stand where the route lets them. */
  readonly previous: Course | null;
  /** The texts have changed since that round. */
  readonly textChanged: boolean;
}

const isEmpty = ({ participants, audience }: Found): boolean => participants.length === 0 && audience.length === 0;

const wasAgreed = (previous: Course | null, { key, kind }: StageTemplate): boolean => {
  const before = previous?.approval.stages.find((stage) => stage.key === key && stage.kind === kind);
  return before !== undefined && (before.state === 'done' || before.state === 'kept') && tasksOf(previous as Course, key).length > 0;
};

const stageOf = (template: StageTemplate, { participants, audience }: Found): Stage => ({
  ...template, state: 'waiting', participants, audience: ruleOf(template.kind).recordedBy === 'audience' ? audience : null,
  openedAt: null, openedOn: null, deadline: null, finishedAt: null, workingDaysUsed: null, keptFromRound: null,
});

/** The stages of a round: those of the route that have anybody to take part. @throws AppError `stage_without_participants` for a compulsory one */
export const stagesFor = (route: Route, found: Sending['found']): Stage[] => route.stages.flatMap((template, index) => {
  const own = found.get(template.key);
  if (own && !isEmpty(own)) return [stageOf(template, own)];
  if (template.compulsory) throw new AppError('stage_without_participants', { stage: index + 1, kind: template.kind });
  return [];
});

/** WF-4: somebody other than the author approves. @throws AppError `author_is_sole_approver` */
export const requireOtherApprover = (stages: readonly Stage[], authorIds: readonly string[]): void => {
  const approvers = stages.filter(({ kind }) => ruleOf(kind).phase === 'approval').flatMap(({ participants }) => participants);
  if (approvers.every(({ kind, id }) => kind === 'person' && authorIds.includes(id))) throw new AppError('author_is_sole_approver');
};

/**
 * Begins a round: those taking part are frozen, agreements of the round before are kept where the route says that they stand
 * (always when the text is the same; approvals never), and the first stage opens.
 * @throws AppError `stage_without_participants`, `author_is_sole_approver`
 */
export const startApproval = (sending: Sending, now: Now): Course => {
  const { subject, documentId, route, author, authorIds, found, previous, textChanged } = sending;
  const stages = stagesFor(route, found);
  requireOtherApprover(stages, authorIds);
  const keeps = (stage: Stage) => ruleOf(stage.kind).phase === 'coordination' && !(textChanged && stage.resetOnChange) && wasAgreed(previous, stage);
  const approval: Approval = {
    id: newId(), revision: 0, subject, documentId, routeId: route.id, round: (previous?.approval.round ?? 0) + 1, state: 'running',
    stages: stages.map((stage) => (keeps(stage) ? { ...moveStage(stage, 'keep'), keptFromRound: previous?.approval.round ?? null } : stage)),
    author, authorIds, startedAt: now.at, finishedAt: null, endReason: null,
  };
  return advance({ approval, tasks: [], unanswered: 0 }, now);
};
