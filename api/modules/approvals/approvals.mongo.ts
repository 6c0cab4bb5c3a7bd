import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import type { LegalDate } from '../../kernel/legal-date.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { Approval, Course, Remark, Task } from './domain/approval.js';
import { tokenOf } from './domain/approval.js';
import { currentStage } from './domain/progress.js';
import type { ApprovalState, TaskState } from './domain/states.js';

/** Where an approval stands, kept beside it so that lists are found by an index. */
interface Standing { readonly stageKind: string; readonly openedAt: Date | null; readonly dueOn: string | null }

interface StoredApproval extends Stored<Approval> { running: string | null; standing: Standing | null }
interface StoredTask extends Stored<Task> { token: string }

const approvals = defineCollection<StoredApproval>('approvals', {
  revision: Number, subject: {}, documentId: String, routeId: String, round: Number, state: String, stages: [], author: {}, authorIds: [String],
  startedAt: Date, finishedAt: Date, endReason: String, running: String, standing: {},
}, [
  [{ 'subject.id': 1, round: 1 }, { unique: true }],
  // One round at a time: of two submissions at once the second is refused.
  [{ running: 1 }, { unique: true, partialFilterExpression: { running: { $type: 'string' } } }],
  [{ documentId: 1, startedAt: 1 }],
  [{ state: 1, 'standing.openedAt': 1, _id: 1 }],
]);

const tasks = defineCollection<StoredTask>('approvalTasks', {
  revision: Number, approvalId: String, stageKey: String, order: Number, kind: String, state: String, assignee: {}, token: String,
  openedAt: Date, openedOn: String, dueOn: String, decision: {}, note: String, outdated: Boolean,
}, [
  [{ approvalId: 1, _id: 1 }],
  [{ token: 1, state: 1, dueOn: 1, _id: 1 }],
  [{ 'decision.by.id': 1, 'decision.at': -1 }],
  [{ state: 1, dueOn: 1, _id: 1 }],
]);

const remarks = defineCollection<Stored<Remark>>('approvalRemarks', {
  approvalId: String, stageKey: String, taskId: String, kind: String, clauseId: String, clauseNumber: String, language: String, text: String,
  by: {}, at: Date, answer: {},
}, [[{ approvalId: 1, at: 1, _id: 1 }]]);

const standingOf = (approval: Approval): Standing | null => {
  const stage = approval.state === 'running' ? currentStage({ approval }) : undefined;
  return stage ? { stageKind: stage.kind, openedAt: stage.openedAt, dueOn: stage.deadline?.dueOn ?? null } : null;
};

const storedApproval = (approval: Approval): StoredApproval => ({
  ...toStored(approval), running: approval.state === 'running' ? approval.subject.id : null, standing: standingOf(approval),
});
const approvalOf = ({ running: _running, standing: _standing, ...rest }: StoredApproval): Approval => fromStored<Approval>(rest);

const storedTask = (task: Task): StoredTask => ({ ...toStored(task), token: tokenOf(task.assignee) });
const taskOf = ({ token: _token, ...rest }: StoredTask): Task => fromStored<Task>(rest);

export interface TaskFilter { readonly tokens: readonly string[]; readonly state: TaskState }
export interface ApprovalFilter { readonly state?: ApprovalState | undefined; readonly stageKind?: string | undefined; readonly dueBefore?: string | undefined }

type Models = ReturnType<typeof modelsOf>;
const modelsOf = (connection: Connection) => ({ approvals: approvals(connection), tasks: tasks(connection), remarks: remarks(connection) });

const readsOf = (models: Models, session: ClientSession | null) => {
  const tasksOf = async (approvalId: string): Promise<Task[]> =>
    (await models.tasks.find({ approvalId }).sort({ _id: 1 }).session(session).lean<StoredTask[]>()).map(taskOf);
  const remarksOf = async (approvalId: string): Promise<Remark[]> =>
    (await models.remarks.find({ approvalId }).sort({ at: 1, _id: 1 }).session(session).lean<Stored<Remark>[]>()).map(fromStored<Remark>);

  const courseOf = async (stored: StoredApproval | null): Promise<Course | null> => stored && {
    approval: approvalOf(stored),
    tasks: await tasksOf(stored._id),
    unanswered: (await remarksOf(stored._id)).filter(({ kind, answer }) => kind === 'remark' && answer === null).length,
  };

  return {
    remarksOf,
    find: async (id: string): Promise<Course | null> => courseOf(await models.approvals.findById(id).session(session).lean<StoredApproval | null>()),
    /** The newest round of a subject. */
    latestOf: async (subjectId: string): Promise<Course | null> =>
      courseOf(await models.approvals.findOne({ 'subject.id': subjectId }).sort({ round: -1 }).session(session).lean<StoredApproval | null>()),
    roundsOf: async (subjectId: string): Promise<Approval[]> =>
      (await models.approvals.find({ 'subject.id': subjectId }).sort({ round: 1 }).session(session).lean<StoredApproval[]>()).map(approvalOf),
    task: async (id: string): Promise<Task | null> => {
      const found = await models.tasks.findById(id).session(session).lean<StoredTask | null>();
      return found && taskOf(found);
    },
    remark: async (id: string): Promise<Remark | null> => {
      const found = await models.remarks.findById(id).session(session).lean<Stored<Remark> | null>();
      return found && fromStored<Remark>(found);
    },
  };
};

const tasksBy = ({ tokens, state }: TaskFilter) => ({ token: trusted({ $in: [...tokens] }), state });
const listed = ({ state = 'running', stageKind, dueBefore }: ApprovalFilter) => ({
  state, ...(stageKind && { 'standing.stageKind': stageKind }), ...(dueBefore && { 'standing.dueOn': trusted({ $lt: dueBefore }) }),
});

/** Lists of tasks and approvals, each by an index. */
const listsOf = (models: Models) => ({
  tasksPage: async (filter: TaskFilter, skip: number, limit: number) => ({
    items: (await models.tasks.find(tasksBy(filter)).sort({ dueOn: 1, _id: 1 }).skip(skip).limit(limit).lean<StoredTask[]>()).map(taskOf),
    total: await models.tasks.countDocuments(tasksBy(filter)),
  }),
  /** What a person has decided, the latest first. */
  decidedBy: async (personId: string, skip: number, limit: number) => {
    const own = { 'decision.by.id': personId };
    return { items: (await models.tasks.find(own).sort({ 'decision.at': -1 }).skip(skip).limit(limit).lean<StoredTask[]>()).map(taskOf), total: await models.tasks.countDocuments(own) };
  },
  countTasks: async (filter: TaskFilter, today: LegalDate) => ({
    open: await models.tasks.countDocuments(tasksBy(filter)),
    late: await models.tasks.countDocuments({ ...tasksBy(filter), dueOn: trusted({ $lt: today }) }),
  }),
  /** Open tasks that are due up to a day, in pages by id: for reminders. */
  dueUpTo: async (day: LegalDate, after: string, limit: number): Promise<Task[]> =>
    (await models.tasks.find({ state: 'open', dueOn: trusted({ $lte: day }), _id: trusted({ $gt: after }) }).sort({ _id: 1 }).limit(limit).lean<StoredTask[]>()).map(taskOf),
  /** The open tasks of a page of approvals. */
  openIn: async (approvalIds: readonly string[]): Promise<Task[]> =>
    (await models.tasks.find({ approvalId: trusted({ $in: [...approvalIds] }), state: 'open' }).sort({ _id: 1 }).limit(2000).lean<StoredTask[]>()).map(taskOf),
  openOf: async (token: string): Promise<Task[]> => (await models.tasks.find({ token, state: 'open' }).sort({ _id: 1 }).limit(500).lean<StoredTask[]>()).map(taskOf),
  page: async (filter: ApprovalFilter, skip: number, limit: number) => ({
    items: (await models.approvals.find(listed(filter)).sort({ 'standing.openedAt': 1, _id: 1 }).skip(skip).limit(limit).lean<StoredApproval[]>()).map(approvalOf),
    total: await models.approvals.countDocuments(listed(filter)),
  }),
  byIds: async (ids: readonly string[]): Promise<Approval[]> =>
    (await models.approvals.find({ _id: trusted({ $in: [...ids] }) }).sort({ _id: 1 }).lean<StoredApproval[]>()).map(approvalOf),
  ofDocument: async (documentId: string): Promise<Approval[]> =>
    (await models.approvals.find({ documentId }).sort({ startedAt: 1 }).limit(500).lean<StoredApproval[]>()).map(approvalOf),
  latestOfSubjects: async (ids: readonly string[]): Promise<Map<string, Approval>> => {
    const found = await models.approvals.find({ 'subject.id': trusted({ $in: [...ids] }) } as never).sort({ round: 1 }).lean<StoredApproval[]>();
    return new Map(found.map((item) => [item.subject.id, approvalOf(item)]));
  },
  /** Running approvals whose present stage is an open discussion. */
  discussions: async (kinds: readonly string[], skip: number, limit: number): Promise<Approval[]> =>
    (await models.approvals.find({ state: 'running', 'standing.stageKind': trusted({ $in: [...kinds] }) } as never).sort({ 'standing.openedAt': 1, _id: 1 }).skip(skip).limit(limit)
      .lean<StoredApproval[]>()).map(approvalOf),
});

/** Approvals with their tasks and remarks. Everything that one decision touches hangs on the approval's revision, so two at once follow each other. */
export const createApprovalStore = (connection: Connection) => {
  const models = modelsOf(connection);

  const boundTo = (session: ClientSession) => {
    const reads = readsOf(models, session);
    const writeTasks = async (list: readonly Task[], before: readonly Task[]) => {
      const known = new Map(before.map((task) => [task.id, task]));
      const changed = list.filter((task) => known.get(task.id) !== task);
      for (const task of changed) {
        if (known.has(task.id)) await saveGuarded(models.tasks, storedTask(task), session);
        else await models.tasks.create([storedTask({ ...task, revision: 1 })], { session });
      }
    };
    return {
      ...reads,
      /** @throws AppError `not_found` */
      get: async (id: string): Promise<Course> => {
        const course = await reads.find(id);
        if (!course) throw new AppError('not_found');
        return course;
      },
      /** @throws AppError `approval_running` when the subject has a running round already */
      add: async (course: Course): Promise<Course> => {
        const approval = { ...course.approval, revision: 1 };
        await refusingDuplicates(() => models.approvals.create([storedApproval(approval)], { session }), 'approval_running');
        await writeTasks(course.tasks, []);
        return { ...course, approval };
      },
      /** @throws AppError `stale_revision` */
      save: async (course: Course, before: Course): Promise<Course> => {
        const revision = await saveGuarded(models.approvals, storedApproval({ ...course.approval, revision: before.approval.revision }), session);
        await writeTasks(course.tasks, before.tasks);
        return { ...course, approval: { ...course.approval, revision } };
      },
      addRemarks: async (list: readonly Remark[]): Promise<void> => {
        if (list.length > 0) await models.remarks.insertMany(list.map(toStored), { session });
      },
      /** Answers once. @throws AppError `remark_answered` when there is an answer already */
      answerRemark: async (id: string, answer: NonNullable<Remark['answer']>): Promise<void> => {
        const result = await models.remarks.updateOne({ _id: id, answer: null }, { $set: { answer } }, { session });
        if (result.matchedCount === 0) throw new AppError('remark_answered');
      },
    };
  };

  return {
    bound: (transaction: OpenTransaction) => boundTo(transaction as ClientSession),
    reads: {
      ...readsOf(models, null),
      ...listsOf(models),
    },
  };
};
export type ApprovalStore = ReturnType<typeof createApprovalStore>;
export type ApprovalRepository = ReturnType<ApprovalStore['bound']>;
