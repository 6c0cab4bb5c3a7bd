import { Int32 } from 'bson';
import { MongoError, notSupported } from './errors.js';
import { isDoc, isNumber, toNumber, typeOf } from './values.js';
import type { Doc, Value } from './values.js';

const EVERYWHERE = ['lsid', '$db', '$clusterTime', 'txnNumber', 'autocommit', 'startTransaction', 'readConcern', 'writeConcern', '$readPreference', 'maxTimeMS', 'comment'];

/** Refuses fields that the command does not know, with the code that this command uses for it. */
export function checkFields(command: Doc, known: string[], code = 40415): void {
  const name = Object.keys(command)[0]!;
  for (const field of Object.keys(command)) {
    if (field !== name && !known.includes(field) && !EVERYWHERE.includes(field) && field !== '$audit') throw new MongoError(code, `BSON field '${name}.${field}' is an unknown field.`);
  }
  const concern = command['writeConcern'];
  if (concern !== undefined && !isDoc(concern)) throw new MongoError(14, `"writeConcern" had the wrong type. Expected object, found ${typeOf(concern)}`);
  if (isDoc(concern)) for (const field of Object.keys(concern)) if (!['w', 'j', 'wtimeout', 'fsync', 'provenance', 'wTimeout'].includes(field)) throw new MongoError(9, `unrecognized write concern field: ${field}`);
  if (isDoc(concern) && concern['w'] !== undefined && concern['w'] !== 'majority' && !(isNumber(concern['w']) && [0, 1].includes(toNumber(concern['w'])))) throw notSupported('this write concern');
  if (command['$audit'] !== undefined) throw notSupported('$audit');
  const preference = command['$readPreference'];
  if (isDoc(preference) && !['primary', 'primaryPreferred', 'secondary', 'secondaryPreferred', 'nearest'].includes(preference['mode'] as string)) throw new MongoError(2, 'Could not parse $readPreference mode');
  const level = command['readConcern'];
  if (level !== undefined && !isDoc(level)) throw new MongoError(14, '"readConcern" had the wrong type.');
  if (isDoc(level)) {
    for (const field of Object.keys(level)) if (!['level', 'afterClusterTime', 'provenance'].includes(field)) throw new MongoError(72, `Unrecognized option in readConcern: ${field}`);
    if (level['level'] !== undefined && !['local', 'majority', 'available', 'snapshot'].includes(level['level'] as string)) throw notSupported(`read concern level ${String(level['level'])}`);
    if (level['level'] === 'snapshot' && command['txnNumber'] === undefined) throw notSupported('read concern snapshot outside a transaction');
  }
  if (command['$clusterTime'] !== undefined && !isDoc(command['$clusterTime'])) throw new MongoError(10065, 'invalid parameter: expected an object ($clusterTime)');
  const time = command['maxTimeMS'];
  if (time !== undefined && (!isNumber(time) || toNumber(time) < 0 || !Number.isInteger(toNumber(time)) || toNumber(time) > 2147483647)) throw new MongoError(2, 'maxTimeMS must be a whole number that is not negative');
}

/** Commands that only look the name up. */
const MISSING_IS_FINE = ['drop', 'dropIndexes', 'deleteIndexes', 'killCursors'];

/** The collection's name in the first field. */
export function collectionName(command: Doc, db: string): string {
  const [command0, name] = Object.entries(command)[0]!;
  if (typeof name !== 'string') throw new MongoError(command0 === 'find' ? 9 : ['insert', 'update', 'delete', 'create', 'killCursors'].includes(command0) ? 2 : 73, `collection name has invalid type ${typeOf(name)}`);
  if (name === '' || name.includes('\0') || (!MISSING_IS_FINE.includes(command0) && (name.includes('$') || name.startsWith('.')))) throw new MongoError(73, `Invalid namespace specified '${db}.${name}'`);
  return name;
}

export function optional<T extends string>(command: Doc, field: T, type: 'object' | 'bool' | 'array' | 'string', code = 14): Value {
  const value = command[field];
  if (value !== undefined && typeOf(value) !== type) throw new MongoError(code, `BSON field '${Object.keys(command)[0]}.${field}' is the wrong type '${typeOf(value)}', expected type '${type}'`);
  return value;
}

/** Only the simple collation: comparing by bytes. */
export function refuseCollation(value: Value): void {
  if (value === undefined || (isDoc(value) && (!Object.keys(value).length || value['locale'] === 'simple'))) return;
  throw notSupported('collations');
}

export const int = (n: number): Int32 => new Int32(n);
