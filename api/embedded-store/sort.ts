import { MongoError, notSupported } from './errors.js';
import { fieldOf, isIndex } from './paths.js';
import { compare, isDoc, isNumber, toNumber } from './values.js';
import type { Doc, Value } from './values.js';

/** Stands for a field that is not there, until it becomes null in a key. */
const MISSING = Symbol('missing');
type Pending = { base: Value; rest: string[]; done: boolean; value: Value };

/** The one key of a document in which no path runs through an array or ends in one; undefined where some path does. */
export function plainKey(doc: Doc, paths: readonly string[][]): Value[] | undefined {
  const values: Value[] = [];
  for (const parts of paths) {
    let value: Value = doc;
    for (const part of parts) {
      value = isDoc(value) ? fieldOf(value, part) : undefined;
      if (Array.isArray(value)) return undefined;
    }
    values.push(value === undefined ? MISSING : value);
  }
  return values;
}

/** All keys that a document has for a list of paths: one, or one for each element of the array that the paths run through. */
export function extractKeys(doc: Doc, paths: string[], names: string[], skipScalars = false): Value[][] {
  return expand(paths.map((p) => ({ base: doc, rest: p.split('.'), done: false, value: MISSING })), names, skipScalars);
}

function expand(fields: Pending[], names: string[], skipScalars = false): Value[][] {
  const settled = fields.map((f) => (f.done ? f : walk(f)));
  const pending = settled.filter((f) => !f.done);
  if (!pending.length) return [settled.map((f) => f.value)];
  const array = pending[0]!.base as Value[];
  const other = settled.findIndex((f) => !f.done && f.base !== array);
  if (other >= 0) throw new MongoError(171, `cannot index parallel arrays [${names[other]}] [${names[settled.indexOf(pending[0]!)]}]`);
  const elements = array.length ? array : [undefined];
  // A sort stage inside a pipeline passes over what is no document; indexes and `find` take a missing field there.
  const inside = skipScalars && pending.every((f) => f.rest.length) ? elements.filter(isDoc) : elements;
  return (inside.length ? inside : [undefined]).flatMap((element) => expand(settled.map((f) => {
    if (f.done) return f;
    if (!f.rest.length) return { ...f, done: true, value: element };
    return Array.isArray(element) || !isDoc(element) ? { ...f, done: true, value: MISSING } : { ...f, base: element };
  }), names, skipScalars));
}

/** Follows a path to its value or to the first array. */
function walk(field: Pending): Pending {
  let { base } = field;
  const rest = [...field.rest];
  while (rest.length) {
    if (isDoc(base)) base = fieldOf(base, rest.shift()!);
    else if (Array.isArray(base) && isIndex(rest[0]!)) {
      if (base.some((e) => isDoc(e) && Object.hasOwn(e, rest[0]!))) throw new MongoError(16746, `Ambiguous field name found in array (do not use numeric field names in embedded elements in an array), field: '${rest[0]}'`);
      if (base.length <= Number(rest[0])) break;
      base = base[Number(rest.shift())];
    }
    else break;
  }
  if (Array.isArray(base)) return { base, rest, done: false, value: undefined };
  return { base, rest, done: true, value: rest.length || base === undefined ? MISSING : base };
}

export const isMissing = (v: Value): boolean => v === MISSING;
export const orNull = (v: Value): Value => (v === MISSING ? null : v);

export type SortSpec = { path: string; direction: 1 | -1 }[];

/** Reads a sort document; `$meta` and other forms are refused. */
export function compileSort(spec: Doc): SortSpec {
  return Object.entries(spec).map(([path, direction]) => {
    if (isDoc(direction)) {
      if ('$meta' in direction) throw notSupported('$meta in a sort');
      throw new MongoError(17312, '$meta is the only expression supported by $sort right now');
    }
    if (!isNumber(direction)) throw new MongoError(15974, `Illegal key in $sort specification: ${path}`);
    const n = Math.trunc(toNumber(direction));
    if (n !== 1 && n !== -1) throw new MongoError(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    if (path === '') throw new MongoError(40352, 'FieldPath cannot be constructed with empty string');
    if (path.startsWith('$')) throw new MongoError(16410, 'FieldPath field names may not start with \'$\'.');
    if (path.endsWith('.')) throw new MongoError(40353, 'FieldPath must not end with a \'.\'.');
    if (path.split('.').includes('')) throw new MongoError(15998, 'FieldPath field names may not be empty strings.');
    return { path, direction: n };
  });
}

function compareTuples(a: Value[], b: Value[], spec: SortSpec): number {
  for (let i = 0; i < spec.length; i++) {
    const result = compare(a[i], b[i]);
    if (result) return result * spec[i]!.direction;
  }
  return 0;
}

/** The key by which a document sorts: of several (arrays) the first in the order asked for. */
export function sortKey(doc: Doc, spec: SortSpec, skipScalars = false): Value[] {
  let keys: Value[][];
  try {
    keys = extractKeys(doc, spec.map((s) => s.path), spec.map((s) => s.path), skipScalars);
  } catch (error) {
    if ((error as MongoError).code === 16746) throw error;
    throw new MongoError(2, (error as Error).message.replace('cannot index', 'cannot sort with keys that are'));
  }
  return keys.map((k) => k.map(orNull)).reduce((best, k) => (compareTuples(k, best, spec) < 0 ? k : best));
}

/** A stable sort by a specification. */
export function sortBy<T>(items: T[], docOf: (item: T) => Doc, spec: SortSpec, skipScalars = false): T[] {
  if (!spec.length) return items;
  return items.map((item) => ({ item, key: sortKey(docOf(item), spec, skipScalars) })).sort((a, b) => compareTuples(a.key, b.key, spec)).map(({ item }) => item);
}
