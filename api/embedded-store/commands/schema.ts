
import { BSONRegExp } from 'bson';
import { checkFields, collectionName, int, optional, refuseCollation } from '../arguments.js';
import { validateName } from '../catalogue.js';
import type { Collection, Index } from '../catalogue.js';
import type { Context, Handler } from '../engine.js';
import { MongoError, notSupported } from '../errors.js';
import { compileFilter, TYPE_NUMBERS } from '../matcher.js';
import { isIndex } from '../paths.js';
import { equal, isDoc, isNumber, toNumber, truthy, typeOf } from '../values.js';
import type { Doc, Value } from '../values.js';
import { firstBatch } from './find.js';

const INDEX_OPTIONS = ['v', 'key', 'name', 'unique', 'sparse', 'partialFilterExpression', 'expireAfterSeconds', 'background', 'ns', 'collation', 'hidden'];

async function create(context: Context): Promise<Doc> {
  const { command, db } = context;
  const name = collectionName(command, db);
  checkFields(command, ['capped', 'size', 'max', 'autoIndexId', 'idIndex', 'storageEngine', 'validator', 'validationLevel', 'validationAction', 'viewOn', 'pipeline', 'collation', 'indexOptionDefaults', 'flags', 'temp']);
  for (const option of Object.keys(command)) if (['capped', 'size', 'max', 'autoIndexId', 'idIndex', 'storageEngine', 'validator', 'validationLevel', 'validationAction', 'viewOn', 'pipeline', 'collation', 'indexOptionDefaults', 'flags', 'temp'].includes(option) && command[option] !== false) throw notSupported(`create with ${option}`);
  validateName(db, name);
  return context.write(() => {
    if (context.collection(name)) throw new MongoError(48, `a collection '${db}.${name}' already exists`);
    context.target(name);
    return {};
  });
}

async function drop(context: Context): Promise<Doc> {
  const { command, db, engine } = context;
  const name = collectionName(command, db);
  const collection = engine.catalogue.find(db, name);
  if (!collection) throw new MongoError(26, 'ns not found');
  await engine.quiet(collection, context.deadline);
  return context.write((records) => {
    records.clear(collection);
    engine.catalogue.drop(collection);
    return { nIndexesWas: int(collection.indexes.length), ns: `${db}.${name}` };
  });
}

async function dropDatabase(context: Context): Promise<Doc> {
  const { db, engine, command } = context;
  if (!isNumber(command['dropDatabase']) || toNumber(command['dropDatabase']) !== 1) throw notSupported('dropDatabase with another value than 1');
  if (['admin', 'local', 'config'].includes(db)) throw new MongoError(20, `Dropping the '${db}' database is prohibited.`);
  for (const collection of engine.catalogue.of(db)) await engine.quiet(collection, context.deadline);
  return context.write((records) => {
    const collections = engine.catalogue.of(db);
    for (const collection of collections) {
      records.clear(collection);
      engine.catalogue.drop(collection);
    }
    return collections.length ? { dropped: db } : {};
  });
}

function matchesName(filter: Value): (doc: Doc) => boolean {
  const node = compileFilter(filter ?? {});
  return (doc) => node.matches(doc);
}

function listCollections(context: Context): Doc {
  const { command, db, engine } = context;
  const matches = matchesName(optional(command, 'filter', 'object'));
  const nameOnly = truthy(command['nameOnly']);
  const docs = engine.catalogue.of(db).map((c): Doc => (nameOnly ? { name: c.name, type: 'collection' } : {
    name: c.name, type: 'collection', options: c.options, info: { readOnly: false, uuid: c.uuid }, idIndex: shown(c.indexes[0]!),
  })).filter(matches);
  return firstBatch(context, `${db}.$cmd.listCollections`, docs, batchSize(command), true);
}

function batchSize(command: Doc): number | undefined {
  const cursor = optional(command, 'cursor', 'object') as Doc | undefined;
  const size = cursor?.['batchSize'];
  if (size === undefined) return Infinity;
  if (!isNumber(size)) throw new MongoError(14, 'cursor.batchSize must be a number');
  if (toNumber(size) < 0) throw new MongoError(2, 'cursor.batchSize must be a non-negative integer');
  return toNumber(size);
}

function listDatabases(context: Context): Doc {
  checkFields(context.command, ['filter', 'nameOnly', 'authorizedDatabases']);
  const matches = matchesName(context.command['filter']);
  const names = context.engine.catalogue.databases();
  if (truthy(context.command['nameOnly'])) return { databases: names.map((name) => ({ name })).filter(matches) };
  return { databases: names.map((name) => ({ name, sizeOnDisk: 4096, empty: false })).filter(matches), totalSize: 4096 * names.length };
}

const shown = (index: Index): Doc => index.spec;

function listIndexes(context: Context): Doc {
  const { command, db } = context;
  const name = collectionName(command, db);
  const collection = context.engine.catalogue.find(db, name);
  if (!collection) throw new MongoError(26, `ns does not exist: ${db}.${name}`);
  return firstBatch(context, `${db}.${name}`, collection.indexes.map(shown), batchSize(command), true);
}

const cannot = (message: string): MongoError => new MongoError(67, message);

/** Checks one index specification and puts it into the form in which it is stored. */
function readSpec(spec: Value): Doc {
  if (!isDoc(spec)) throw new MongoError(14, `The elements of the 'indexes' array must be objects, but got ${typeOf(spec)}`);
  const { key, name } = spec;
  if (key === undefined) throw new MongoError(9, "The 'key' field is a required property of an index specification");
  if (!isDoc(key)) throw new MongoError(14, "The field 'key' must be an object");
  if (name === undefined) throw new MongoError(9, "The 'name' field is a required property of an index specification");
  if (typeof name !== 'string') throw new MongoError(14, "The field 'name' must be a string");
  for (const option of Object.keys(spec)) if (!INDEX_OPTIONS.includes(option)) throw ['weights', 'default_language', 'language_override', 'textIndexVersion', '2dsphereIndexVersion', 'bits', 'min', 'max', 'bucketSize', 'wildcardProjection', 'storageEngine', 'dropDups'].includes(option) ? notSupported(`index option ${option}`) : new MongoError(197, `The field '${option}' is not valid for an index specification.`);
  if (Object.keys(key).length > 32) throw new MongoError(13103, 'too many compound keys');
  if (!Object.keys(key).length) throw cannot('Index keys cannot be an empty object.');
  for (const [path, direction] of Object.entries(key)) checkKey(path, direction);
  if (name === '') throw cannot('index names cannot be empty');
  if (name === '*') throw new MongoError(2, "The index name '*' is not valid.");
  refuseCollation(spec['collation']);
  if (spec['hidden'] !== undefined) throw notSupported('hidden indexes');
  const stored: Doc = { v: int(2) };
  for (const flag of ['unique', 'sparse']) {
    const value = spec[flag];
    if (value !== undefined && typeof value !== 'boolean') throw notSupported(`index option ${flag} that is no boolean`);
  }
  if (spec['partialFilterExpression'] !== undefined) checkPartial(spec['partialFilterExpression']);
  if (spec['sparse'] !== undefined && spec['partialFilterExpression'] !== undefined && truthy(spec['sparse'])) throw cannot('cannot mix "partialFilterExpression" and "sparse" options');
  const seconds = spec['expireAfterSeconds'];
  if (seconds !== undefined && (!isNumber(seconds) || toNumber(seconds) < 0 || toNumber(seconds) >= 2147483647 || Object.keys(key).length > 1)) throw cannot('TTL index: expireAfterSeconds must be a number from 0 on, for an index of one field');
  if (isNumber(seconds) && toNumber(seconds) > 1e9) throw notSupported('expireAfterSeconds of more than 30 years');
  // The order in which MongoDB lists them.
  if (spec['unique'] === true) stored['unique'] = true;
  stored['key'] = key;
  for (const [option, value] of Object.entries(spec)) if (!['v', 'ns', 'collation'].includes(option)) stored[option] = option === 'partialFilterExpression' ? normalised(value as Doc) : value;
  if (spec['v'] !== undefined && (!isNumber(spec['v']) || toNumber(spec['v']) !== 2)) throw notSupported('index versions other than 2');
  return stored;
}

/** MongoDB stores type names in a partial filter as a list of numbers. */
function normalised(filter: Doc): Doc {
  return Object.fromEntries(Object.entries(filter).map(([key, value]): [string, Value] => {
    if (!isDoc(value) || !('$type' in value)) return [key, value];
    const number = Object.entries(TYPE_NUMBERS).find(([, name]) => name === value['$type'])?.[0];
    if (number === undefined && !isNumber(value['$type'])) throw notSupported('several types in a partial index');
    return [key, { ...value, $type: [number === undefined ? value['$type'] : int(Number(number))] }];
  }));
}

function checkKey(path: string, direction: Value): void {
  if (typeof direction === 'string') throw ['text', '2d', '2dsphere', 'hashed', 'geoHaystack'].includes(direction) ? notSupported(`${direction} indexes`) : cannot(`Unknown index plugin '${direction}'`);
  if (path.includes('$**')) throw notSupported('wildcard indexes');
  if (!isNumber(direction)) throw cannot('Values in v:2 index key pattern must be numbers or strings');
  if (toNumber(direction) === 0 || Number.isNaN(toNumber(direction))) throw cannot('Values in the index key pattern cannot be 0.');
  const parts = path.split('.');
  if (parts.includes('')) throw cannot('Index keys cannot contain an empty field.');
  if (parts.some((p) => p.startsWith('$') && !['$id', '$ref', '$db'].includes(p))) throw cannot("Index key contains an illegal field name: field name starts with '$'.");
  if (parts.some(isIndex)) throw notSupported('indexes on array positions');
}

const PARTIAL_OPERATORS = ['$eq', '$gt', '$gte', '$lt', '$lte', '$exists', '$type'];

function checkPartial(filter: Value): void {
  if (!isDoc(filter)) throw new MongoError(14, "The field 'partialFilterExpression' must be an object");
  compileFilter(filter);
  const check = (doc: Doc): void => {
    for (const [key, value] of Object.entries(doc)) {
      if (key === '$and' || (key === '$or' && (value as Doc[]).length === 1)) (value as Doc[]).forEach(check);
      else if (key === '$or') throw notSupported('$or in a partial index');
      else if (value instanceof BSONRegExp) throw cannot('unsupported expression in partial index: $regex');
      else if (isDoc(value) && '$in' in value) {
        if ((value['$in'] as Value[]).length !== 1) throw notSupported('$in in a partial index');
      }
      else if (key.startsWith('$')) throw cannot(`unsupported expression in partial index: ${key}`);
      else if (isDoc(value) && Object.keys(value)[0]?.startsWith('$')) for (const [operator, operand] of Object.entries(value)) if (!PARTIAL_OPERATORS.includes(operator) || (operator === '$exists' && !truthy(operand))) throw cannot(`unsupported expression in partial index: ${operator}`);
    }
  };
  check(filter);
}

/** Whether an index of these options is there already; the same key or name with other options is an error. */
function existing(collection: Collection, spec: Doc): boolean {
  if (Object.keys(spec['key'] as Doc).join() === '_id') {
    if (!equal(spec['key'], { _id: int(1) })) throw new MongoError(2, "The field 'key' for an _id index must be {_id: 1}");
    const extra = Object.keys(spec).find((o) => !['v', 'key', 'name', 'background'].includes(o));
    if (extra !== undefined) throw new MongoError(197, `The field '${extra}' is not valid for an _id index specification.`);
    return true;
  }
  const options = (s: Doc): Doc => ({ u: truthy(s['unique']), s: truthy(s['sparse']), p: s['partialFilterExpression'] ?? null, e: s['expireAfterSeconds'] ?? null });
  for (const index of collection.indexes) {
    const sameKey = equal(index.spec['key'], spec['key']);
    const sameOptions = equal(options(index.spec), options(spec));
    if (index.name === spec['name']) {
      if (sameKey && sameOptions) return true;
      throw sameKey ? new MongoError(85, `Index with name: ${index.name} already exists with different options`) : new MongoError(86, 'An existing index has the same name as the requested index.');
    }
    if (sameKey) throw new MongoError(85, `Index already exists with a different name: ${index.name}`);
  }
  return false;
}

async function createIndexes(context: Context): Promise<Doc> {
  const { command, db, engine } = context;
  const name = collectionName(command, db);
  checkFields(command, ['indexes', 'ignoreUnknownIndexOptions', 'commitQuorum'], 2);
  if (command['indexes'] === undefined) throw new MongoError(9, "The 'indexes' field is a required argument of the createIndexes command");
  const list = optional(command, 'indexes', 'array') as Value[];
  if (!list.length) throw new MongoError(2, 'Must specify at least one index to create');
  if (command['ignoreUnknownIndexOptions'] !== undefined) throw notSupported('ignoreUnknownIndexOptions');
  const specs = list.map(readSpec);
  await engine.quiet(engine.catalogue.find(db, name), context.deadline);
  return context.write((records) => {
    const before = context.collection(name);
    const collection = before ?? context.target(name);
    const count = collection.indexes.length;
    const added: Index[] = [];
    try {
      for (const spec of specs) {
        if (existing(collection, spec)) continue;
        const index = engine.catalogue.newIndex(spec);
        collection.indexes.push(index);
        added.push(index);
        records.build(collection, index);
      }
    } catch (error) {
      // Nothing of a failed command stays; its entries are only in the view, which is thrown away.
      collection.indexes = collection.indexes.filter((i) => !added.includes(i));
      if (!before) engine.catalogue.drop(collection);
      throw error;
    }
    return { numIndexesBefore: int(count), numIndexesAfter: int(collection.indexes.length), ...(added.length || !before ? { createdCollectionAutomatically: !before } : undefined), ...(!added.length && { note: 'all indexes already exist' }) };
  });
}

async function dropIndexes(context: Context): Promise<Doc> {
  const { command, db, engine } = context;
  const name = collectionName(command, db);
  checkFields(command, Object.keys(command));
  const collection = engine.catalogue.find(db, name);
  if (!collection) throw new MongoError(26, `ns not found ${db}.${name}`);
  const wanted = chooseIndexes(collection, command['index']);
  await engine.quiet(collection, context.deadline);
  return context.write((records) => {
    const count = collection.indexes.length;
    for (const index of wanted) records.clearIndex(index);
    collection.indexes = collection.indexes.filter((i) => !wanted.includes(i));
    engine.catalogue.dirty = true;
    return { nIndexesWas: int(count), ...((command['index'] === '*' || (Array.isArray(command['index']) && command['index'][0] === '*')) && { msg: 'non-_id indexes dropped for collection' }) };
  });
}

function chooseIndexes(collection: Collection, wanted: Value): Index[] {
  if (wanted === undefined || isNumber(wanted) || (Array.isArray(wanted) && !wanted.length)) return [];
  if (wanted === '*' || (Array.isArray(wanted) && wanted.length === 1 && wanted[0] === '*')) return collection.indexes.slice(1);
  const names: Value[] = Array.isArray(wanted) ? wanted : [wanted];
  if (!names.every((n) => typeof n === 'string' || (isDoc(n) && !Array.isArray(wanted)))) throw Array.isArray(wanted) ? new MongoError(14, 'index name must be a string') : notSupported('dropIndexes.index must be a name, a key or an array of names');
  return names.map((n) => {
    const index = collection.indexes.find((i) => (typeof n === 'string' ? i.name === n : equal(i.spec['key'], n)));
    if (!index) throw new MongoError(27, typeof n === 'string' ? `index not found with name [${n}]` : "can't find index with that key");
    if (index === collection.indexes[0]) throw new MongoError(72, 'cannot drop _id index');
    return index;
  });
}

export const SCHEMA_COMMANDS: Record<string, Handler> = {
  create: { run: create, inTransaction: true }, drop: { run: drop }, dropDatabase: { run: dropDatabase }, listCollections: { run: listCollections }, listDatabases: { run: listDatabases },
  listIndexes: { run: listIndexes }, createIndexes: { run: createIndexes }, dropIndexes: { run: dropIndexes }, deleteIndexes: { run: dropIndexes },
};
