import { BSONRegExp, Int32, ObjectId, Timestamp } from 'bson';
import { checkFields, collectionName, int, optional, refuseCollation } from '../arguments.js';
import type { Collection } from '../catalogue.js';
import type { Context, Handler } from '../engine.js';
import { MongoError, notSupported } from '../errors.js';
import { compileFilter, positionForUpdate } from '../matcher.js';
import type { Node } from '../matcher.js';
import { compileProjection } from '../projection.js';
import type { Records } from '../records.js';
import { compileSort } from '../sort.js';
import { applyUpdate, checkPipeline, checkStorable, compileUpdate, refuseExpr, upsertBase } from '../updater.js';
import type { Update } from '../updater.js';
import { isDoc, isNumber, toNumber, truthy, typeOf } from '../values.js';
import type { Doc, Value } from '../values.js';
import { matching, readHint } from './find.js';

type WriteError = { index: Int32; code: Int32; errmsg: string };

const NOT_A_WRITE_ERROR = [112, 251, 50];

/** Runs the statements of a batch one after another and collects their errors. */
function batch(statements: number, ordered: boolean, run: (index: number) => void): WriteError[] {
  const errors: WriteError[] = [];
  for (let index = 0; index < statements; index++) {
    try {
      run(index);
    } catch (error) {
      if (!(error instanceof MongoError) || NOT_A_WRITE_ERROR.includes(error.code)) throw error;
      errors.push({ index: int(index), code: int(error.code), ...error.details, errmsg: error.message });
      if (ordered) break;
    }
  }
  return errors;
}

function statements(command: Doc, field: string): Doc[] {
  const name = Object.keys(command)[0]!;
  const list = command[field];
  if (list === undefined) throw new MongoError(40414, `BSON field '${name}.${field}' is missing but a required field`);
  if (isDoc(list) && !Object.keys(list).length) throw new MongoError(16, 'Write batch sizes must be between 1 and 100000. Got 0 operations.');
  if (!Array.isArray(list)) throw new MongoError(10065, `invalid parameter: expected an object (${field})`);
  list.forEach((s, i) => {
    if (!isDoc(s)) throw new MongoError(14, `BSON field '${name}.${field}.${i}' is the wrong type '${typeOf(s)}', expected type 'object'`);
  });
  if (!list.length || list.length > 100_000) throw new MongoError(16, `Write batch sizes must be between 1 and 100000. Got ${list.length} operations.`);
  return list as Doc[];
}

function statementFields(statement: Doc, name: string, known: string[], required: string[]): void {
  for (const key of Object.keys(statement)) if (!known.includes(key)) throw new MongoError(40415, `BSON field '${name}.${key}' is an unknown field.`);
  for (const key of required) if (statement[key] === undefined || (key === 'q' && statement[key] === null)) throw new MongoError(40414, `BSON field '${name}.${key}' is missing but a required field`);
  if (!isDoc(statement['q'])) throw new MongoError(14, `BSON field '${name}.q' is the wrong type '${typeOf(statement['q'])}', expected type 'object'`);
}

function prepare(context: Context, known: string[], field: string): { name: string; list: Doc[]; ordered: boolean } {
  const { command, db } = context;
  const name = collectionName(command, db);
  checkFields(command, [field, 'ordered', 'bypassDocumentValidation', ...known]);
  const bypass = command['bypassDocumentValidation'];
  if (bypass !== undefined && bypass !== null && typeof bypass !== 'boolean' && !isNumber(bypass)) throw new MongoError(14, `BSON field 'bypassDocumentValidation' is the wrong type '${typeOf(bypass)}'`);
  // Inside a transaction the first error ends everything.
  const ordered = command['ordered'] === null || optional(command, 'ordered', 'bool') !== false || context.transaction !== undefined;
  return { name, list: statements(command, field), ordered };
}

/** `_id` first, made when missing; names and ids that may not be stored are refused. */
function storable(doc: Doc): Doc {
  const bad = Object.keys(doc).find((k) => k.startsWith('$'));
  if (bad !== undefined) throw new MongoError(2, `Document can't have $ prefixed field names: ${bad}`);
  const id = doc['_id'] === undefined ? new ObjectId() : doc['_id'];
  checkId(id);
  const stored: Doc = { _id: id, ...doc };
  // An empty timestamp at the top of a new document stands for now.
  for (const [name, value] of Object.entries(stored)) if (name !== '_id' && value instanceof Timestamp && value.isZero()) stored[name] = new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 });
  return stored;
}

function checkId(id: Value): void {
  if (Array.isArray(id)) throw new MongoError(2, "can't use an array for _id");
  if (id instanceof BSONRegExp) throw new MongoError(2, "can't use a regex for _id");
  checkStorable(id, '_id');
}

async function insert(context: Context): Promise<Doc> {
  const { name, list, ordered } = prepare(context, [], 'documents');
  return context.write((records) => {
    const collection = context.target(name);
    let n = 0;
    const errors = batch(list.length, ordered, (i) => {
      records.insert(collection, storable(list[i]!));
      n += 1;
    });
    return { n: int(n), ...(errors.length && { writeErrors: errors }) };
  });
}

type Change = { filter: Node; update: Update; multi: boolean; upsert: boolean; hint: Value };
type Outcome = { n: number; modified: number; upserted?: Value };

function changeDocuments(context: Context, records: Records, name: string, change: Change): Outcome {
  const collection = context.collection(name);
  const { filter, update, multi } = change;
  if (change.upsert) refuseExpr(filter);
  const found = [];
  for (const row of matching(context, records, collection, filter, [], readHint(collection, change.hint))) {
    found.push(row);
    if (!multi) break;
  }
  let modified = 0;
  for (const { record, doc } of found) if (changeOne(records, collection!, record, doc, filter, update)) modified += 1;
  if (found.length || !change.upsert) return { n: found.length, modified };
  return { n: 1, modified: 0, upserted: insertUpsert(context, records, name, filter, update)['_id'] };
}

function changeOne(records: Records, collection: Collection, record: number, doc: Doc, filter: Node, update: Update): Doc | undefined {
  const { after, forced } = applyUpdate(update, doc, positionForUpdate(filter, doc));
  return records.update(collection, record, doc, after) || forced ? after : undefined;
}

function insertUpsert(context: Context, records: Records, name: string, filter: Node, update: Update): Doc {
  const { after: doc } = applyUpdate(update, upsertBase(filter, update), {}, true);
  const id = doc['_id'] === undefined ? new ObjectId() : doc['_id'];
  if (Array.isArray(id) || id instanceof BSONRegExp) throw new MongoError(53, `The '_id' value cannot be of type ${typeOf(id)}`);
  checkStorable(doc, '');
  const complete = { _id: id, ...doc };
  records.insert(context.target(name), complete);
  return complete;
}

async function update(context: Context): Promise<Doc> {
  const { name, list, ordered } = prepare(context, [], 'updates');
  for (const u of list) {
    statementFields(u, 'update.updates', ['q', 'u', 'c', 'multi', 'upsert', 'hint', 'collation', 'arrayFilters'], ['q', 'u']);
    for (const flag of ['multi', 'upsert']) if (u[flag] !== undefined && u[flag] !== null && typeof u[flag] !== 'boolean') throw new MongoError(14, `BSON field 'update.updates.${flag}' is the wrong type '${typeOf(u[flag])}', expected type 'bool'`);
    if (u['arrayFilters'] !== undefined && !Array.isArray(u['arrayFilters'])) throw new MongoError(10065, 'invalid parameter: expected an object (arrayFilters)');
    if (((u['arrayFilters'] as Value[] | undefined) ?? []).some((f) => !isDoc(f))) throw new MongoError(14, "BSON field 'update.updates.arrayFilters' has an element of the wrong type, expected type 'object'");
    if (!isDoc(u['u']) && !Array.isArray(u['u'])) throw new MongoError(9, 'Update argument must be either an object or an array');
    checkPipeline(u['u']);
    if (u['c'] !== undefined) throw notSupported('update with constants (c)');
    refuseCollation(u['collation']);
  }
  return context.write((records) => {
    let n = 0;
    let modified = 0;
    const upserted: Doc[] = [];
    const errors = batch(list.length, ordered, (i) => {
      const u = list[i]!;
      const change: Change = { filter: compileFilter(u['q']), update: compileUpdate(u['u'], u['arrayFilters']), multi: u['multi'] === true, upsert: u['upsert'] === true, hint: u['hint'] };
      if (change.multi && change.update.replacement) throw new MongoError(9, 'multi update is not supported for replacement-style update');
      const outcome = changeDocuments(context, records, name, change);
      n += outcome.n;
      modified += outcome.modified;
      if (outcome.upserted !== undefined) upserted.push({ index: int(i), _id: outcome.upserted });
    });
    return { n: int(n), ...(upserted.length && { upserted }), nModified: int(modified), ...(errors.length && { writeErrors: errors }) };
  });
}

async function remove(context: Context): Promise<Doc> {
  const { name, list, ordered } = prepare(context, [], 'deletes');
  for (const d of list) {
    statementFields(d, 'delete.deletes', ['q', 'limit', 'hint', 'collation'], ['q', 'limit']);
    if (isNumber(d['limit']) && ![0, 1].includes(toNumber(d['limit']))) throw new MongoError(9, `The limit field in delete objects must be 0 or 1. Got ${String(d['limit'])}`);
    refuseCollation(d['collation']);
  }
  return context.write((records) => {
    const collection = context.collection(name);
    let n = 0;
    const errors = batch(list.length, ordered, (i) => {
      const { q, limit, hint } = list[i]!;
      const found = [];
      for (const row of matching(context, records, collection, compileFilter(q), [], readHint(collection, hint))) {
        found.push(row);
        // What is no number is no limit.
        if (isNumber(limit) && truthy(limit)) break;
      }
      for (const { record, doc } of found) records.remove(collection!, record, doc);
      n += found.length;
    });
    return { n: int(n), ...(errors.length && { writeErrors: errors }) };
  });
}

const MODIFY_FIELDS = ['query', 'sort', 'remove', 'update', 'new', 'fields', 'upsert', 'bypassDocumentValidation', 'collation', 'arrayFilters', 'hint'];
const PLAN_ERROR = 'Plan executor error during findAndModify :: caused by :: ';

async function findAndModify(context: Context): Promise<Doc> {
  const { command, db } = context;
  const name = collectionName(command, db);
  checkFields(command, MODIFY_FIELDS, 51177);
  for (const [field, code] of [['query', 31160], ['sort', 31174], ['fields', 31175]] as const) if (command[field] !== undefined && !isDoc(command[field])) throw new MongoError(code, `'${field}' parameter must be an object, found ${typeOf(command[field])}`);
  for (const field of ['remove', 'new', 'upsert', 'bypassDocumentValidation']) if (command[field] !== undefined && typeof command[field] !== 'boolean' && !isNumber(command[field])) throw notSupported(`findAndModify with ${field} of type ${typeOf(command[field])}`);
  const removes = truthy(command['remove']);
  const isNew = truthy(command['new']);
  const upsert = truthy(command['upsert']);
  if (command['update'] === undefined && !removes) throw new MongoError(9, 'Either an update or remove=true must be specified');
  if (removes && command['update'] !== undefined) throw new MongoError(9, 'Cannot specify both an update and remove=true');
  if (removes && upsert) throw new MongoError(9, 'Cannot specify both upsert=true and remove=true');
  if (removes && isNew) throw new MongoError(9, "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document");
  if (removes && command['arrayFilters'] !== undefined) throw new MongoError(9, 'Cannot specify arrayFilters and remove=true');
  if (!removes && !isDoc(command['update']) && !Array.isArray(command['update'])) throw new MongoError(9, 'Update argument must be either an object or an array');
  optional(command, 'arrayFilters', 'array');
  refuseCollation(command['collation']);
  const filter = compileFilter(command['query'] ?? {});
  if (isDoc(command['sort']) && Object.values(command['sort']).some((d) => isNumber(d) && Math.abs(toNumber(d)) !== 1)) throw notSupported('findAndModify with this sort');
  const sort = compileSort((command['sort'] as Doc | undefined) ?? {});
  const fields = command['fields'] as Doc | undefined;
  if (isNew && fields && Object.keys(fields).some((k) => k.endsWith('.$'))) throw new MongoError(2, 'cannot use a positional projection and return the new document');
  const projection = fields && Object.keys(fields).length ? compileProjection(fields, { find: true }) : (doc: Doc): Doc => doc;
  const change = removes ? undefined : compileUpdate(command['update'], command['arrayFilters']);
  if (upsert) refuseExpr(filter);
  return context.write((records) => {
    try {
      const collection = context.collection(name);
      const [row] = matching(context, records, collection, filter, sort, readHint(collection, command['hint']));
      if (!change) {
        if (row) records.remove(collection!, row.record, row.doc);
        return { lastErrorObject: { n: int(row ? 1 : 0) }, value: row ? projection(row.doc, filter) : null };
      }
      if (row) {
        const after = changeOne(records, collection!, row.record, row.doc, filter, change) ?? row.doc;
        return { lastErrorObject: { n: int(1), updatedExisting: true }, value: projection(isNew ? after : row.doc, filter) };
      }
      if (!upsert) return { lastErrorObject: { n: int(0), updatedExisting: false }, value: null };
      const doc = insertUpsert(context, records, name, filter, change);
      return { lastErrorObject: { n: int(1), updatedExisting: false, upserted: doc['_id'] }, value: isNew ? projection(doc, filter) : null };
    } catch (error) {
      if (error instanceof MongoError && !NOT_A_WRITE_ERROR.includes(error.code)) error.message = PLAN_ERROR + error.message;
      throw error;
    }
  });
}

export const WRITE_COMMANDS: Record<string, Handler> = {
  insert: { run: insert, inTransaction: true }, update: { run: update, inTransaction: true }, delete: { run: remove, inTransaction: true },
  findAndModify: { run: findAndModify, inTransaction: true }, findandmodify: { run: findAndModify, inTransaction: true },
};
