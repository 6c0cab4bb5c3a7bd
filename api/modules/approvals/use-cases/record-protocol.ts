import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Assignee, Course, Decision } from '../domain/approval.js';
import { decideTask } from '../domain/decide-task.js';
import type { Protocol } from '../domain/protocol.js';
import type { Outcome } from '../domain/stage-kinds.js';
import { ruleOf } from '../domain/stage-kinds.js';
import type { Context, Work } from './context.js';
import { personOf, presentFor } from './context.js';
import type { Decide } from './decide.js';
import { standingOf } from './standing-in.js';
import type { TakeStep } from './take-step.js';

export interface ItemDecision {
  readonly taskId: string;
  readonly outcome: Outcome;
  readonly note: string | null;
  readonly checkerId: string | null;
  readonly digest: string;
}

export interface ProtocolInput {
  readonly bodyId: string;
  readonly number: string;
  readonly date: LegalDate;
  readonly extract: Protocol['extract'];
  readonly items: readonly ItemDecision[];
}

/** The secretary records what a body has decided (WF-3): several items under one protocol, all or none. */
export const createRecordProtocol = (context: Context, { open, nameOf }: Decide, takeStep: TakeStep) => {
  const { uow, directory, register, clock } = context;

  const checkerOf = async (id: string | null): Promise<Assignee | null> => {
    if (id === null) return null;
    const person = (await directory.people([id])).get(id);
    if (!person?.active) throw new AppError('unknown_person');
    return { kind: 'person', id, label: person.name };
  };

  const decideItem = async (work: Work, actor: Actor, protocol: Protocol, item: ItemDecision): Promise<Course> => {
    const opened = await open(work, actor, item.taskId, item.digest);
    const { course, task, stage, subject, principal } = opened;
    const ofBody = task.assignee.kind === 'body' && task.assignee.id === protocol.bodyId && ruleOf(stage.kind).recordedBy === 'secretary';
    if (!ofBody) throw new AppError('not_found');
    // The meeting was held while the text lay before the body, not before.
    const decision: Decision = {
      outcome: item.outcome, reason: item.note, by: protocol.recordedBy, post: null, onBehalfOf: await nameOf(principal), at: clock.now(), digest: item.digest,
      texts: subject.texts, signatureId: null, protocol: { id: protocol.id, body: protocol.body.kk ?? protocol.body.ru ?? '', number: protocol.number, date: protocol.date },
    };
    const checker = await checkerOf(item.checkerId);
    const after = decideTask(course, task.id, { decision, remarks: 0, checker }, await presentFor(context, course.approval.stages));
    return takeStep(work, { actor, subject, before: course, after, action: 'approvals.record-protocol', changes: [
      { field: 'outcome', from: null, to: item.outcome },
      { field: 'protocol', from: null, to: { body: decision.protocol?.body, number: protocol.number, date: protocol.date } },
      ...(item.note ? [{ field: 'reason', from: null, to: item.note }] : []),
    ] });
  };

  return (actor: Actor, input: ProtocolInput): Promise<Protocol> => uow.run(async (work) => {
    const standing = await standingOf(context, actor);
    if (!standing.tokens.includes(`secretary:${input.bodyId}`)) throw new AppError('not_found');
    if (input.date > clock.today()) throw new AppError('protocol_date_in_future', { date: input.date });
    const body = (await directory.unitOffices([input.bodyId], input.date)).get(input.bodyId);
    if (!body) throw new AppError('not_found');
    const act = await register.recordAct(work, actor, { kind: 'protocol', body: body.name.kk ?? body.name.ru ?? body.name.en, number: input.number, date: input.date });
    const protocol: Protocol = {
      id: newId(), bodyId: input.bodyId, body: body.name, number: input.number, date: input.date, year: Number(input.date.slice(0, 4)),
      extract: input.extract, actId: act.id, recordedAt: clock.now(), recordedBy: await personOf(context, actor), items: [],
    };
    const items: Protocol['items'][number][] = [];
    for (const item of input.items) {
      const course = await decideItem(work, actor, protocol, item);
      items.push({ taskId: item.taskId, subjectId: course.approval.subject.id, outcome: item.outcome, note: item.note });
    }
    await work.office.addProtocol({ ...protocol, items });
    return { ...protocol, items };
  });
};
export type RecordProtocol = ReturnType<typeof createRecordProtocol>;
