import { MongoError, notSupported } from './errors.js';
import { compileExpression, variablesFor } from './expressions.js';
import type { Expression, Variables } from './expressions.js';
import { elemMatchTest } from './matcher.js';
import type { Node } from './matcher.js';
import { fieldOf, firstField } from './paths.js';
import type { Position } from './paths.js';
import { isDoc, isNumber, toNumber, truthy } from './values.js';
import type { Doc, Value } from './values.js';

type ArrayChange = (v: Value, position: Position) => Value;
/** A tree of what to keep, drop, compute or cut. */
type Tree = Map<string, Tree | true | { compute: Expression } | { change: ArrayChange }>;
export type Projection = (doc: Doc, filter?: Node) => Doc;

const isFlag = (v: Value): boolean => typeof v === 'boolean' || isNumber(v);

/** Fields of the first level that a projection of `find` needs, where it only picks fields; undefined where it may need any. */
export function pickedFields(spec: Doc): string[] | undefined {
  const entries = Object.entries(spec);
  const picks = entries.every(([path, flag]) => isFlag(flag) && !path.endsWith('.$') && (path === '_id' || truthy(flag)));
  return picks && entries.some(([, flag]) => truthy(flag)) ? ['_id', ...entries.map(([path]) => firstField(path))] : undefined;
}

/** Compiles a projection of `find` (with positional, `$slice`, `$elemMatch`) or of an aggregation stage. */
export function compileProjection(spec: Doc, options: { find: boolean; variables?: Variables }): Projection {
  const variables = options.variables ?? {};
  const tree: Tree = new Map();
  let include: boolean | undefined;
  let idFlag: boolean | undefined;
  let cuts = false;
  let elements = false;
  let computes = false;
  let positional: string | undefined;
  const mode = (wanted: boolean, path: string): void => {
    if (include !== undefined && include !== wanted) throw new MongoError(wanted ? 31253 : 31254, `Cannot do ${wanted ? 'inclusion' : 'exclusion'} on field ${path} in ${wanted ? 'exclusion' : 'inclusion'} projection`);
    include = wanted;
  };
  const add = (path: string, leaf: true | { compute: Expression } | { change: ArrayChange }): void => {
    const parts = path.split('.');
    let at = tree;
    parts.forEach((part, i) => {
      const existing = at.get(part);
      if (i === parts.length - 1) {
        if (existing !== undefined) throw new MongoError(31250, `Path collision at ${path}`);
        at.set(part, leaf);
      } else {
        if (existing !== undefined && !(existing instanceof Map)) throw new MongoError(31249, `Path collision at ${path} remaining portion ${parts.slice(i + 1).join('.')}`);
        const next: Tree = existing ?? new Map();
        at.set(part, next);
        at = next;
      }
    });
  };
  const read = (path: string, value: Value): void => {
    checkPath(path, options.find);
    if (options.find && path.endsWith('.$')) {
      if (!isFlag(value)) throw isDoc(value) ? new MongoError(31271, 'positional projection cannot be used with an expression or sub object') : new MongoError(31308, 'positional projection cannot be used with a literal');
      if (elements) throw new MongoError(31255, 'Cannot specify positional operator and $elemMatch.');
      if (!truthy(value)) throw new MongoError(31395, 'positional projection cannot be used with exclusion');
      if (positional !== undefined) throw new MongoError(31276, 'Cannot specify more than one positional projection per query.');
      positional = path.slice(0, -2);
      mode(true, path);
      add(positional, { change: (v, position) => onlyMatched(v, position) });
    } else if (isFlag(value)) {
      const flag = truthy(value);
      if (path === '_id') {
        idFlag = flag;
        add(path, true);
        return;
      }
      mode(flag, path);
      add(path, true);
    } else if (isDoc(value) && Object.keys(value)[0]?.startsWith('$')) readOperator(path, value);
    else if (isDoc(value)) {
      const entries = Object.entries(value);
      if (!entries.length) throw new MongoError(51270, `An empty sub-projection is not a valid value. Found empty object at path`);
      for (const [key, inner] of entries) {
        if (key === '') throw new MongoError(40352, 'FieldPath cannot be constructed with empty string');
        read(`${path}.${key}`, inner);
      }
    } else {
      computes = true;
      if (include === false) throw typeof value === 'string' && value.startsWith('$') ? new MongoError(31310, `Cannot use an expression ${path} in an exclusion projection`) : notSupported('literals in an exclusion');
      mode(true, path);
      add(path, { compute: compileExpression(value, variables) });
    }
  };
  const readOperator = (path: string, value: Doc): void => {
    if (Object.keys(value).length > 1) throw new MongoError(16410, "FieldPath field names may not start with '$'.");
    const [operator, argument] = Object.entries(value)[0]!;
    const change = options.find && operator === '$slice' ? sliceChange(argument) : undefined;
    if (change) {
      cuts = true;
      try {
        add(path, { change });
      } catch {
        throw new MongoError(28667, 'Invalid $slice syntax.');
      }
    } else if (options.find && operator === '$elemMatch') {
      if (!isDoc(argument)) throw new MongoError(31274, 'elemMatch: Invalid argument, object required');
      if (positional !== undefined) throw new MongoError(31255, 'Cannot specify positional operator and $elemMatch.');
      const test = elemMatchTest(argument, variables);
      elements = true;
      if (path.includes('.')) throw new MongoError(31275, 'Cannot use $elemMatch projection on a nested field.');
      cuts = true;
      add(path, { change: (v) => {
        const index = test(v);
        return index === undefined ? undefined : [(v as Value[])[index]];
      } });
    } else {
      if (operator === '$meta') throw notSupported('$meta in a projection');
      computes = true;
      if (include === false) throw notSupported('operators in an exclusion');
      mode(true, path);
      add(path, { compute: compileProjected(value, operator, variables) });
    }
  };
  const entries = Object.entries(spec);
  if (!entries.length && !options.find) throw new MongoError(51272, 'Invalid $project :: caused by :: projection specification must have at least one field');
  for (const [path, value] of entries) read(path, value);
  if (cuts && computes) throw notSupported('expressions beside $slice or $elemMatch in one projection');
  if (include === undefined) include = elements || idFlag === true;
  if (include && idFlag === undefined) tree.set('_id', tree.get('_id') ?? true);
  if (idFlag !== undefined && idFlag !== include) tree.delete('_id');
  return (doc, filter) => {
    const position: Position = {};
    if (positional !== undefined) {
      filter?.matches(doc, position);
    }
    return include ? kept(doc, tree, position, doc, variables) : dropped(doc, tree, position);
  };
}

function checkPath(path: string, find: boolean): void {
  if (path === '') throw new MongoError(40352, 'FieldPath cannot be constructed with empty string');
  const parts = path.split('.');
  if (path.endsWith('.')) throw new MongoError(40353, 'FieldPath must not end with a \'.\'.');
  if (parts.includes('')) throw new MongoError(15998, 'FieldPath field names may not be empty strings.');
  const dollar = parts.findIndex((p) => p.startsWith('$'));
  if (dollar < 0) return;
  if (find && dollar > 0 && parts[dollar] === '$') {
    if (dollar !== parts.length - 1) throw new MongoError(31394, 'As of 4.4, it\'s illegal to specify positional operator in the middle of a path.');
    return;
  }
  throw new MongoError(16410, 'FieldPath field names may not start with \'$\'.');
}

function onlyMatched(v: Value, position: Position): Value {
  if (!Array.isArray(v)) return v;
  if (position.index === undefined) throw new MongoError(51246, 'Executor error during find command :: caused by :: positional operator \'.$\' couldn\'t find a matching element in the array');
  const index = Number(position.index);
  if (index >= v.length) throw new MongoError(51247, 'Executor error during find command :: caused by :: positional operator \'.$\' element mismatch');
  return [v[index]];
}

/** The `$slice` of `find`: a number, or a start and a positive count; undefined for what is the expression of that name. */
function sliceChange(argument: Value): ArrayChange | undefined {
  const numbers = Array.isArray(argument) ? (argument as Value[]) : [argument];
  if (!numbers.every(isNumber) || numbers.length !== (Array.isArray(argument) ? 2 : 1)) return undefined;
  const [first, second] = numbers.map((n) => Math.trunc(toNumber(n))) as [number, number | undefined];
  if (second !== undefined && second <= 0) return undefined;
  return (v) => {
    if (!Array.isArray(v)) return v;
    if (second === undefined) return first >= 0 ? v.slice(0, first) : v.slice(first);
    const start = first >= 0 ? first : Math.max(0, v.length + first);
    return v.slice(start, start + second);
  };
}

/** An operator that nobody knows has another code at the top of a projected field. */
function compileProjected(value: Doc, operator: string, variables: Variables): Expression {
  try {
    return compileExpression(value, variables);
  } catch (error) {
    if (error instanceof MongoError && error.code === 168 && error.message.endsWith(`'${operator}'`)) throw new MongoError(31325, `Unknown expression ${operator}`);
    throw error;
  }
}

/** Fields of the document keep its order; computed ones that are new follow in the order of the specification. */
function kept(doc: Doc, tree: Tree, position: Position, root: Doc, variables: Variables): Doc {
  const result: Doc = {};
  for (const key of Object.keys(doc)) {
    const rule = tree.get(key);
    if (rule === undefined) continue;
    const value = keptValue(doc[key], rule, position, root, variables);
    if (value !== undefined) result[key] = value;
  }
  addComputed(result, tree, root, variables, doc);
  return result;
}

function keptValue(value: Value, rule: NonNullable<ReturnType<Tree['get']>>, position: Position, root: Doc, variables: Variables): Value {
  if (rule === true) return value;
  if (rule instanceof Map) {
    if (Array.isArray(value)) return value.map((e) => keptValue(e, rule, position, root, variables)).filter((e) => e !== undefined);
    if (isDoc(value)) return kept(value, rule, position, root, variables);
    return hasComputed(rule) ? addComputed({}, rule, root, variables) : undefined;
  }
  return 'change' in rule ? rule.change(value, position) : undefined;
}

const hasComputed = (tree: Tree): boolean => [...tree.values()].some((r) => r !== true && (r instanceof Map ? hasComputed(r) : 'compute' in r));

function addComputed(result: Doc, tree: Tree, root: Doc, variables: Variables, source: Doc = {}): Doc {
  for (const [key, rule] of tree) {
    if (rule === true || (!(rule instanceof Map) && 'change' in rule)) continue;
    if (rule instanceof Map) {
      if (Object.hasOwn(source, key) || !hasComputed(rule)) continue;
      result[key] = addComputed({}, rule, root, variables);
    } else {
      const value = rule.compute(variablesFor(root, variables));
      if (value !== undefined) result[key] = value;
    }
  }
  return result;
}

function dropped(doc: Doc, tree: Tree, position: Position): Doc {
  const result: Doc = {};
  for (const key of Object.keys(doc)) {
    const rule = tree.get(key);
    const value = fieldOf(doc, key);
    if (rule === undefined) result[key] = value;
    else if (rule instanceof Map) result[key] = droppedValue(value, rule, position);
    else if (rule !== true && 'change' in rule) {
      const changed = rule.change(value, position);
      if (changed !== undefined) result[key] = changed;
    }
  }
  return result;
}

function droppedValue(value: Value, tree: Tree, position: Position): Value {
  if (Array.isArray(value)) return value.map((e) => droppedValue(e, tree, position));
  return isDoc(value) ? dropped(value, tree, position) : value;
}
