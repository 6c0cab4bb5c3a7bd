import { BSONRegExp, MaxKey, MinKey } from 'bson';
import type { Collection, Index } from './catalogue.js';
import { encodeValue, indexPrefix, indexRange, recordOf, shorten, shortenBound } from './keys.js';
import type { Node } from './matcher.js';
import { Row } from './records.js';
import type { Records } from './records.js';
import type { SortSpec } from './sort.js';
import { equal, isDoc, isNumber, orderOf, toNumber } from './values.js';
import type { Doc, Value } from './values.js';
import { recordKey } from './keys.js';

type Interval = { low: Buffer; high: Buffer; point: boolean };
/** `keys`: a unique index is asked for whole keys, which needs no range. */
type Plan = { index: Index; keys?: Buffer[]; ranges: { start: Buffer; end: Buffer }[]; ordered: boolean; reverse: boolean; score: number };
export type Access = { rows: Iterable<Row>; sorted: boolean };

/** The conditions that must all hold, flattened. */
function conjuncts(node: Node): Node[] {
  return node.and ? node.and.flatMap(conjuncts) : [node];
}

const bracketLow = (order: number): Buffer => Buffer.from([order]);
const after = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.from([0xff])]);

/** Values whose index entries can be found by their own bytes; arrays, patterns and the extreme keys cannot. */
const plain = (v: Value): boolean => v !== undefined && !Array.isArray(v) && !(v instanceof BSONRegExp) && !(v instanceof MinKey) && !(v instanceof MaxKey) && !(isNumber(v) && Number.isNaN(toNumber(v)));

function point(v: Value): Interval {
  // Null also finds what is missing, and an empty array is kept as "undefined", just below null.
  if (v === null) return { low: bracketLow(2), high: after(bracketLow(5)), point: false };
  const bytes = encodeValue(v);
  return { low: bytes, high: after(bytes), point: true };
}

type Bound = { operator: string; operand: Value };
const BOUNDS: Readonly<Record<string, string>> = { $gt: 'gt', $gte: 'gte', $lt: 'lt', $lte: 'lte' };
const isBound = (operator: string | undefined, operand: Value): boolean =>
  Object.values(BOUNDS).includes(operator ?? '') && plain(operand) && operand !== null && !isDoc(operand);

/** What one and the same element of an array must be, so that both ends bound the index even where a document has many entries. */
function boundsOfElement(usable: Node[]): Bound[] {
  const told = usable.find((n) => n.operator === 'elemMatch' && isDoc(n.operand) && Object.keys(n.operand).every((key) => key in BOUNDS));
  const bounds = Object.entries((told?.operand ?? {}) as Doc).map(([key, operand]) => ({ operator: BOUNDS[key] ?? '', operand: operand as Value }));
  return bounds.every(({ operator, operand }) => isBound(operator, operand)) ? bounds : [];
}

/** Intervals in ascending key order of one field, or undefined when the conditions say nothing that an index can use. */
function intervals(nodes: Node[], path: string, halfOnly: boolean): Interval[] | undefined {
  const usable = nodes.filter((n) => n.path === path);
  const eq = usable.find((n) => n.operator === 'eq' && plain(n.operand));
  if (eq) return [point(eq.operand)];
  const list = usable.find((n) => n.operator === 'in' && (n.operand as Value[]).every(plain));
  if (list) {
    const points = (list.operand as Value[]).map(point).sort((a, b) => Buffer.compare(a.low, b.low));
    return points.filter((p, i) => !i || !p.low.equals(points[i - 1]!.low));
  }
  const ranges = usable.filter((n) => isBound(n.operator, n.operand));
  const ofElement = boundsOfElement(usable);
  const first = ofElement[0] ?? ranges[0];
  if (!first) return undefined;
  const order = orderOf(first.operand);
  const bounds: Interval = { low: bracketLow(order), high: after(bracketLow(order)), point: false };
  const told = ofElement.length ? ofElement : halfOnly ? [first] : ranges;
  for (const { operator, operand } of told.filter((r) => orderOf(r.operand) === order)) {
    const bytes = encodeValue(operand);
    const lower = operator === 'gt' || operator === 'gte';
    if (lower && Buffer.compare(bytes, bounds.low) > 0) bounds.low = bytes;
    if (!lower && Buffer.compare(after(bytes), bounds.high) < 0) bounds.high = after(bytes);
  }
  return [bounds];
}

const inverted = (b: Buffer): Buffer => Buffer.from(b.map((x) => ~x & 0xff));

/** Whether a filter can only match documents that a partial or sparse index holds. */
function holdsAll(index: Index, nodes: Node[]): boolean {
  if (index.sparse && !index.paths.some((p) => nodes.some((n) => n.path === p && ((['eq', 'gt', 'gte', 'lt', 'lte'].includes(n.operator ?? '') && plain(n.operand) && n.operand !== null) || (n.operator === 'in' && (n.operand as Value[]).every((o) => plain(o) && o !== null)))))) return false;
  if (!index.partial) return true;
  return conjuncts(index.partial).every((need) => nodes.some((n) => {
    if (need.path === undefined || n.path !== need.path) return false;
    if (n.operator === need.operator && equal(n.operand, need.operand)) return true;
    return need.operator === 'exists' && n.operator === 'eq' && n.operand !== null && n.operand !== undefined;
  }));
}

function plan(index: Index, nodes: Node[], sort: SortSpec): Plan {
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  let last: Interval[] | undefined;
  let score = 0;
  let used = 0;
  let arrays = 0;
  let exact = true;
  for (; used < index.paths.length && exact; used++) {
    const isArray = index.multikey.has(used);
    if (isArray && arrays++) break;
    const found = intervals(nodes, index.paths[used]!, isArray);
    if (!found) break;
    const turned = index.directions[used]! < 0 ? found.map((i) => ({ low: inverted(i.high), high: inverted(i.low), point: i.point, value: inverted(i.low) })).reverse() : found.map((i) => ({ ...i, value: i.low }));
    exact = turned.every((i) => i.point) && prefixes.length * turned.length <= 2000;
    if (!exact) {
      last = turned;
      score += 1;
      break;
    }
    prefixes = prefixes.flatMap((p) => turned.map((i) => Buffer.concat([p, i.value])));
    score += turned.length === 1 ? 3 : 2;
  }
  const ranges = prefixes.flatMap((p) => (last ?? [undefined]).map((i) => (i ? { low: Buffer.concat([p, i.low]), high: Buffer.concat([p, i.high]) } : { low: p, high: after(after(p)) })));
  const start = indexPrefix(index.id);
  const order = sortedBy(index, prefixes.length === 1 ? nodes : [], sort);
  const bytes = ranges.map(({ low, high }) => ({ start: Buffer.concat([start, shortenBound(low)]), end: Buffer.concat([start, shortenBound(high), Buffer.alloc(16, 0xff)]) }));
  const whole = index.unique && exact && used === index.paths.length;
  return { index, ...(whole && { keys: prefixes.map((key) => Buffer.concat([start, shorten(key)])) }), ranges: score ? bytes : [indexRange(index.id)], ordered: order !== 0 && (bytes.length === 1 || !score), reverse: order < 0, score };
}

/** 1 or -1 when the index gives the order asked for, forwards or backwards; fields fixed by an equality may be skipped. */
function sortedBy(index: Index, nodes: Node[], sort: SortSpec): number {
  if (!sort.length || index.multikey.size || index.shortened) return 0;
  const fixed = (path: string): boolean => nodes.some((n) => n.path === path && n.operator === 'eq' && plain(n.operand) && n.operand !== null);
  let at = 0;
  let direction = 0;
  for (const { path, direction: wanted } of sort) {
    while (at < index.paths.length && index.paths[at] !== path && fixed(index.paths[at]!)) at += 1;
    if (index.paths[at] !== path) return 0;
    const d = wanted * Math.sign(index.directions[at++]!);
    if (direction && d !== direction) return 0;
    direction = d;
  }
  return direction;
}

/** Candidates for a filter, from the best index or from a scan; the caller still applies the filter. */
export function access(records: Records, collection: Collection, filter: Node, sort: SortSpec, hint?: Index): Access {
  const nodes = conjuncts(filter);
  const plans = (hint ? [hint] : collection.indexes.filter((i) => holdsAll(i, nodes))).map((i) => plan(i, nodes, sort));
  const best = plans.filter((p) => hint || p.score || p.ordered).sort((a, b) => b.score - a.score || Number(b.ordered) - Number(a.ordered))[0];
  if (!best) return { rows: records.scan(collection), sorted: !sort.length };
  return { rows: rows(records, collection, best), sorted: best.ordered || !sort.length };
}

function* rows(records: Records, collection: Collection, { index, keys, ranges, reverse }: Plan): Generator<Row> {
  if (keys) {
    yield* rowsOfKeys(records, collection, reverse ? [...keys].reverse() : keys);
    return;
  }
  const seen = index.multikey.size || ranges.length > 1 ? new Set<number>() : undefined;
  for (const range of reverse ? [...ranges].reverse() : ranges) {
    for (const { key, value } of records.view.range({ ...range, reverse })) {
      const record = recordOf(index.unique ? value : key);
      if (seen?.has(record)) continue;
      seen?.add(record);
      const bytes = records.view.get(recordKey(collection.id, record));
      if (bytes) yield new Row(record, bytes);
    }
  }
}

/** The one document that a whole key of a unique index names. */
function rowOfKey(records: Records, collection: Collection, key: Buffer): Row | undefined {
  const owner = records.view.get(key);
  return owner && records.get(collection, recordOf(owner));
}

function* rowsOfKeys(records: Records, collection: Collection, keys: readonly Buffer[]): Generator<Row> {
  const seen = new Set<number>();
  for (const key of keys) {
    const row = rowOfKey(records, collection, key);
    if (!row || seen.has(row.record)) continue;
    seen.add(row.record);
    yield row;
  }
}

/** The one document with this `_id`, without a range scan. */
export function byId(records: Records, collection: Collection, id: Value): Row | undefined {
  return rowOfKey(records, collection, Buffer.concat([indexPrefix(collection.indexes[0]!.id), shorten(encodeValue(id))]));
}

/** The value when a filter asks for one `_id`. */
export function singleId(filter: Node): Value {
  const node = conjuncts(filter).find((n) => n.path === '_id' && n.operator === 'eq' && plain(n.operand));
  return node?.operand;
}
