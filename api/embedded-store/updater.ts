import { BSONRegExp, Decimal128, Double, Int32, Long, Timestamp } from 'bson';
import { MongoError, notSupported } from './errors.js';
import { compilePipeline, isStage } from './aggregation.js';
import type { Stage } from './aggregation.js';
import { compileFilter } from './matcher.js';
import type { Node } from './matcher.js';
import { fieldOf, firstField } from './paths.js';
import type { Position } from './paths.js';
import { encode } from './records.js';
import { arithmetic, clone, compare, equal, isDoc, isNumber, toBig, toNumber, typeOf } from './values.js';
import type { Doc, Num, Value } from './values.js';
import { compileRegex } from './regex.js';

/** `forced`: counts as a change even when the document stays the same. */
type Context = { doc: Doc; position: Position; inserting: boolean; forced: boolean };
type Change = (old: Value, context: Context, path: string) => Value;
/** `creates`: makes missing parents; `REMOVE` as a result takes the field away. */
type Modifier = { parts: string[]; change: Change; creates: boolean };
type Filters = Map<string, Node>;
export type Update = { replacement?: Doc; modifiers?: Modifier[]; pipeline?: Stage; filters: Filters };

const REMOVE = Symbol('remove');
/** In an update "01" is an index too. */
const isIndex = (part: string): boolean => /^\d+$/.test(part);
const bad = (message: string): MongoError => new MongoError(2, message);
const EXISTING_ONLY = new Set(['$unset', '$pull', '$pullAll', '$pop']);

/** Compiles an update document: operators or a whole replacement. */
export function compileUpdate(update: Value, arrayFilters: Value): Update {
  if (Array.isArray(update)) return compilePipelineUpdate(update, arrayFilters);
  if (!isDoc(update)) throw new MongoError(9, 'Update argument must be either an object or an array');
  const keys = Object.keys(update);
  const filters = compileArrayFilters(arrayFilters);
  if (!keys[0]?.startsWith('$')) {
    return { replacement: update, filters };
  }
  const modifiers: Modifier[] = [];
  const used = new Set<string>();
  for (const [operator, fields] of Object.entries(update)) {
    const known = OPERATORS[operator];
    if (!known && operator !== '$rename') throw new MongoError(9, `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`);
    if (!isDoc(fields)) throw new MongoError(9, `Modifiers operate on fields but we found type ${typeOf(fields)} instead.`);
    if (!Object.keys(fields).length) throw new MongoError(9, `'${operator}' is empty. You must specify a field like so: {${operator}: {<field>: ...}}`);
    for (const [path, argument] of Object.entries(fields)) {
      const parts = checkPath(path, filters, used);
      if (operator === '$rename') modifiers.push(...rename(parts, path, argument));
      else modifiers.push({ parts, change: known!(argument, path), creates: !EXISTING_ONLY.has(operator) });
    }
  }
  for (const id of filters.keys()) if (!used.has(id)) throw new MongoError(9, `The array filter for identifier '${id}' was not used in the update`);
  checkConflicts(modifiers);
  return { modifiers: modifiers.sort((a, b) => comparePaths(a.parts, b.parts)), filters };
}

const PIPELINE_STAGES = new Set(['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith']);

/** Errors in the shape of a pipeline update concern the whole command, not one statement. */
export function checkPipeline(update: Value): void {
  if (!Array.isArray(update)) return;
  for (const stage of update as Value[]) {
    if (!isDoc(stage)) throw new MongoError(14, "Each element of the 'pipeline' array must be an object");
    const [name, ...more] = Object.keys(stage);
    if (name === undefined || more.length) throw new MongoError(40323, 'A pipeline stage specification object must contain exactly one field.');
    if (!isStage(name)) throw new MongoError(40324, `Unrecognized pipeline stage name: '${name}'`);
  }
}

function compilePipelineUpdate(update: Value[], arrayFilters: Value): Update {
  if (arrayFilters !== undefined) throw notSupported('arrayFilters with a pipeline update');
  checkPipeline(update);
  for (const stage of update as Doc[]) {
    const name = Object.keys(stage)[0]!;
    if (!PIPELINE_STAGES.has(name)) throw new MongoError(72, `${name} is not allowed to be used within an update`);
  }
  const source = { variables: { NOW: new Date() }, read: (): Doc[] => [] };
  return { pipeline: compilePipeline(update, source), filters: new Map() };
}

function checkPath(path: string, filters: Filters, used: Set<string>): string[] {
  if (path === '') throw new MongoError(56, 'An empty update path is not valid.');
  const parts = path.split('.');
  if (parts.includes('')) throw new MongoError(56, `The update path '${path}' contains an empty field name, which is not allowed.`);
  if (parts[0] === '$' || parts[0]!.startsWith('$[')) throw bad(`Cannot have positional (i.e. '$') element in the first position in path '${path}'`);
  if (parts.filter((p) => p === '$').length > 1) throw bad(`Too many positional (i.e. '$') elements found in path '${path}'`);
  for (const part of parts) {
    const id = /^\$\[(.*)\]$/.exec(part)?.[1];
    if (!id) continue;
    if (!filters.has(id)) throw bad(`No array filter found for identifier '${id}' in path '${path}'`);
    used.add(id);
  }
  return parts;
}

function compileArrayFilters(specs: Value): Filters {
  const filters: Filters = new Map();
  if (specs === undefined) return filters;
  for (const spec of specs as Value[]) {
    if (!isDoc(spec)) throw new MongoError(14, 'array filters must be objects');
    const names = new Set<string>();
    const collect = (doc: Doc): void => {
      for (const [key, value] of Object.entries(doc)) {
        if (key === '$expr') throw new MongoError(224, '$expr is not allowed in this context');
        if (['$and', '$or', '$nor'].includes(key) && Array.isArray(value)) value.filter(isDoc).forEach(collect);
        else names.add(firstField(key));
      }
    };
    collect(spec);
    const filter = compileFilter(spec);
    const [id, other] = [...names];
    if (id === undefined) throw new MongoError(9, 'Cannot use an expression without a top-level field name in arrayFilters');
    if (other !== undefined) throw new MongoError(9, `Error parsing array filter :: caused by :: Expected a single top-level field name, found '${id}' and '${other}'`);
    if (!/^[a-z][a-zA-Z0-9]*$/.test(id)) throw bad(`Error parsing array filter :: caused by :: The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${id}'`);
    if (filters.has(id)) throw new MongoError(9, `Found multiple array filters with the same top-level field name ${id}`);
    filters.set(id, filter);
  }
  return filters;
}

function comparePaths(a: string[], b: string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return compare(a[i], b[i]);
  }
  return a.length - b.length;
}

function checkConflicts(modifiers: Modifier[]): void {
  for (let i = 0; i < modifiers.length; i++) {
    for (let j = i + 1; j < modifiers.length; j++) {
      const [a, b] = [modifiers[i]!.parts, modifiers[j]!.parts];
      let perhaps = false;
      let k = 0;
      for (; k < a.length && k < b.length; k++) {
        if (a[k] === b[k]) continue;
        if (!a[k]!.startsWith('$') && !b[k]!.startsWith('$')) break;
        perhaps = true;
      }
      if (k < a.length && k < b.length) continue;
      if (perhaps) throw notSupported('positional paths that may meet in one update');
      const shorter = (a.length < b.length ? a : b).join('.');
      throw new MongoError(40, `Updating the path '${b.join('.')}' would create a conflict at '${shorter}'`);
    }
  }
}

/** What is stored may not have names with `$` in it. */
export function checkStorable(v: Value, path: string): void {
  if (Array.isArray(v)) v.forEach((e, i) => checkStorable(e, `${path}.${i}`));
  if (!isDoc(v)) return;
  for (const [key, value] of Object.entries(v)) {
    if (key.startsWith('$')) checkName(key, `${path}.${key}`);
    checkStorable(value, `${path}.${key}`);
  }
}

function checkName(name: string, path: string): void {
  if (!name.startsWith('$')) return;
  if (name === '$id' || name === '$db') throw new MongoError(55, `Found ${name} field without a $ref before it, which is invalid.`);
  if (name === '$ref') throw notSupported('DBRef values');
  throw new MongoError(52, `The dollar ($) prefixed field '${name}' in '${path}' is not valid for storage.`);
}

function number(kind: '+' | '*', argument: Value, path: string): Change {
  const [name, verb] = kind === '+' ? ['$inc', 'increment'] : ['$mul', 'multiply'];
  if (!isNumber(argument)) throw new MongoError(14, `Cannot ${verb} with non-numeric argument: {${path}}`);
  return (old, { doc }) => {
    if (argument instanceof Decimal128 || old instanceof Decimal128) throw notSupported('Decimal128 arithmetic');
    if (old === undefined) return kind === '+' ? argument : arithmetic('*', argument, argument instanceof Long ? Long.ZERO : argument instanceof Double ? new Double(0) : new Int32(0));
    if (!isNumber(old)) throw new MongoError(14, `Cannot apply ${name} to a value of non-numeric type. {_id: ${String(doc['_id'])}} has the field '${path}' of non-numeric type ${typeOf(old)}`);
    const result = arithmetic(kind, old, argument);
    if (!result) throw bad(`Failed to apply ${name} operations to current value ((NumberLong)${toNumber(old)}) for document {_id: ${String(doc['_id'])}}`);
    return result;
  };
}

const set = (argument: Value): Change => (_old, _context, path) => {
  checkStorable(argument, path);
  return clone(argument);
};

const extreme = (wanted: 1 | -1) => (argument: Value): Change => (old, _context, path) => {
  checkStorable(argument, path);
  return old === undefined || compare(argument, old) * wanted > 0 ? clone(argument) : old;
};

function arrayOf(old: Value, path: string): Value[] {
  if (old !== undefined && !Array.isArray(old)) throw bad(`The field '${path}' must be an array but is of type ${typeOf(old)}`);
  return old === undefined ? [] : [...old];
}

const hasEach = (argument: Value): argument is Doc => isDoc(argument) && '$each' in argument;

const wholeNumber = (v: Value): boolean => isNumber(v) && Number.isInteger(toNumber(v)) && !(v instanceof Decimal128);

function push(argument: Value): Change {
  if (!hasEach(argument)) {
    return (old, _context, path) => {
      const array = arrayOf(old, path);
      checkStorable(argument, `${path}.`);
      return [...array, clone(argument)];
    };
  }
  for (const key of Object.keys(argument)) if (!['$each', '$slice', '$sort', '$position'].includes(key)) throw bad(`Unrecognized clause in $push: ${key}`);
  const { $each: each, $slice: slice, $sort: sort, $position: position } = argument;
  if (!Array.isArray(each)) throw bad(`The argument to $each in $push must be an array but it was of type: ${typeOf(each)}`);
  if (slice !== undefined && !wholeNumber(slice)) throw bad(`The value for $slice must be an integer value but was given type: ${typeOf(slice)}`);
  if (position !== undefined && !wholeNumber(position)) throw bad(`The value for $position must be an integer value, not of type: ${typeOf(position)}`);
  const sorter = sort === undefined ? undefined : pushSort(sort);
  return (old, context, path) => {
    if (each.length || sort !== undefined || slice !== undefined) context.forced = true;
    let array = arrayOf(old, path);
    each.forEach((e) => checkStorable(e, `${path}.`));
    array.splice(position === undefined ? array.length : toNumber(position as Num), 0, ...each.map(clone));
    if (sorter) array = sorter(array);
    if (slice === undefined) return array;
    const count = toNumber(slice as Num);
    return count >= 0 ? array.slice(0, count) : array.slice(count);
  };
}

function pushSort(sort: Value): (array: Value[]) => Value[] {
  const direction = (v: Value): 1 | -1 => {
    const n = isNumber(v) ? toNumber(v) : 0;
    if (n !== 1 && n !== -1) throw bad('The $sort element value must be either 1 or -1');
    return n;
  };
  if (isNumber(sort)) {
    const by = direction(sort);
    return (array) => array.sort((a, b) => compare(a, b) * by);
  }
  if (!isDoc(sort)) throw bad('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields');
  if (!Object.keys(sort).length) throw bad('The $sort pattern is empty when it should be a set of fields.');
  for (const [path, by] of Object.entries(sort)) {
    direction(by);
    if (path === '') throw bad('The $sort field cannot be empty');
    if (path.split('.').includes('')) throw bad(`The $sort field is a dotted field but has an empty part: ${path}`);
  }
  const spec = Object.entries(sort).map(([path, by]) => ({ parts: path.split('.'), by: direction(by) }));
  // Unlike the sort of a query this one compares arrays as a whole.
  const keysOf = (element: Value): Value[] => spec.map(({ parts }) => parts.reduce((v: Value, part) => {
    if (Array.isArray(v)) throw notSupported('$push with a $sort through arrays');
    return isDoc(v) ? fieldOf(v, part) : undefined;
  }, element) ?? null);
  return (array) => array.map((element) => ({ element, keys: keysOf(element) })).sort((a, b) => spec.reduce((order, { by }, i) => order || compare(a.keys[i], b.keys[i]) * by, 0)).map(({ element }) => element);
}

function addToSet(argument: Value): Change {
  if (hasEach(argument) && Object.keys(argument)[0] === '$each') {
    if (!Array.isArray(argument['$each'])) throw new MongoError(14, `The argument to $each in $addToSet must be an array but it was of type ${typeOf(argument['$each'])}`);
    const extra = Object.keys(argument)[1];
    if (extra !== undefined) throw bad(`Found unexpected fields after $each in $addToSet: ${extra}`);
  }
  const values = hasEach(argument) ? (argument['$each'] as Value[]) : [argument];
  return (old, _context, path) => {
    if (old !== undefined && !Array.isArray(old)) throw bad(`Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${typeOf(old)}`);
    const array = arrayOf(old, path);
    for (const v of values) {
      checkStorable(v, `${path}.`);
      if (!array.some((e) => equal(e, v))) array.push(clone(v));
    }
    return array;
  };
}

function pop(argument: Value, path: string): Change {
  const n = isNumber(argument) ? toNumber(argument) : undefined;
  if (n !== 1 && n !== -1) throw new MongoError(9, `Expected a number in: ${path}: $pop expects 1 or -1`);
  return (old) => {
    if (!Array.isArray(old)) throw new MongoError(14, `Path '${path}' contains an element of non-array type '${typeOf(old)}'`);
    return n === 1 ? old.slice(0, -1) : old.slice(1);
  };
}

const KEYWORDS = new Set(['$gt', '$gte', '$lt', '$lte', '$in', '$nin', '$ne', '$exists', '$type', '$size', '$all', '$elemMatch', '$mod', '$regex', '$options', '$bitsAllSet', '$bitsAllClear', '$bitsAnySet', '$bitsAnyClear']);

function pull(argument: Value): Change {
  let drops: (v: Value) => boolean;
  if (isDoc(argument) && KEYWORDS.has(Object.keys(argument)[0] ?? '')) {
    const filter = compileFilter({ v: argument });
    drops = (v) => filter.matches({ v });
  } else if (isDoc(argument)) {
    if ('$expr' in argument) throw new MongoError(224, '$expr is not allowed in this context');
    const filter = compileFilter(argument);
    drops = (v) => isDoc(v) && filter.matches(v);
  } else if (argument instanceof BSONRegExp) {
    const regex = compileRegex(argument.pattern, argument.options);
    drops = (v) => (typeof v === 'string' ? regex.test(v) : equal(v, argument));
  } else drops = (v) => equal(v, argument);
  return (old) => without(old, drops);
}

function without(old: Value, drops: (v: Value) => boolean): Value {
  if (!Array.isArray(old)) throw bad('Cannot apply $pull to a non-array value');
  return old.filter((v: Value) => !drops(v));
}

function pullAll(argument: Value): Change {
  if (!Array.isArray(argument)) throw bad(`$pullAll requires an array argument but was given a ${typeOf(argument)}`);
  return (old) => without(old, (v) => argument.some((a) => equal(a, v)));
}

function bit(argument: Value): Change {
  if (!isDoc(argument)) throw bad(`The $bit modifier is not compatible with a ${typeOf(argument)}. You must pass in an embedded document`);
  if (!Object.keys(argument).length) throw bad('You must pass in at least one bitwise operation.');
  for (const [name, n] of Object.entries(argument)) {
    if (!['and', 'or', 'xor'].includes(name)) throw bad(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator`);
    if (!(n instanceof Int32 || n instanceof Long)) throw bad(`The $bit modifier field must be an Integer(32/64 bit); a '${typeOf(n)}' is not supported here`);
  }
  return (old, _context, path) => {
    if (old !== undefined && !(old instanceof Int32) && !(old instanceof Long)) throw bad(`Cannot apply $bit to a value of non-integral type. ${path} has non-integer type ${typeOf(old)}`);
    let value = old === undefined ? 0n : toBig(old as Int32);
    let long = old instanceof Long;
    for (const [name, n] of Object.entries(argument)) {
      const by = toBig(n as Int32);
      value = name === 'and' ? value & by : name === 'or' ? value | by : value ^ by;
      long ||= n instanceof Long;
    }
    return long ? Long.fromBigInt(value) : new Int32(Number(value));
  };
}

function currentDate(argument: Value): Change {
  if (isDoc(argument)) {
    if (Object.keys(argument).some((k) => k !== '$type')) throw bad(`Unrecognized $currentDate option: ${Object.keys(argument).find((k) => k !== '$type') ?? ''}`);
    if (argument['$type'] !== 'date' && argument['$type'] !== 'timestamp') throw bad('The \'$type\' string field is required to be \'date\' or \'timestamp\': {$currentDate: {field : {$type: \'date\'}}}');
  } else if (typeof argument !== 'boolean') throw bad(`${typeOf(argument)} is not valid type for $currentDate. Please use a boolean ('true') or a $type expression ({$type: 'timestamp/date'}).`);
  const stamp = isDoc(argument) && argument['$type'] === 'timestamp';
  return () => (stamp ? new Timestamp({ t: Math.floor(Date.now() / 1000), i: 1 }) : new Date());
}

function rename(source: string[], path: string, argument: Value): Modifier[] {
  if (typeof argument !== 'string') throw bad(`The 'to' field for $rename must be a string: ${path}`);
  const target = checkPath(argument, new Map(), new Set());
  if ([...source, ...target].some((p) => p.startsWith('$'))) throw bad(`The source and destination field for $rename may not be dynamic: ${path}`);
  if (path === argument) throw bad(`The source and target field for $rename must differ: ${path}: "${argument}"`);
  const from = (doc: Doc): Value => {
    let value: Value = doc;
    for (const part of source) {
      if (Array.isArray(value)) throw bad(`The source field cannot be an array element, '${path}' in doc has an array field`);
      value = isDoc(value) ? fieldOf(value, part) : undefined;
    }
    return value;
  };
  const KEEP = Symbol('keep');
  const moved = (context: Context): Value => {
    const value = from(context.doc);
    if (value === undefined) return KEEP;
    let at: Value = context.doc;
    for (const part of target.slice(0, -1)) at = isDoc(at) ? fieldOf(at, part) : at;
    if (Array.isArray(at)) throw bad(`The destination field cannot be an array element, '${argument}'`);
    return value;
  };
  return [
    { parts: target, creates: true, change: (old, context) => {
      const value = moved(context);
      return value === KEEP ? old : clone(value);
    } },
    { parts: source, creates: false, change: () => REMOVE },
  ];
}

const OPERATORS: Record<string, (argument: Value, path: string) => Change> = {
  $set: set, $setOnInsert: (argument) => (old, context, path) => (context.inserting ? set(argument)(old, context, path) : old), $unset: () => () => REMOVE, $inc: (a, p) => number('+', a, p), $mul: (a, p) => number('*', a, p),
  $min: extreme(-1), $max: extreme(1), $push: push, $addToSet: addToSet, $pop: pop, $pull: pull, $pullAll: pullAll, $bit: bit, $currentDate: currentDate,
};

/** Gives the changed document; `before` stays as it is. `immutable` is false while an upsert builds its document. */
export function applyUpdate(update: Update, before: Doc, position: Position, inserting = false): { after: Doc; forced: boolean } {
  let after: Doc;
  let forced = update.replacement !== undefined && update.replacement['_id'] === undefined;
  if (update.replacement) {
    checkTop(update.replacement);
    const id = update.replacement['_id'] ?? before['_id'];
    after = id === undefined ? { ...update.replacement } : { _id: id, ...update.replacement };
  } else if (update.pipeline) {
    const [result = {}] = update.pipeline([before]);
    checkTop(result);
    // A pipeline that takes the identifier away has no effect on it, and counts as a change.
    forced = result['_id'] === undefined && before['_id'] !== undefined;
    after = forced ? { _id: before['_id'], ...result } : result;
  } else {
    after = clone(before);
    // A rename reads the document as it was, for its source may already be gone.
    const context: Context = { doc: before, position, inserting, forced: false };
    for (const modifier of update.modifiers!) applyAt(after, modifier, 0, [], context, update.filters);
    forced = context.forced;
  }
  if (before['_id'] !== undefined && (after['_id'] === undefined || !encode({ v: before['_id'] }).equals(encode({ v: after['_id'] })))) {
    // A replacement may write the same number in another type.
    if (!update.replacement || !equal(before['_id'], after['_id'])) throw new MongoError(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
  }
  return { after, forced };
}

function checkTop(doc: Doc): void {
  for (const [key, value] of Object.entries(doc)) {
    checkName(key, key);
    checkStorable(value, key);
  }
}

function applyAt(container: Value, modifier: Modifier, depth: number, path: string[], context: Context, filters: Filters): void {
  let part = modifier.parts[depth]!;
  if (part === '$') {
    if (context.position.index === undefined) throw bad('The positional operator did not find the match needed from the query.');
    part = context.position.index;
  }
  const each = /^\$\[(.*)\]$/.exec(part);
  if (each) {
    if (container === undefined) throw bad(`The path '${path.join('.')}' must exist in the document in order to apply array updates.`);
    if (!Array.isArray(container)) throw bad(`Cannot apply array updates to non-array element ${path.join('.')}`);
    const filter = each[1] ? filters.get(each[1]) : undefined;
    container.forEach((element: Value, i) => {
      if (!filter || filter.matches({ [each[1]!]: element })) step(container, String(i), modifier, depth, path, context, filters);
    });
    return;
  }
  step(container, part, modifier, depth, path, context, filters);
}

const isArrayPart = (part: string | undefined): boolean => part !== undefined && /^\$\[/.test(part);

function step(container: Value, part: string, modifier: Modifier, depth: number, path: string[], context: Context, filters: Filters): void {
  const last = depth === modifier.parts.length - 1;
  const here = [...path, part];
  const old = childOf(container, part);
  if (!isDoc(container) && (!Array.isArray(container) || !isIndex(part))) {
    if (!modifier.creates) return;
    throw new MongoError(28, `Cannot create field '${part}' in element {${path.at(-1) ?? ''}}`);
  }
  if (last) {
    if (old === undefined && !modifier.creates) return;
    const value = modifier.change(old, context, here.join('.'));
    if (value === REMOVE) removeFrom(container, part);
    else if (value !== undefined) put(container, part, value, here);
    return;
  }
  if (old !== undefined) return applyAt(old, modifier, depth + 1, here, context, filters);
  if (isArrayPart(modifier.parts[depth + 1])) throw bad(`The path '${here.join('.')}' must exist in the document in order to apply array updates.`);
  if (!modifier.creates) return;
  const fresh: Doc = {};
  applyAt(fresh, modifier, depth + 1, here, context, filters);
  // A `$setOnInsert` or `$rename` that does nothing must not leave empty parents.
  if (Object.keys(fresh).length) put(container, part, fresh, here);
}

function childOf(container: Value, part: string): Value {
  if (Array.isArray(container)) return isIndex(part) ? container[Number(part)] : undefined;
  return isDoc(container) ? fieldOf(container, part) : undefined;
}

function put(container: Value, part: string, value: Value, path: string[]): void {
  if (!Array.isArray(container)) {
    if (!Object.hasOwn(container as Doc, part)) checkName(part, path.join('.'));
    (container as Doc)[part] = value;
    return;
  }
  const index = Number(part);
  if (index - container.length > 1_500_000) throw new MongoError(34, "can't backfill more than 1500000 elements");
  while (container.length < index) container.push(null);
  container[index] = value;
}

function removeFrom(container: Value, part: string): void {
  if (Array.isArray(container)) container[Number(part)] = null;
  else delete (container as Doc)[part];
}

/** An upsert takes no `$expr` in its filter, whether a document matches or not. */
export function refuseExpr(filter: Node): void {
  if (filter.operator === 'expr') throw new MongoError(224, '$expr is not allowed in the query predicate for an upsert');
  filter.and?.forEach(refuseExpr);
}

/** The document that an upsert starts from: what the filter says to be equal. */
export function upsertBase(filter: Node, update: Update): Doc {
  const equalities = new Map<string, Value>();
  const collect = (node: Node): void => {
    if (node.and) return node.and.forEach(collect);
    const single = node.operator === 'in' && (node.operand as Value[]).length === 1 && !((node.operand as Value[])[0] instanceof BSONRegExp);
    if ((node.operator !== 'eq' && !single) || node.path === undefined) return;
    if (equalities.has(node.path)) throw new MongoError(54, `cannot infer query fields to set, path '${node.path}' is matched twice`);
    for (const part of node.path.split('.')) checkName(part, node.path);
    equalities.set(node.path, single ? (node.operand as Value[])[0] : node.operand);
  };
  collect(filter);
  if (update.replacement) return equalities.has('_id') ? { _id: clone(equalities.get('_id')) } : {};
  const base: Doc = {};
  const paths = [...equalities.keys()];
  for (const path of paths) {
    if (paths.some((p) => p.startsWith(`${path}.`))) throw new MongoError(54, `cannot infer query fields to set, both paths '${path}' and a longer one are matched`);
    const set: Modifier = { parts: path.split('.'), creates: true, change: () => clone(equalities.get(path)) };
    applyAt(base, set, 0, [], { doc: base, position: {}, inserting: true, forced: false }, new Map());
  }
  return base;
}
