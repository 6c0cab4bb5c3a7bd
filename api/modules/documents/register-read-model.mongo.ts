import { trusted } from 'mongoose';
import type { RegisterEntry } from './domain/register-entry.js';
import type { DocumentModels } from './holding-repository.mongo.js';
import { fromStored } from './holding-repository.mongo.js';

export interface RegisterFilter {
  /** The legal date on which the register is shown. */
  readonly on: string;
  /** What the reader may see; the list is scoped in the query (SEC-4). */
  readonly rights: readonly string[];
  readonly status?: string | undefined;
  readonly type?: string | undefined;
  readonly level?: string | undefined;
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
  readonly gap?: string | undefined;
  /** Only these documents, as a search found them. */
  readonly documentIds?: readonly string[] | undefined;
}

export type RegisterSort = 'register' | 'title' | 'code' | 'number' | 'date';

const sorts: Record<RegisterSort, readonly string[]> = {
  register: ['typeOrder', 'registerOrder', 'titleSort'],
  title: ['titleSort'],
  code: ['codeSearchKey', 'titleSort'],
  number: ['year', 'registrationNumber'],
  date: ['validFrom', 'titleSort'],
};

const sortOf = (sort: RegisterSort, direction: 1 | -1): Record<string, 1 | -1> =>
  Object.fromEntries([...sorts[sort].map((field) => [field, direction] as const), ['_id', 1 as const]]);

const scoped = ({ on, rights, status, type, level, unit, year, gap, documentIds }: RegisterFilter): Record<string, unknown> => ({
  from: trusted({ $lte: on }),
  to: trusted({ $gt: on }),
  rights: trusted({ $in: [...rights] }),
  ...(status && { status }),
  ...(type && { typeId: type }),
  ...(level && { level }),
  ...(unit && { ownerUnitId: unit }),
  ...(year !== undefined && { year }),
  ...(gap && { gaps: gap }),
  ...(documentIds && { documentId: trusted({ $in: [...documentIds] }) }),
});

export interface FacetCount { readonly value: string | number; readonly count: number }

/** One query per screen over the register's lines; always scoped by date and rights. */
export const registerReadModel = ({ entries }: DocumentModels) => {
  const list = async (filter: RegisterFilter, sort: RegisterSort, direction: 1 | -1, skip: number, limit: number): Promise<RegisterEntry[]> =>
    (await entries.find(scoped(filter)).sort(sortOf(sort, direction)).skip(skip).limit(limit).lean())
      .map((line) => fromStored<RegisterEntry>(line as never));

  const total = (filter: RegisterFilter): Promise<number> => entries.countDocuments(scoped(filter));

  const countBy = async (filter: RegisterFilter, field: string, unwind = false): Promise<FacetCount[]> => {
    const stages = [
      { $match: scoped(filter) },
      ...(unwind ? [{ $unwind: `$${field}` }] : []),
      { $group: { _id: `$${field}`, count: { $sum: 1 } } },
      { $sort: { count: -1, _id: 1 } },
    ];
    const found = await entries.aggregate<{ _id: string | number | null; count: number }>(stages);
    return found.flatMap(({ _id, count }) => (_id === null ? [] : [{ value: _id, count }]));
  };

  /** Exact codes (by their folded key, whole or from the front) and registration numbers, before any engine ranks (LIB-1). */
  const byCodeOrNumber = async (filter: RegisterFilter, codeKey: string | null, number: string): Promise<string[]> => {
    const { documentIds: _ids, ...rest } = filter;
    const front = codeKey && { codeSearchKey: trusted({ $gte: codeKey, $lt: `${codeKey}\uffff` }) };
    const found = await entries
      .find({ ...scoped(rest), $or: [...(front ? [front] : []), { registrationNumber: number }] })
      .sort({ codeSearchKey: 1, _id: 1 }).limit(50).select({ documentId: 1 }).lean();
    return found.map(({ documentId }) => documentId);
  };

  const facets = async (filter: RegisterFilter) => ({
    type: await countBy({ ...filter, type: undefined }, 'typeId'),
    level: await countBy({ ...filter, level: undefined }, 'level'),
    year: await countBy({ ...filter, year: undefined }, 'year'),
    unit: await countBy({ ...filter, unit: undefined }, 'ownerUnitId'),
    gaps: await countBy({ ...filter, gap: undefined }, 'gaps', true),
  });

  return { list, total, facets, byCodeOrNumber };
};

export type RegisterReadModel = ReturnType<typeof registerReadModel>;
