import type { PipelineStage } from 'mongoose';
import { trusted } from 'mongoose';
import type { KeptLine, RegisterEntry } from './domain/register-entry.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored } from '../../platform/mongo/stored.js';
import type { DocumentModels } from './holding-repository.mongo.js';

export interface RegisterFilter {
  /** The legal date on which the register is shown. */
  readonly on: string;
  /** What the reader may see; the list is scoped in the query (SEC-4). */
  readonly rights: readonly string[];
  readonly status?: string | undefined;
  readonly type?: string | undefined;
  readonly level?: string | undefined;
  readonly unit?: string | undefined;
  readonly process?: string | undefined;
  readonly year?: number | undefined;
  readonly gap?: string | undefined;
  /** Only these documents, as a search found them. */
  readonly documentIds?: readonly string[] | undefined;
}

export type RegisterSort = 'register' | 'title' | 'code' | 'number' | 'date';

const MOST_EXACT = 50;

const sorts: Record<RegisterSort, readonly string[]> = {
  register: ['typeOrder', 'registerOrder', 'titleSort'],
  title: ['titleSort'],
  code: ['codeSort', 'titleSort'],
  number: ['year', 'registrationNumber'],
  date: ['validFrom', 'titleSort'],
};

const sortOf = (sort: RegisterSort, direction: 1 | -1): Record<string, 1 | -1> =>
  Object.fromEntries([...sorts[sort].map((field) => [field, direction] as const), ['_id', 1 as const]]);

const scoped = ({ on, rights, status, type, level, unit, process, year, gap, documentIds }: RegisterFilter): Record<string, unknown> => ({
  from: trusted({ $lte: on }),
  to: trusted({ $gt: on }),
  rights: trusted({ $in: [...rights] }),
  ...(status && { status }),
  ...(type && { typeId: type }),
  ...(level && { level }),
  ...(unit && { ownerUnitId: unit }),
  ...(process && { process }),
  ...(year !== undefined && { year }),
  // A review falls due without anybody touching the document, so it is told by its date.
  ...(gap && (gap === 'review_overdue' ? { reviewDue: trusted({ $lte: on }) } : { gaps: gap })),
  ...(documentIds && { documentId: trusted({ $in: [...documentIds] }) }),
});

const KEPT: Record<keyof KeptLine, 1> = {
  documentId: 1, from: 1, to: 1, status: 1, editionId: 1, changeNumber: 1, typeId: 1, title: 1, code: 1, registrationNumber: 1, validFrom: 1, validTo: 1, rights: 1,
};

export interface FacetCount { readonly value: string | number; readonly count: number }

/** One query per screen over the register's lines; always scoped by date and rights. */
export const registerReadModel = ({ entries }: DocumentModels) => {
  const list = async (filter: RegisterFilter, sort: RegisterSort, direction: 1 | -1, skip: number, limit: number): Promise<RegisterEntry[]> =>
    (await entries.find(scoped(filter)).sort(sortOf(sort, direction)).skip(skip).limit(limit).lean<Stored<RegisterEntry>[]>())
      .map(fromStored<RegisterEntry>);

  const total = (filter: RegisterFilter): Promise<number> => entries.countDocuments(scoped(filter));

  const countBy = async (filter: RegisterFilter, field: string, unwind = false): Promise<FacetCount[]> => {
    const stages: PipelineStage[] = [
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
    const first = (fits: Record<string, unknown>) =>
      entries.find({ ...scoped(rest), ...fits }).sort({ codeSort: 1, _id: 1 }).limit(MOST_EXACT).select({ documentId: 1 }).lean();
    // A stored key fits when it is equal or goes on behind a dash (`matchesCodeQuery`); nothing else that a key goes on with comes before ".".
    // Two reads, each by its index: joined by "or" they would be one read of everything.
    const [byCode, byNumber] = await Promise.all([
      codeKey ? first({ codeSearchKeys: trusted({ $elemMatch: { $gte: codeKey, $lt: `${codeKey}.` } }) }) : [],
      first({ registrationNumber: number }),
    ]);
    return [...new Set([...byCode, ...byNumber].map(({ documentId }) => documentId))];
  };

  const facets = async (filter: RegisterFilter) => ({
    type: await countBy({ ...filter, type: undefined }, 'typeId'),
    level: await countBy({ ...filter, level: undefined }, 'level'),
    year: await countBy({ ...filter, year: undefined }, 'year'),
    unit: await countBy({ ...filter, unit: undefined }, 'ownerUnitId'),
    process: await countBy({ ...filter, process: undefined }, 'process'),
    gaps: [...await countBy({ ...filter, gap: undefined }, 'gaps', true), { value: 'review_overdue', count: await total({ ...filter, gap: 'review_overdue' }) }],
  });

  /** All lines of a document, for the search projection. */
  const linesOf = async (documentId: string): Promise<RegisterEntry[]> =>
    (await entries.find({ documentId }).sort({ from: 1 }).lean<Stored<RegisterEntry>[]>()).map(fromStored<RegisterEntry>);

  /** The lines of these documents that the reader may see, for all days: hits of a search are read again through it (LIB-4). */
  const visibleLines = async (documentIds: readonly string[], rights: readonly string[]): Promise<RegisterEntry[]> =>
    (await entries.find({ documentId: trusted({ $in: [...documentIds] }), rights: trusted({ $in: [...rights] }) }).sort({ documentId: 1, from: 1 }).lean<Stored<RegisterEntry>[]>())
      .map(fromStored<RegisterEntry>);

  /** All lines of these documents as lists of hits show them, with those who may see them: for `createShowLines`, which judges that. */
  const linesWithRights = (documentIds: readonly string[]): Promise<KeptLine[]> =>
    entries.find({ documentId: trusted({ $in: [...documentIds] }) }).sort({ documentId: 1, from: 1 }).select(KEPT).lean<KeptLine[]>().exec();

  /** What came into force since a day and is in force still, the latest first; of these documents, types or units if they are named. */
  const recent = async (
    { on, since, rights, among }: { on: string; since: string; rights: readonly string[]; among?: Record<'documentIds' | 'typeIds' | 'unitIds', readonly string[]> },
    limit: number,
  ): Promise<RegisterEntry[]> => {
    const named = among && [
      { documentId: trusted({ $in: [...among.documentIds] }) }, { typeId: trusted({ $in: [...among.typeIds] }) },
      { ownerUnitId: trusted({ $in: [...among.unitIds] }) },
    ];
    const filter: Record<string, unknown> = { ...scoped({ on, rights, status: 'in_force' }), validFrom: trusted({ $gte: since }), ...(named && { $or: named }) };
    return (await entries.find(filter).sort({ validFrom: -1, titleSort: 1, _id: 1 }).limit(limit).lean<Stored<RegisterEntry>[]>()).map(fromStored<RegisterEntry>);
  };

  /** Lines by their duplicate keys, on a day; a key that ends with `|` fits every year of the number (REG-3, DOC-5). */
  const byKeys = async (keys: readonly string[], rights: readonly string[], on: string): Promise<RegisterEntry[]> => {
    const unique = [...new Set(keys)];
    if (unique.length === 0) return [];
    const fits = unique.map((key) => ({ duplicateKey: key.endsWith('|') ? trusted({ $gte: key, $lt: `${key}\uffff` }) : key }));
    return (await entries.find({ ...scoped({ on, rights }), $or: fits }).sort({ codeSort: 1, _id: 1 }).limit(500).lean<Stored<RegisterEntry>[]>())
      .map(fromStored<RegisterEntry>);
  };

  return { list, total, facets, byCodeOrNumber, linesOf, visibleLines, linesWithRights, recent, byKeys, countLines: (): Promise<number> => entries.countDocuments({}) };
};

export type RegisterReadModel = ReturnType<typeof registerReadModel>;
