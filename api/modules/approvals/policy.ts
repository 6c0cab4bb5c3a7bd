import type { Actor } from '../../kernel/actor.js';
import type { Approval, Course, Stage } from './domain/approval.js';
import { tokenOf } from './domain/approval.js';
import { currentStage } from './domain/progress.js';
import { mayReplaceText } from './domain/change-course.js';
import type { Standing } from './domain/standing.js';

/** The quality office steers every approval (WF-6). */
export const steers = (actor: Actor): boolean => actor.permissions.includes('documents:manage');

const isAuthor = ({ personId }: Actor, { authorIds }: Approval): boolean => personId !== null && authorIds.includes(personId);

const invited = (actor: Actor, { audience, state }: Stage): boolean => state === 'open' && (audience?.some((token) => actor.rights.includes(token)) ?? false);

/** Who takes part, or has taken part: by a task of their own or of somebody whom they stand for today, or as audience of a discussion that is open. */
export const takesPart = (actor: Actor, { approval, tasks }: Pick<Course, 'approval' | 'tasks'>, standing: Standing): boolean =>
  tasks.some(({ assignee, decision, state }) => (state !== 'waiting' && standing.tokens.includes(tokenOf(assignee))) || (decision !== null && decision.by.id === actor.personId))
  || approval.stages.some((stage) => invited(actor, stage));

/** SEC-4: a draft's way is seen by its authors, the quality office, and those whom its route names. */
export const maySee = (actor: Actor, course: Pick<Course, 'approval' | 'tasks'>, standing: Standing): boolean =>
  isAuthor(actor, course.approval) || steers(actor) || takesPart(actor, course, standing);

/** The buttons of an approval. */
export const abilities = (actor: Actor, course: Course) => {
  const { approval } = course;
  const running = approval.state === 'running';
  const stage = running ? currentStage(course) : undefined;
  const isOwner = actor.personId === approval.author.id;
  return {
    withdraw: running && isOwner,
    abort: running && steers(actor),
    reroute: running && steers(actor),
    replace: running && steers(actor),
    answer: isAuthor(actor, approval) && (running || approval.state === 'returned'),
    closeDiscussion: stage !== undefined && stage.audience !== null && (steers(actor) || isAuthor(actor, approval)),
    comment: stage !== undefined && invited(actor, stage),
    uploadText: isAuthor(actor, approval) && mayReplaceText(course),
  };
};
