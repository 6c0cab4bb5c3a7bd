import { Binary, BSONRegExp, Code, Decimal128, Double, EJSON, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';

type Parts = { base64: string; subType: string; pattern: string; options: string; t: number; i: number; $numberLong: string };
const READERS: Record<string, (v: never) => unknown> = {
  $oid: (v: string) => new ObjectId(v),
  $numberInt: (v: string) => new Int32(Number(v)),
  $numberLong: (v: string) => Long.fromString(v),
  $numberDouble: (v: string) => new Double(Number(v)),
  $numberDecimal: (v: string) => Decimal128.fromString(v),
  $date: (v: Parts) => new Date(Number(v.$numberLong)),
  $binary: (v: Parts) => new Binary(Buffer.from(v.base64, 'base64'), parseInt(v.subType, 16)),
  $regularExpression: (v: Parts) => new BSONRegExp(v.pattern, v.options),
  $timestamp: (v: Parts) => new Timestamp({ t: v.t, i: v.i }),
  $minKey: () => new MinKey(),
  $maxKey: () => new MaxKey(),
  $code: (v: string) => new Code(v),
};

/** Canonical Extended JSON; `EJSON.parse` would take the query operator `$regex` for a value. */
export function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (value === null || typeof value !== 'object') return value;
  const [key, ...more] = Object.keys(value);
  const reader = key !== undefined && !more.length ? READERS[key] : undefined;
  if (reader) return reader((value as Record<string, never>)[key!]!);
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, revive(v)]));
}

export const text = (value: unknown): string => EJSON.stringify(value as object, { relaxed: false });
