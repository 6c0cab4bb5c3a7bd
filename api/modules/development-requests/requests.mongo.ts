import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { DevelopmentRequest } from './domain/development-request.js';
import { yearOf } from './domain/development-request.js';
import type { RequestState } from './domain/request-state.js';
import { plannedStates } from './domain/request-state.js';

type Row = Omit<DevelopmentRequest, 'id'> & { _id: string; year: number; rights: string[] };

const requests = defineCollection<Row>('developmentRequests', {
  revision: Number, kind: String, state: String, need: String, typeId: String, title: {}, document: {}, unitId: String,
  workingGroup: [String], from: String, to: String, wantedYear: Number, author: {}, filedAt: Date, plan: {}, decision: {},
  draftId: String, finishedOn: String, year: Number, rights: [String],
}, [[{ filedAt: -1, _id: 1 }], [{ rights: 1, filedAt: -1, _id: 1 }], [{ state: 1, filedAt: -1, _id: 1 }], [{ year: 1, state: 1 }]]);

const toRequest = ({ _id, year: _year, rights: _rights, ...rest }: Row): DevelopmentRequest => ({ ...rest, id: _id });

export interface RequestFilter {
  /** One of these tokens must be among a request's; null: every request. */
  readonly rights: readonly string[] | null;
  readonly state?: RequestState | undefined;
  readonly year?: number | undefined;
}

const whereOf = ({ rights, state, year }: RequestFilter) => ({
  ...(rights && { rights: trusted({ $in: [...rights] }) }), ...(state && { state }), ...(year !== undefined && { year }),
});

/** Development requests; `rightsOf` gives the tokens by which each is seen. */
export const createRequestStore = (connection: Connection, rightsOf: (request: DevelopmentRequest) => string[]) => {
  const model = requests(connection);
  const toRow = ({ id, ...rest }: DevelopmentRequest): Row => ({ ...rest, _id: id, year: yearOf(rest), rights: rightsOf({ id, ...rest }) });
  return {
    bound: (transaction: OpenTransaction) => {
      const session = transaction as ClientSession;
      return {
        /** @throws AppError `not_found` */
        get: async (id: string): Promise<DevelopmentRequest> => {
          const found = await model.findById(id).session(session).lean<Row | null>();
          if (!found) throw new AppError('not_found');
          return toRequest(found);
        },
        add: async (request: DevelopmentRequest): Promise<void> => {
          await model.create([toRow(request)], { session });
        },
        /** @throws AppError `stale_revision` */
        save: async (request: DevelopmentRequest): Promise<DevelopmentRequest> =>
          ({ ...request, revision: await saveGuarded(model, toRow(request), session) }),
      };
    },
    find: async (id: string): Promise<DevelopmentRequest | null> => {
      const found = await model.findById(id).lean<Row | null>();
      return found && toRequest(found);
    },
    /** Latest first. */
    page: async (filter: RequestFilter, skip: number, limit: number): Promise<{ items: DevelopmentRequest[]; total: number }> => ({
      items: (await model.find(whereOf(filter)).sort({ filedAt: -1, _id: 1 }).skip(skip).limit(limit).lean<Row[]>()).map(toRequest),
      total: await model.countDocuments(whereOf(filter)),
    }),
    /** What stands in the plan of a year; a university plans some dozens. */
    planned: async (filter: Pick<RequestFilter, 'rights'> & { readonly year: number }): Promise<DevelopmentRequest[]> =>
      (await model.find({ ...whereOf(filter), state: trusted({ $in: [...plannedStates] }) }).lean<Row[]>()).map(toRequest),
  };
};
export type RequestStore = ReturnType<typeof createRequestStore>;
export type RequestRepository = ReturnType<RequestStore['bound']>;
