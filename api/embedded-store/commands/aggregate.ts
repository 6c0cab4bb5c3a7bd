import { checkFields, optional, refuseCollation } from '../arguments.js';
import { compilePipeline } from '../aggregation.js';
import type { Source } from '../aggregation.js';
import type { Context, Handler } from '../engine.js';
import { MongoError, notSupported } from '../errors.js';
import { compileFilter } from '../matcher.js';
import { compileSort } from '../sort.js';
import { isDoc, isNumber, toNumber, typeOf } from '../values.js';
import type { Doc, Value } from '../values.js';
import { firstBatch, matching, readHint } from './find.js';

function* docs(rows: Iterable<{ doc: Doc }>): Generator<Doc> {
  for (const { doc } of rows) yield doc;
}

function aggregate(context: Context): Doc {
  const { command, db } = context;
  const name = command['aggregate'];
  if (isNumber(name)) throw notSupported('aggregate without a collection');
  if (typeof name !== 'string') throw new MongoError(9, `collection name has invalid type ${typeOf(name)}`);
  if (name === '') throw new MongoError(73, `Invalid namespace specified '${db}.'`);
  checkFields(command, ['pipeline', 'cursor', 'explain', 'allowDiskUse', 'bypassDocumentValidation', 'hint', 'collation', 'let'], 9);
  if (command['explain'] !== undefined || command['let'] !== undefined) throw notSupported('aggregate with explain or let');
  const pipeline = command['pipeline'];
  if (!Array.isArray(pipeline)) throw new MongoError(14, "'pipeline' option must be specified as an array");
  for (const field of ['allowDiskUse', 'bypassDocumentValidation'] as const) optional(command, field, 'bool');
  const cursor = command['cursor'];
  if (cursor === undefined) throw new MongoError(9, "The 'cursor' option is required, except for aggregate with the explain argument");
  if (!isDoc(cursor)) throw new MongoError(14, 'cursor field must be missing or an object');
  for (const key of Object.keys(cursor)) if (key !== 'batchSize') throw new MongoError(2, `cursor object can't contain fields other than batchSize`);
  const size = cursor['batchSize'];
  if (size !== undefined && !isNumber(size)) throw new MongoError(14, 'cursor.batchSize must be a number');
  if (isNumber(size) && toNumber(size) < 0) throw new MongoError(2, 'cursor.batchSize must not be negative');
  refuseCollation(command['collation']);
  const records = context.reader();
  const source: Source = {
    variables: { NOW: new Date() },
    read: (from, filter, variables) => docs(matching(context, records, context.collection(from), compileFilter(filter, { ...source.variables, ...variables }))),
  };
  compilePipeline(pipeline, source);
  const collection = context.collection(name);
  const { filter, sort, rest } = pushDown(pipeline);
  const run = compilePipeline(rest, source);
  const input = docs(matching(context, records, collection, compileFilter(filter, source.variables), sort, readHint(collection, command['hint'])));
  const result = [...run(input)];
  return firstBatch(context, `${db}.${name}`, result, isNumber(size) ? Math.trunc(toNumber(size)) : undefined, true);
}

/** The first stages, which an index can help with, and what is left of the pipeline. */
function pushDown(pipeline: Value[]): { filter: Doc; sort: ReturnType<typeof compileSort>; rest: Value[] } {
  const first = isDoc(pipeline[0]) ? pipeline[0]['$match'] : undefined;
  const second = pipeline[first === undefined ? 0 : 1];
  const sort = isDoc(second) ? second['$sort'] : undefined;
  const done = (isDoc(first) ? 1 : 0) + (isDoc(sort) ? 1 : 0);
  return { filter: isDoc(first) ? first : {}, sort: isDoc(sort) ? compileSort(sort) : [], rest: pipeline.slice(done) };
}

export const AGGREGATE_COMMANDS: Record<string, Handler> = { aggregate: { run: aggregate, inTransaction: true } };
