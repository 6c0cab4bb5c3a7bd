import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import type { LegalDate } from '../../kernel/legal-date.js';
import { AppError } from '../../kernel/errors.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { Absence } from './domain/absence.js';
import type { Protocol } from './domain/protocol.js';
import type { Reviewer } from './domain/reviewer.js';
import type { Route, SubjectKind } from './domain/route.js';
import type { StageTime } from './domain/stage-time.js';

interface StoredRoute extends Stored<Route> { place: string | null }

const routes = defineCollection<StoredRoute>('approvalRoutes', {
  revision: Number, subjectKind: String, typeId: String, name: {}, stages: [], retired: Boolean, place: String,
}, [
  // One route for a subject and type; retired ones give their place up.
  [{ place: 1 }, { unique: true, partialFilterExpression: { place: { $type: 'string' } } }],
  [{ subjectKind: 1, typeId: 1, _id: 1 }],
]);

const absences = defineCollection<Stored<Absence>>('absences', {
  revision: Number, personId: String, substituteId: String, from: String, to: String, order: {},
}, [[{ to: 1, from: 1 }], [{ personId: 1, from: -1 }]]);

const protocols = defineCollection<Stored<Protocol>>('protocols', {
  bodyId: String, body: {}, number: String, date: String, year: Number, extract: {}, actId: String, recordedAt: Date, recordedBy: {}, items: [],
}, [[{ bodyId: 1, date: -1, _id: -1 }], [{ bodyId: 1, year: 1, number: 1 }, { unique: true }]]);

const reviewers = defineCollection<Stored<Reviewer>>('approvalReviewers', {
  approvalId: String, stageKey: String, name: String, email: String, hash: String, until: String, revokedAt: Date, invitedBy: {},
}, [[{ hash: 1 }, { unique: true }], [{ approvalId: 1, _id: 1 }]]);

const stageTimes = defineCollection<Stored<StageTime>>('stageTimes', {
  approvalId: String, stageKey: String, kind: String, unitId: String, openedOn: String, finishedOn: String, workingDays: Number, given: Number, late: Boolean, returned: Boolean,
}, [[{ finishedOn: 1, _id: 1 }], [{ approvalId: 1 }]]);

const placeOf = ({ subjectKind, typeId, retired }: Route): string | null => (retired ? null : `${subjectKind}/${typeId ?? '*'}`);
const storedRoute = (route: Route): StoredRoute => ({ ...toStored(route), place: placeOf(route) });
const routeOf = ({ place: _place, ...rest }: StoredRoute): Route => fromStored<Route>(rest);

/** What the office keeps for approvals: routes, absences, protocols, outside reviewers and the times of stages. */
export const createOfficeStore = (connection: Connection) => {
  const models = { routes: routes(connection), absences: absences(connection), protocols: protocols(connection), reviewers: reviewers(connection), stageTimes: stageTimes(connection) };

  const routeFor = async (subjectKind: SubjectKind, typeId: string, session: ClientSession | null = null): Promise<Route | null> => {
    const own = await models.routes.findOne({ place: `${subjectKind}/${typeId}` }).session(session).lean<StoredRoute | null>();
    const found = own ?? await models.routes.findOne({ place: `${subjectKind}/*` }).session(session).lean<StoredRoute | null>();
    return found && routeOf(found);
  };

  const current = async (on: LegalDate, session: ClientSession | null = null): Promise<Absence[]> =>
    (await models.absences.find({ to: trusted({ $gte: on }), from: trusted({ $lte: on }) }).sort({ _id: 1 }).limit(2000).session(session).lean<Stored<Absence>[]>()).map(fromStored<Absence>);

  const boundTo = (session: ClientSession) => ({
    routeFor: (subjectKind: SubjectKind, typeId: string) => routeFor(subjectKind, typeId, session),
    currentAbsences: (on: LegalDate) => current(on, session),
    route: async (id: string): Promise<Route> => {
      const found = await models.routes.findById(id).session(session).lean<StoredRoute | null>();
      if (!found) throw new AppError('not_found');
      return routeOf(found);
    },
    /** @throws AppError `route_exists` where the subject and type have one already */
    addRoute: (route: Route) => refusingDuplicates(() => models.routes.create([storedRoute(route)], { session }), 'route_exists'),
    /** @throws AppError `route_exists`, `stale_revision` */
    saveRoute: (route: Route) => refusingDuplicates(() => saveGuarded(models.routes, storedRoute(route), session), 'route_exists'),
    absencesOf: async (personId: string): Promise<Absence[]> =>
      (await models.absences.find({ personId }).sort({ from: -1 }).session(session).lean<Stored<Absence>[]>()).map(fromStored<Absence>),
    absence: async (id: string): Promise<Absence> => {
      const found = await models.absences.findById(id).session(session).lean<Stored<Absence> | null>();
      if (!found) throw new AppError('not_found');
      return fromStored<Absence>(found);
    },
    addAbsence: async (absence: Absence): Promise<void> => {
      await models.absences.create([toStored(absence)], { session });
    },
    saveAbsence: (absence: Absence) => saveGuarded(models.absences, toStored(absence), session),
    /** @throws AppError `protocol_number_taken`: a body numbers its protocols within a year */
    addProtocol: (protocol: Protocol) => refusingDuplicates(
      () => models.protocols.create([toStored(protocol)], { session }), 'protocol_number_taken', { number: protocol.number, year: protocol.year },
    ),
    addReviewer: async (reviewer: Reviewer): Promise<void> => {
      await models.reviewers.create([toStored(reviewer)], { session });
    },
    revokeReviewer: async (id: string, approvalId: string, at: Date): Promise<void> => {
      const result = await models.reviewers.updateOne({ _id: id, approvalId }, { $set: { revokedAt: at } }, { session });
      if (result.matchedCount === 0) throw new AppError('not_found');
    },
    addStageTimes: async (times: readonly StageTime[]): Promise<void> => {
      for (const time of times) await models.stageTimes.updateOne({ _id: time.id }, { $set: (({ id: _id, ...rest }) => rest)(time) }, { session, upsert: true });
    },
  });

  return {
    bound: (transaction: OpenTransaction) => boundTo(transaction as ClientSession),
    reads: {
      routeFor,
      currentAbsences: current,
      routes: async (): Promise<Route[]> => (await models.routes.find({}).sort({ subjectKind: 1, typeId: 1, _id: 1 }).limit(1000).lean<StoredRoute[]>()).map(routeOf),
      absences: async (filter: { personId?: string }, skip: number, limit: number) => ({
        items: (await models.absences.find(filter).sort({ to: -1, _id: -1 }).skip(skip).limit(limit).lean<Stored<Absence>[]>()).map(fromStored<Absence>),
        total: await models.absences.countDocuments(filter),
      }),
      protocols: async (bodyId: string, skip: number, limit: number) => ({
        items: (await models.protocols.find({ bodyId }).sort({ date: -1, _id: -1 }).skip(skip).limit(limit).lean<Stored<Protocol>[]>()).map(fromStored<Protocol>),
        total: await models.protocols.countDocuments({ bodyId }),
      }),
      protocol: async (id: string): Promise<Protocol | null> => {
        const found = await models.protocols.findById(id).lean<Stored<Protocol> | null>();
        return found && fromStored<Protocol>(found);
      },
      /** Whether a protocol's extract is this file. */
      refersTo: async (sha256: string): Promise<boolean> => (await models.protocols.exists({ 'extract.sha256': sha256 } as never)) !== null,
      reviewersOf: async (approvalId: string): Promise<Reviewer[]> =>
        (await models.reviewers.find({ approvalId }).sort({ _id: 1 }).lean<Stored<Reviewer>[]>()).map(fromStored<Reviewer>),
      reviewerByHash: async (hash: string): Promise<Reviewer | null> => {
        const found = await models.reviewers.findOne({ hash }).lean<Stored<Reviewer> | null>();
        return found && fromStored<Reviewer>(found);
      },
      /** The finished stages of an approval: one row for each, however often a step is repeated. */
      stageTimesOf: async (approvalId: string): Promise<StageTime[]> =>
        (await models.stageTimes.find({ approvalId }).sort({ _id: 1 }).lean<Stored<StageTime>[]>()).map(fromStored<StageTime>),
      stageTimes: async (from: LegalDate, to: LegalDate): Promise<StageTime[]> =>
        (await models.stageTimes.find({ finishedOn: trusted({ $gte: from, $lte: to }) }).sort({ finishedOn: 1, _id: 1 }).limit(20_000).lean<Stored<StageTime>[]>()).map(fromStored<StageTime>),
    },
  };
};
export type OfficeStore = ReturnType<typeof createOfficeStore>;
export type OfficeRepository = ReturnType<OfficeStore['bound']>;
