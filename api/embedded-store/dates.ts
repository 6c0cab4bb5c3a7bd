import { Int32, ObjectId } from 'bson';
import { isoText } from './conversions.js';
import { MongoError, notSupported } from './errors.js';
import type { Expression, Variables } from './expressions.js';
import { isDoc, typeOf } from './values.js';
import type { Value } from './values.js';

type Compile = (expression: Value) => Expression;
type DateOperator = (argument: Value, compile: Compile) => { parts: Expression[]; run: (variables: Variables) => Value };

const DAY = 86_400_000;
const dayOfYear = (d: Date): number => Math.floor((d.getTime() - Date.UTC(d.getUTCFullYear(), 0, 1)) / DAY) + 1;

const PARTS: Record<string, (d: Date) => number> = {
  $year: (d) => d.getUTCFullYear(), $month: (d) => d.getUTCMonth() + 1, $dayOfMonth: (d) => d.getUTCDate(), $hour: (d) => d.getUTCHours(), $minute: (d) => d.getUTCMinutes(), $second: (d) => d.getUTCSeconds(),
  $millisecond: (d) => d.getUTCMilliseconds(), $dayOfWeek: (d) => d.getUTCDay() + 1, $dayOfYear: dayOfYear,
  $week: (d) => Math.floor((dayOfYear(d) + 6 - d.getUTCDay()) / 7),
};

/** A date as expressions take it: dates and the time of ObjectIds. */
function asDate(value: Value): Date {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (typeOf(value) === 'timestamp') throw notSupported('date operators on timestamps');
  throw new MongoError(16006, `can't convert from BSON type ${typeOf(value)} to Date`);
}

function offset(zone: Value): number {
  if (typeof zone !== 'string') throw new MongoError(40533, 'timezone must be a string');
  if (zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!match) {
    if (/^[A-Z]/i.test(zone)) throw notSupported('time zone names');
    throw new MongoError(40485, `unrecognized time zone identifier: "${zone}"`);
  }
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000;
}

const part = (name: string): DateOperator => (argument, compile) => {
  let source = argument;
  let zone: Expression | undefined;
  if (Array.isArray(argument)) {
    if (argument.length !== 1) throw new MongoError(40536, `${name} accepts exactly one argument if given an array, but was given ${argument.length}`);
    source = argument[0];
  } else if (isDoc(argument) && !Object.keys(argument)[0]?.startsWith('$')) {
    for (const key of Object.keys(argument)) if (key !== 'date' && key !== 'timezone') throw new MongoError(40535, `unrecognized option to ${name}: "${key}"`);
    if (!('date' in argument)) throw new MongoError(40539, `missing 'date' argument to ${name}, provided: ${Object.keys(argument).join()}`);
    source = argument['date'];
    if ('timezone' in argument) zone = compile(argument['timezone']);
  }
  const date = compile(source);
  return {
    parts: zone ? [date, zone] : [date],
    run: (v) => {
      const value = date(v);
      if (value === null || value === undefined) return null;
      const z = zone?.(v);
      if (zone && (z === null || z === undefined)) return null;
      return new Int32(PARTS[name]!(new Date(asDate(value).getTime() + (zone ? offset(z) : 0))));
    },
  };
};

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

function format(d: Date, pattern: string, shift: number): string {
  isoText(d);
  return pattern.replace(/%(.?)/g, (_all, code: string) => {
    switch (code) {
      case 'Y': return pad(d.getUTCFullYear(), 4);
      case 'm': return pad(d.getUTCMonth() + 1);
      case 'd': return pad(d.getUTCDate());
      case 'H': return pad(d.getUTCHours());
      case 'M': return pad(d.getUTCMinutes());
      case 'S': return pad(d.getUTCSeconds());
      case 'L': return pad(d.getUTCMilliseconds(), 3);
      case 'j': return pad(dayOfYear(d), 3);
      case 'w': return String(d.getUTCDay() + 1);
      case 'U': return pad(PARTS['$week']!(d));
      case 'z': return `${shift < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(shift) / 3_600_000))}${pad(Math.floor(Math.abs(shift) / 60_000) % 60)}`;
      case '%': return '%';
      case 'G': case 'V': case 'u': case 'Z': throw notSupported(`%${code} in $dateToString`);
      default: throw new MongoError(code === '' ? 18535 : 18536, `Invalid format character '%${code}' in format string`);
    }
  });
}

const dateToString: DateOperator = (argument, compile) => {
  if (!isDoc(argument)) throw new MongoError(18629, '$dateToString only supports an object as its argument');
  for (const key of Object.keys(argument)) if (!['date', 'format', 'timezone', 'onNull'].includes(key)) throw new MongoError(18534, `Unrecognized argument to $dateToString: ${key}`);
  if (!('date' in argument)) throw new MongoError(18628, "Missing 'date' parameter to $dateToString");
  const [date, pattern, zone, onNull] = ['date', 'format', 'timezone', 'onNull'].map((k) => (k in argument ? compile(argument[k]) : undefined));
  return {
    parts: [date, pattern, zone, onNull].filter((e) => e !== undefined),
    run: (v) => {
      const text = pattern ? pattern(v) : '%Y-%m-%dT%H:%M:%S.%LZ';
      const value = date!(v);
      const z = zone?.(v);
      if (text !== null && text !== undefined && typeof text !== 'string') throw new MongoError(18533, '$dateToString requires that \'format\' be a string');
      if (value === null || value === undefined) return onNull ? onNull(v) : null;
      if (text === null || text === undefined || (zone && (z === null || z === undefined))) return null;
      const shift = zone ? offset(z) : 0;
      if (zone && !pattern) throw notSupported('$dateToString with a time zone and no format');
      return format(new Date(asDate(value).getTime() + shift), text, shift);
    },
  };
};

/** Operators that read dates. */
export const DATE_OPERATORS: Record<string, DateOperator> = { ...Object.fromEntries(Object.keys(PARTS).map((name) => [name, part(name)])), $dateToString: dateToString };
