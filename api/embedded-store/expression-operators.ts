import { Decimal128, Double, Int32, Long } from 'bson';
import { CONVERSIONS, convert } from './conversions.js';
import { MongoError, notSupported } from './errors.js';
import { compare, equal, isDoc, isNumber, toBig, toNumber, truthy, typeOf, whole } from './values.js';
import type { Doc, Num, Value } from './values.js';

/** An operator that only looks at the values of its arguments. */
export type Operator = { least: number; most: number; run: (args: Value[]) => Value };
export const fail = (code: number, message: string): never => {
  throw new MongoError(code, message);
};
export const isNull = (v: Value): boolean => v === null || v === undefined;
const fixed = (count: number, run: (args: Value[]) => Value): Operator => ({ least: count, most: count, run });
const any = (run: (args: Value[]) => Value): Operator => ({ least: 0, most: Infinity, run });
const between = (least: number, most: number, run: (args: Value[]) => Value): Operator => ({ least, most, run });

function noDecimal(values: Value[]): void {
  if (values.some((v) => v instanceof Decimal128)) throw notSupported('Decimal128 arithmetic');
}

const intOrLong = (n: bigint, types: Value[]): Num => {
  const long = types.some((t) => t instanceof Long);
  return whole(n, long ? 'long' : 'int') ?? new Double(Number(n));
};

function date(ms: number): Date {
  const result = new Date(Math.trunc(ms));
  if (Number.isNaN(result.getTime())) throw notSupported('dates outside the range of JavaScript');
  return result;
}

function add(args: Value[]): Value {
  let day: Date | undefined;
  for (const a of args) {
    if (isNull(a)) return null;
    if (a instanceof Date) day = day ? fail(16612, 'only one date allowed in an $add expression') : a;
    else if (!isNumber(a)) fail(16554, `$add only supports numeric or date types, not ${typeOf(a)}`);
  }
  const numbers = args.filter(isNumber);
  noDecimal(numbers);
  if (day) return date(day.getTime() + numbers.reduce((sum, n) => sum + (n instanceof Double ? Math.round(n.value) : toNumber(n)), 0));
  if (numbers.some((n) => n instanceof Double)) return new Double(numbers.reduce((sum, n) => sum + toNumber(n), 0));
  return intOrLong(numbers.reduce((sum, n) => sum + toBig(n as Int32), 0n), numbers);
}

function subtract([a, b]: Value[]): Value {
  if (isNull(a) || isNull(b)) return null;
  noDecimal([a, b]);
  if (a instanceof Date && b instanceof Date) return Long.fromNumber(a.getTime() - b.getTime());
  if (a instanceof Date) return isNumber(b) ? date(a.getTime() - Math.trunc(toNumber(b))) : fail(16613, `cant $subtract a ${typeOf(b)} from a Date`);
  if (!isNumber(a) || !isNumber(b)) return fail(16556, `cant $subtract a${typeOf(b)} from a ${typeOf(a)}`);
  if (a instanceof Double || b instanceof Double) return new Double(toNumber(a) - toNumber(b));
  const result = toBig(a as Int32) - toBig(b as Int32);
  if (a instanceof Long || b instanceof Long) return Long.fromBigInt(BigInt.asIntN(64, result));
  return whole(result)!;
}

function multiply(args: Value[]): Value {
  for (const a of args) {
    if (isNull(a)) return null;
    if (!isNumber(a)) fail(16555, `$multiply only supports numeric types, not ${typeOf(a)}`);
  }
  noDecimal(args);
  const numbers = args as Num[];
  if (numbers.some((n) => n instanceof Double)) {
    if (numbers.some((n) => Math.abs(toNumber(n)) > 9e18)) throw notSupported('$multiply with very large factors');
    return new Double(numbers.reduce((product, n) => product * toNumber(n), 1));
  }
  return intOrLong(numbers.reduce((product, n) => product * toBig(n as Int32), 1n), numbers);
}

function divide([a, b]: Value[]): Value {
  if (isNull(a) || isNull(b)) return null;
  if (!isNumber(a) || !isNumber(b)) return fail(16609, '$divide only supports numeric types');
  noDecimal([a, b]);
  if (toNumber(b) === 0) fail(16608, "can't $divide by zero");
  return new Double(toNumber(a) / toNumber(b));
}

function mod([a, b]: Value[]): Value {
  if (isNull(a) || isNull(b)) return null;
  if (!isNumber(a) || !isNumber(b)) return fail(16611, '$mod only supports numeric types');
  noDecimal([a, b]);
  if (toNumber(b) === 0) fail(16610, "can't $mod by zero");
  if (a instanceof Double || b instanceof Double) {
    // A whole double divisor makes MongoDB work with integers; its results for that are not imitated.
    return new Double(toNumber(a) % toNumber(b));
  }
  return intOrLong(toBig(a as Int32) % toBig(b as Int32), [a, b]);
}

const unary = (code: number, name: string, onInt: (n: bigint) => bigint, onDouble: (n: number) => number): Operator => fixed(1, ([a]) => {
  if (isNull(a)) return null;
  if (!isNumber(a)) return fail(code, `${name} only supports numeric types, not ${typeOf(a)}`);
  noDecimal([a]);
  if (a instanceof Double) return new Double(onDouble(a.value));
  const result = onInt(toBig(a as Int32));
  return whole(result, a instanceof Long ? 'long' : 'int') ?? fail(28680, "can't take $abs of long long min");
});

/** Half to even, as MongoDB rounds. */
function roundEven(n: number): number {
  const down = Math.floor(n);
  if (n - down !== 0.5) return Math.round(n);
  return down % 2 === 0 ? down : down + 1;
}

function rounding(name: string, round: (n: number) => number): Operator {
  return between(1, 2, (args) => {
    const [a, place] = args;
    if (isNull(a)) return null;
    if (!isNumber(a)) return fail(51081, `${name} only supports numeric types, not ${typeOf(a)}`);
    noDecimal([a]);
    if (args.length === 2 && !(place instanceof Int32 && place.value === 0)) throw notSupported(`${name} with a place`);
    return a instanceof Double ? new Double(Object.is(round(a.value), 0) && a.value < 0 ? -0 : round(a.value)) : a;
  });
}

const comparisonOf = (accepts: (c: number) => boolean): Operator => fixed(2, ([a, b]) => accepts(compare(a, b)));

function textOf(v: Value): string {
  if (isNull(v)) return '';
  if (typeof v === 'string') return v;
  if (v instanceof Int32 || v instanceof Long || v instanceof Date) return String(convert(v, 'string'));
  if (v instanceof Double) return String(convert(v, 'string'));
  return isNumber(v) ? v.toString() : fail(16007, `can't convert from BSON type ${typeOf(v)} to String`);
}

const ascii = (s: string, from: RegExp, change: (c: string) => string): string => s.replace(from, change);

function concat(args: Value[]): Value {
  let text = '';
  for (const a of args) {
    if (isNull(a)) return null;
    if (typeof a !== 'string') fail(16702, `$concat only supports strings, not ${typeOf(a)}`);
    text += a as string;
  }
  return text;
}

function substrBytes([s, start, length]: Value[]): Value {
  if (!isNumber(start)) fail(16034, '$substrBytes:  starting index must be a numeric type');
  if (!isNumber(length)) fail(16035, '$substrBytes:  length must be a numeric type');
  const bytes = Buffer.from(textOf(s));
  const from = Math.trunc(toNumber(start as Num));
  const count = Math.trunc(toNumber(length as Num));
  if (from < 0) fail(50752, '$substrBytes:  starting index must be non-negative');
  const end = count < 0 ? bytes.length : Math.min(bytes.length, from + count);
  const middle = (i: number): boolean => i < bytes.length && (bytes[i]! & 0xc0) === 0x80;
  if (from >= bytes.length) return '';
  if (middle(from)) fail(28656, '$substrBytes:  Invalid range, starting index is a UTF-8 continuation byte.');
  if (middle(end)) fail(28657, '$substrBytes:  Invalid range, ending index is in the middle of a UTF-8 character.');
  return bytes.toString('utf8', from, end);
}

function substrCP([s, start, length]: Value[]): Value {
  if (!isNumber(start)) fail(34450, '$substrCP: starting index must be a numeric type');
  if (!Number.isInteger(toNumber(start as Num))) fail(34451, '$substrCP: starting index cannot be represented as a 32-bit integral value');
  if (!isNumber(length)) fail(34452, '$substrCP: length must be a numeric type');
  if (!Number.isInteger(toNumber(length as Num))) fail(34453, '$substrCP: length cannot be represented as a 32-bit integral value');
  if (toNumber(length as Num) < 0) fail(34454, '$substrCP: length must be a nonnegative integer.');
  if (toNumber(start as Num) < 0) fail(34455, '$substrCP: the starting index must be nonnegative integer.');
  const from = toNumber(start as Num);
  return [...textOf(s)].slice(from, from + toNumber(length as Num)).join('');
}

function arrayElemAt([a, index]: Value[]): Value {
  if (isNull(a) || isNull(index)) return null;
  if (!Array.isArray(a)) return fail(28689, `$arrayElemAt's first argument must be an array, but is ${typeOf(a)}`);
  if (!isNumber(index)) return fail(28690, `$arrayElemAt's second argument must be a numeric value, but is ${typeOf(index)}`);
  if (!Number.isInteger(toNumber(index))) fail(28691, "$arrayElemAt's second argument must be representable as a 32-bit integer");
  return a.at(toNumber(index)) as Value;
}

const end = (name: string, at: number): Operator => fixed(1, ([a]) => {
  if (isNull(a)) return null;
  return Array.isArray(a) ? a.at(at) as Value : fail(28689, `${name}'s argument must be an array, but is ${typeOf(a)}`);
});

function slice(args: Value[]): Value {
  const [a, first, second] = args;
  if (args.some(isNull)) return null;
  if (!Array.isArray(a)) return fail(28724, 'First argument to $slice must be an array, but is of another type');
  if (!isNumber(first)) return fail(28725, 'Second argument to $slice must be a numeric value');
  const n = toNumber(first);
  if (!Number.isInteger(n)) fail(28726, "Second argument to $slice can't be represented as a 32-bit integer");
  if (args.length === 2) return n >= 0 ? a.slice(0, n) : a.slice(n);
  if (!isNumber(second)) return fail(28727, 'Third argument to $slice must be numeric');
  const count = toNumber(second);
  if (!Number.isInteger(count)) fail(28728, "Third argument to $slice can't be represented as a 32-bit integer");
  if (count <= 0) fail(28729, 'Third argument to $slice must be positive');
  const start = n >= 0 ? n : Math.max(0, a.length + n);
  return a.slice(start, start + count);
}

function indexOfArray(args: Value[]): Value {
  const [a, wanted] = args;
  if (isNull(a)) return null;
  if (!Array.isArray(a)) return fail(40090, '$indexOfArray requires an array as a first argument');
  const bounds = args.slice(2).map((n) => {
    if (!isNumber(n) || !Number.isInteger(toNumber(n))) return fail(40096, '$indexOfArray requires an integral index');
    return toNumber(n) < 0 ? fail(40097, '$indexOfArray requires a nonnegative index') : toNumber(n);
  });
  const [from = 0, to = a.length] = bounds;
  for (let i = from; i < Math.min(to, a.length); i++) if (equal(a[i], wanted)) return new Int32(i);
  return new Int32(-1);
}

const unique = (values: Value[]): Value[] => [...values].sort(compare).filter((v, i, all) => !i || !equal(v, all[i - 1]));
const holds = (values: Value[], v: Value): boolean => values.some((x) => equal(x, v));
const arrays = (name: string, codes: number[], args: Value[]): Value[][] => args.map((a, i) => (Array.isArray(a) ? (a as Value[]) : fail(codes[i] ?? codes[0]!, `operands of ${name} must be arrays`)));

function mergeObjects(args: Value[]): Value {
  const list = args.length === 1 && Array.isArray(args[0]) ? (args[0] as Value[]) : args;
  const result: Doc = {};
  for (const a of list) {
    if (isNull(a)) continue;
    if (!isDoc(a)) fail(40400, `$mergeObjects requires object inputs, but input is of type ${typeOf(a)}`);
    Object.assign(result, a);
  }
  return result;
}

function arrayToObject([a]: Value[]): Value {
  if (isNull(a)) return null;
  if (!Array.isArray(a)) return fail(40386, `$arrayToObject requires an array input, found: ${typeOf(a)}`);
  const result: Doc = {};
  const pairs = Array.isArray(a[0]);
  for (const item of a as Value[]) {
    if (a.indexOf(item) === 0 && !pairs && !isDoc(item)) fail(40398, 'Unrecognised input type format for $arrayToObject');
    if (pairs !== Array.isArray(item)) fail(pairs ? 40396 : 40391, '$arrayToObject requires a consistent input format.');
    let key: Value;
    let value: Value;
    if (Array.isArray(item)) {
      if (item.length !== 2) fail(40397, '$arrayToObject requires an array of size 2 arrays');
      [key, value] = item as Value[];
      if (typeof key !== 'string') fail(40395, '$arrayToObject requires an array of key-value pairs, where the key must be of type string');
    } else {
      if (!isDoc(item)) return fail(40391, '$arrayToObject requires a consistent input format.');
      if (Object.keys(item).length !== 2 || !('k' in item) || !('v' in item)) fail(Object.keys(item).length !== 2 ? 40392 : 40393, "$arrayToObject requires an object keys of 'k' and 'v'.");
      if (typeof item['k'] !== 'string') fail(40394, "$arrayToObject requires an object with keys 'k' and 'v', where the value of 'k' must be of type string");
      key = item['k'];
      value = item['v'];
    }
    if (String(key).includes('\0')) throw notSupported('$arrayToObject with null bytes in names');
    result[key as string] = value;
  }
  return result;
}

/** `$sum`, `$avg`, `$min`, `$max` as expressions share the accumulators' rules; set by accumulators.ts to avoid a cycle. */
export const ACCUMULATING: Record<string, (values: Value[]) => Value> = {};

const accumulating = (name: string): Operator => any((args) => ACCUMULATING[name]!(args.length === 1 && Array.isArray(args[0]) ? (args[0] as Value[]) : args));

export const OPERATORS: Record<string, Operator> = {
  $add: any(add), $subtract: fixed(2, subtract), $multiply: any(multiply), $divide: fixed(2, divide), $mod: fixed(2, mod),
  $abs: unary(28765, '$abs', (n) => (n < 0n ? -n : n), Math.abs), $ceil: unary(28765, '$ceil', (n) => n, Math.ceil), $floor: unary(28765, '$floor', (n) => n, Math.floor),
  $round: rounding('$round', roundEven), $trunc: rounding('$trunc', Math.trunc),
  $eq: comparisonOf((c) => c === 0), $ne: comparisonOf((c) => c !== 0), $gt: comparisonOf((c) => c > 0), $gte: comparisonOf((c) => c >= 0), $lt: comparisonOf((c) => c < 0), $lte: comparisonOf((c) => c <= 0),
  $cmp: fixed(2, ([a, b]) => new Int32(Math.sign(compare(a, b)))), $not: fixed(1, ([a]) => !truthy(a)),
  $concat: any(concat), $toUpper: fixed(1, ([s]) => ascii(textOf(s), /[a-z]/g, (c) => c.toUpperCase())), $toLower: fixed(1, ([s]) => ascii(textOf(s), /[A-Z]/g, (c) => c.toLowerCase())),
  $strLenBytes: fixed(1, ([s]) => (typeof s === 'string' ? new Int32(Buffer.byteLength(s)) : fail(34473, '$strLenBytes requires a string argument'))),
  $strLenCP: fixed(1, ([s]) => (typeof s === 'string' ? new Int32([...s].length) : fail(34471, '$strLenCP requires a string argument'))),
  $substr: fixed(3, substrBytes), $substrBytes: fixed(3, substrBytes), $substrCP: fixed(3, substrCP),
  $split: fixed(2, ([s, by]) => {
    if (isNull(s) || isNull(by)) return null;
    if (typeof s !== 'string') return fail(40085, '$split requires an expression that evaluates to a string as a first argument');
    if (typeof by !== 'string') return fail(40086, '$split requires an expression that evaluates to a string as a second argument');
    return by === '' ? fail(40087, '$split requires a non-empty separator') : s.split(by);
  }),
  $arrayElemAt: fixed(2, arrayElemAt), $first: end('$first', 0), $last: end('$last', -1), $slice: between(2, 3, slice), $indexOfArray: between(2, 4, indexOfArray),
  $size: fixed(1, ([a]) => (Array.isArray(a) ? new Int32(a.length) : fail(17124, `The argument to $size must be an array, but was of type: ${typeOf(a)}`))),
  $in: fixed(2, ([v, list]) => (Array.isArray(list) ? holds(list as Value[], v) : fail(40081, `$in requires an array as a second argument, found: ${typeOf(list)}`))),
  $isArray: fixed(1, ([a]) => Array.isArray(a)), $isNumber: fixed(1, ([a]) => isNumber(a)), $type: fixed(1, ([a]) => typeOf(a)),
  $concatArrays: any((args) => {
    const all: Value[] = [];
    for (const a of args) {
      if (isNull(a)) return null;
      if (!Array.isArray(a)) fail(28664, `$concatArrays only supports arrays, not ${typeOf(a)}`);
      all.push(...(a as Value[]));
    }
    return all;
  }),
  $reverseArray: fixed(1, ([a]) => (isNull(a) ? null : Array.isArray(a) ? [...(a as Value[])].reverse() : fail(34435, `The argument to $reverseArray must be an array, but was of type: ${typeOf(a)}`))),
  $objectToArray: fixed(1, ([a]) => (isNull(a) ? null : isDoc(a) ? Object.entries(a).map(([k, v]) => ({ k, v })) : fail(40390, `$objectToArray requires a document input, found: ${typeOf(a)}`))),
  $arrayToObject: fixed(1, arrayToObject), $mergeObjects: any(mergeObjects),
  $setUnion: any((args) => (args.some(isNull) ? nullOr(args, 17043, '$setUnion') : unique(arrays('$setUnion', [17043], args).flat()))),
  $setIntersection: any((args) => (args.some(isNull) ? nullOr(args, 17047, '$setIntersection') : !args.length ? [] : arrays('$setIntersection', [17047], args).reduce((a, b) => unique(a).filter((v) => holds(b, v))))),
  $setDifference: fixed(2, (args) => {
    if (args.some(isNull)) return null;
    const [a, b] = arrays('$setDifference', [17048, 17049], args) as [Value[], Value[]];
    return a.filter((v, i) => !holds(b, v) && a.findIndex((x) => equal(x, v)) === i);
  }),
  $setIsSubset: fixed(2, (args) => {
    const [a, b] = arrays('$setIsSubset', [17046, 17042], args) as [Value[], Value[]];
    return a.every((v) => holds(b, v));
  }),
  $setEquals: between(2, Infinity, (args) => {
    const [first, ...others] = arrays('$setEquals', [17044], args).map(unique);
    return others.every((o) => equal(o, first));
  }),
  $anyElementTrue: fixed(1, ([a]) => (Array.isArray(a) ? (a as Value[]).some(truthy) : fail(17041, "$anyElementTrue's argument must be an array"))),
  $allElementsTrue: fixed(1, ([a]) => (Array.isArray(a) ? (a as Value[]).every(truthy) : fail(17040, "$allElementsTrue's argument must be an array"))),
  $sum: accumulating('$sum'), $avg: accumulating('$avg'), $min: accumulating('$min'), $max: accumulating('$max'),
};
for (const [name, to] of Object.entries(CONVERSIONS)) OPERATORS[name] = fixed(1, ([v]) => convert(v, to));

/** The set operators check the operands before the first null. */
function nullOr(args: Value[], code: number, name: string): null {
  for (const a of args) {
    if (isNull(a)) return null;
    if (!Array.isArray(a)) fail(code, `All operands of ${name} must be arrays.`);
  }
  return null;
}
