import { Decimal128, Double, Int32, Long, ObjectId } from 'bson';
import { MongoError, notSupported } from './errors.js';
import { isNumber, toBig, toNumber, typeOf, whole } from './values.js';
import type { Num, Value } from './values.js';

/** Operators that convert to one type. */
export const CONVERSIONS: Record<string, string> = { $toString: 'string', $toInt: 'int', $toLong: 'long', $toDouble: 'double', $toBool: 'bool', $toDate: 'date', $toObjectId: 'objectId' };
const TYPE_CODES: Record<number, string> = { 1: 'double', 2: 'string', 7: 'objectId', 8: 'bool', 9: 'date', 16: 'int', 18: 'long', 19: 'decimal' };
const KNOWN = ['minKey', 'object', 'array', 'binData', 'undefined', 'null', 'regex', 'dbPointer', 'javascript', 'symbol', 'javascriptWithScope', 'timestamp', 'maxKey', ...Object.values(TYPE_CODES)];

const failed = (message: string): never => {
  throw new MongoError(241, message);
};

/** `$convert` without its fallbacks: null stays null, what cannot be is error 241. */
export function convert(value: Value, to: Value): Value {
  const type = typeName(to);
  if (value === null || value === undefined) return null;
  if (value instanceof Decimal128 || type === 'decimal') throw notSupported('conversions of Decimal128');
  const unsupported = (): never => failed(`Unsupported conversion from ${typeOf(value)} to ${type} in $convert with no onError value`);
  switch (type) {
    case 'string': return toText(value, unsupported);
    case 'bool':
      if (['minKey', 'maxKey', 'regex', 'timestamp', 'javascript', 'javascriptWithScope', 'symbol'].includes(typeOf(value))) throw notSupported(`conversion from ${typeOf(value)} to bool`);
      return isNumber(value) ? toNumber(value) !== 0 : value !== false;
    case 'int': case 'long': return toWhole(value, type, unsupported);
    case 'double':
      if (typeof value === 'boolean') return new Double(Number(value));
      if (value instanceof Date) return new Double(value.getTime());
      if (isNumber(value)) return new Double(toNumber(value));
      return typeof value === 'string' ? new Double(parseDecimal(value)) : unsupported();
    case 'date':
      if (value instanceof Date) return value;
      if (value instanceof ObjectId) return value.getTimestamp();
      if (value instanceof Long || value instanceof Double) return inRange(toNumber(value));
      if (typeof value === 'string') throw notSupported('converting text to dates');
      return unsupported();
    case 'objectId':
      if (value instanceof ObjectId) return value;
      if (typeof value !== 'string') return unsupported();
      return /^[0-9a-fA-F]{24}$/.test(value) ? new ObjectId(value) : failed(`Failed to parse objectId '${value}' in $convert with no onError value`);
    default: return unsupported();
  }
}

function typeName(to: Value): string {
  if (typeof to === 'string') {
    if (!KNOWN.includes(to)) throw new MongoError(2, `Unknown type name: ${to}`);
    return to;
  }
  if (!isNumber(to)) throw new MongoError(9, `$convert's 'to' argument must be a string or number, but is ${typeOf(to)}`);
  const type = TYPE_CODES[toNumber(to)];
  if (!type) throw notSupported(`$convert to type number ${toNumber(to)}`);
  return type;
}

function inRange(ms: number): Date {
  const date = new Date(Math.trunc(ms));
  if (Number.isNaN(date.getTime())) throw notSupported('dates outside the range of JavaScript');
  return date;
}

function toText(value: Value, unsupported: () => never): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof ObjectId) return value.toHexString();
  if (value instanceof Date) return isoText(value);
  if (value instanceof Double) return doubleText(value.value);
  return isNumber(value) ? value.toString() : unsupported();
}

/** ISO text with milliseconds; years with other than four digits cannot be written. */
export function isoText(value: Date): string {
  const year = value.getUTCFullYear();
  if (year < 0 || year > 9999) throw new MongoError(18537, `Could not convert date to string: date component was outside the supported range of 0-9999`);
  return value.toISOString();
}

/** Six significant digits in the manner of C's %g. */
function doubleText(n: number): string {
  if (Number.isNaN(n)) return 'NaN';
  if (!Number.isFinite(n)) return n > 0 ? 'Infinity' : '-Infinity';
  if (Object.is(n, -0)) return '-0';
  if (n === 0) return '0';
  const scientific = n.toExponential(5);
  const exponent = Number(scientific.split('e')[1]);
  const trim = (s: string): string => (s.includes('.') ? s.replace(/\.?0+$/, '') : s);
  if (exponent < -5 || exponent >= 6) return `${trim(scientific.split('e')[0]!)}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return trim(n.toPrecision(6));
}

function toWhole(value: Value, type: 'int' | 'long', unsupported: () => never): Num {
  let n: bigint;
  if (typeof value === 'boolean') n = BigInt(value);
  else if (value instanceof Date && type === 'long') n = BigInt(value.getTime());
  else if (value instanceof Double) {
    if (!Number.isFinite(value.value)) return failed(`Attempt to convert ${Number.isNaN(value.value) ? 'NaN' : 'infinity'} value to integer type in $convert with no onError value`);
    n = BigInt(Math.trunc(value.value));
  } else if (isNumber(value)) n = toBig(value as Int32);
  else if (typeof value === 'string') {
    if (!/^[+-]?\d+$/.test(value)) return failed(`Failed to parse number '${value}' in $convert with no onError value`);
    n = BigInt(value.replace(/^\+/, ''));
  } else return unsupported();
  const result = whole(n, type);
  if (!result || (type === 'int' && result instanceof Long)) return failed('Conversion would overflow target type in $convert with no onError value');
  return result;
}

function parseDecimal(text: string): number {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) {
    const n = Number(text);
    if (Number.isFinite(n)) return n;
  } else if (/[iInNxX]/.test(text)) throw notSupported('converting words or hexadecimal text to numbers');
  return failed(`Failed to parse number '${text}' in $convert with no onError value`);
}
