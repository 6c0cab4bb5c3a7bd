import { Binary, BSONRegExp, Code, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';

/** A BSON value as the store holds it: numbers keep their type, `undefined` is "missing". */
export type Value = unknown;
export type Doc = { [name: string]: Value };
export type Num = Int32 | Double | Long | Decimal128;

/** MongoDB's order of types; equal numbers mean "compared with each other". */
const ORDER: Record<string, number> = {
  minKey: 1, missing: 2, null: 5, int: 10, double: 10, long: 10, decimal: 10, string: 15, symbol: 15, object: 20, array: 25, binData: 30, objectId: 35, bool: 40, date: 45, timestamp: 47, regex: 50,
  dbPointer: 55, javascript: 60, javascriptWithScope: 65, maxKey: 127,
};
const BSON_TYPES: Record<string, string> = {
  Int32: 'int', Double: 'double', Long: 'long', Decimal128: 'decimal', ObjectId: 'objectId', Binary: 'binData', BSONRegExp: 'regex', Timestamp: 'timestamp', MinKey: 'minKey', MaxKey: 'maxKey', BSONSymbol: 'symbol', DBRef: 'object',
};

/** The type's name as `$type` spells it; `missing` for a value that is not there. */
export function typeOf(v: Value): string {
  if (v === undefined) return 'missing';
  if (v === null) return 'null';
  if (typeof v === 'string') return 'string';
  if (typeof v === 'boolean') return 'bool';
  if (Array.isArray(v)) return 'array';
  if (v instanceof Date) return 'date';
  const kind = (v as { _bsontype?: string })._bsontype;
  if (kind === undefined) return 'object';
  if (kind === 'Code') return (v as Code).scope ? 'javascriptWithScope' : 'javascript';
  return BSON_TYPES[kind] ?? 'object';
}

export const orderOf = (v: Value): number => ORDER[typeOf(v)]!;

export const isNumber = (v: Value): v is Num => v instanceof Int32 || v instanceof Double || v instanceof Long && !(v instanceof Timestamp) || v instanceof Decimal128;

export const isDoc = (v: Value): v is Doc => typeof v === 'object' && v !== null && !Array.isArray(v) && !(v instanceof Date) && (v as { _bsontype?: string })._bsontype === undefined;

/** A JavaScript number, rounded where a long or a decimal does not fit. */
export function toNumber(v: Num): number {
  if (v instanceof Long) return v.toNumber();
  if (v instanceof Decimal128) return Number(v.toString());
  return v.value;
}

/** A plain number (command options, limits), or undefined when the value is no number. */
export const optionalNumber = (v: Value): number | undefined => (isNumber(v) ? toNumber(v) : undefined);

export const truthy = (v: Value): boolean => (isNumber(v) ? toNumber(v) !== 0 : v !== false && v !== null && v !== undefined);

/** A finite number as an exact fraction of powers of ten or two: `digits * 10^exponent`. */
function exact(v: Num): { digits: bigint; exponent: number } {
  if (v instanceof Long) return { digits: v.toBigInt(), exponent: 0 };
  if (v instanceof Decimal128) {
    const [mantissa = '0', power = '0'] = v.toString().toUpperCase().split('E');
    const [whole = '0', fraction = ''] = mantissa.split('.');
    return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
  }
  let n = v.value;
  let halvings = 0;
  while (!Number.isInteger(n)) {
    n *= 2;
    halvings += 1;
  }
  return { digits: BigInt(n) * 5n ** BigInt(halvings), exponent: -halvings };
}

const sign = (n: number | bigint): number => (n < 0 ? -1 : n > 0 ? 1 : 0);

export function compareNumbers(a: Num, b: Num): number {
  const x = toNumber(a);
  const y = toNumber(b);
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) ? (Number.isNaN(y) ? 0 : -1) : 1;
  const plain = (v: Num): boolean => v instanceof Int32 || v instanceof Double;
  if (x !== y || (plain(a) && plain(b))) return x < y ? -1 : x > y ? 1 : 0;
  // A decimal can be too large for a double and still be finite.
  const infinite = (v: Num): boolean => !Number.isFinite(toNumber(v)) && !(v instanceof Decimal128 && !v.toString().includes('Inf'));
  if (infinite(a) || infinite(b)) return (Number(infinite(a)) - Number(infinite(b))) * Math.sign(x);
  const p = exact(a);
  const q = exact(b);
  const low = Math.min(p.exponent, q.exponent);
  return sign(p.digits * 10n ** BigInt(p.exponent - low) - q.digits * 10n ** BigInt(q.exponent - low));
}

/** Order of UTF-8 bytes, which is not the order of UTF-16 units where surrogates meet U+E000 and above. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    let x = a.charCodeAt(i);
    let y = b.charCodeAt(i);
    if (x === y) continue;
    if (x >= 0xd800 && y >= 0xd800) {
      x += x >= 0xe000 ? -0x800 : 0x2000;
      y += y >= 0xe000 ? -0x800 : 0x2000;
    }
    return x - y;
  }
  return a.length - b.length;
}

function compareDocuments(a: Doc, b: Doc): number {
  const left = Object.keys(a);
  const right = Object.keys(b);
  for (let i = 0; i < left.length && i < right.length; i++) {
    const x = a[left[i]!];
    const y = b[right[i]!];
    const result = orderOf(x) - orderOf(y) || compareStrings(left[i]!, right[i]!) || compare(x, y);
    if (result) return result;
  }
  return left.length - right.length;
}

function compareArrays(a: Value[], b: Value[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const result = compare(a[i], b[i]);
    if (result) return result;
  }
  return a.length - b.length;
}

/** The total order over all values that sorting, `$min`/`$max` and comparison expressions use. */
export function compare(a: Value, b: Value): number {
  const order = orderOf(a);
  const difference = order - orderOf(b);
  if (difference) return difference;
  switch (order) {
    case 10: return compareNumbers(a as Num, b as Num);
    case 15: return compareStrings(String(a), String(b));
    case 20: return compareDocuments(a as Doc, b as Doc);
    case 25: return compareArrays(a as Value[], b as Value[]);
    case 30: {
      const [x, y] = [a as Binary, b as Binary];
      // The old binary subtype 2 carries its length once more.
      const size = (b: Binary): number => b.length() + (b.sub_type === 2 ? 4 : 0);
      return size(x) - size(y) || x.sub_type - y.sub_type || Buffer.compare(x.buffer.subarray(0, x.position), y.buffer.subarray(0, y.position));
    }
    case 35: return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
    case 40: return Number(a) - Number(b);
    case 45: return sign((a as Date).getTime() - (b as Date).getTime());
    case 47: return (a as Timestamp).compare(b as Timestamp);
    case 50: return compareStrings((a as BSONRegExp).pattern, (b as BSONRegExp).pattern) || compareStrings((a as BSONRegExp).options, (b as BSONRegExp).options);
    case 60: case 65: return compareStrings(String((a as Code).code), String((b as Code).code));
    default: return 0;
  }
}

export const equal = (a: Value, b: Value): boolean => compare(a, b) === 0;

const INT_MAX = 2147483647n;
const LONG_MAX = 9223372036854775807n;

export const fitsInt = (n: bigint): boolean => n <= INT_MAX && n >= -INT_MAX - 1n;
export const fitsLong = (n: bigint): boolean => n <= LONG_MAX && n >= -LONG_MAX - 1n;

/** The smallest of int and long that holds a whole number; undefined when neither does. */
export function whole(n: bigint, atLeast: 'int' | 'long' = 'int'): Int32 | Long | undefined {
  if (atLeast === 'int' && fitsInt(n)) return new Int32(Number(n));
  return fitsLong(n) ? Long.fromBigInt(n) : undefined;
}

export const toBig = (v: Int32 | Long): bigint => (v instanceof Long ? v.toBigInt() : BigInt(v.value));

/** Adds or multiplies with MongoDB's promotion (int → long, anything with double → double); undefined when a long overflows. */
export function arithmetic(operator: '+' | '*', a: Num, b: Num): Num | undefined {
  if (a instanceof Double || b instanceof Double) return new Double(operator === '+' ? toNumber(a) + toNumber(b) : toNumber(a) * toNumber(b));
  const [x, y] = [toBig(a as Int32), toBig(b as Int32)];
  return whole(operator === '+' ? x + y : x * y, a instanceof Long || b instanceof Long ? 'long' : 'int');
}

export function clone<T extends Value>(v: T): T {
  if (Array.isArray(v)) return v.map(clone) as T;
  if (!isDoc(v)) return v;
  const copy: Doc = {};
  for (const key of Object.keys(v)) copy[key] = clone(v[key]);
  return copy as T;
}

export const MIN_KEY = new MinKey();
export const MAX_KEY = new MaxKey();
