import { BSONRegExp, Decimal128, Long, MaxKey, MinKey } from 'bson';
import { MongoError, notSupported } from './errors.js';
import { compileExpression, variablesFor } from './expressions.js';
import type { Variables } from './expressions.js';
import { someAt } from './paths.js';
import type { Position } from './paths.js';
import { compileRegex, regexOf } from './regex.js';
import { compare, compareStrings, equal, isDoc, isNumber, orderOf, toNumber, truthy, typeOf } from './values.js';
import type { Doc, Num, Value } from './values.js';

/** A compiled filter; the planner reads `and` and the simple comparisons in it. */
export type Node = {
  matches: (doc: Value, position?: Position) => boolean;
  and?: Node[];
  path?: string;
  operator?: string;
  operand?: Value;
  /** Fields of the first level that it looks at; undefined when it may look at any. */
  reads?: readonly string[];
  /** For one array element inside `$elemMatch` with operators. */
  element?: (v: Value) => boolean;
};
type Test = (v: Value) => boolean;

const bad = (message: string): MongoError => new MongoError(2, message);
export const TYPE_NUMBERS: Record<number, string> = { 1: 'double', 2: 'string', 3: 'object', 4: 'array', 5: 'binData', 7: 'objectId', 8: 'bool', 9: 'date', 10: 'null', 11: 'regex', 13: 'javascript', 14: 'symbol', 15: 'javascriptWithScope', 16: 'int', 17: 'timestamp', 18: 'long', 19: 'decimal', [-1]: 'minKey', 127: 'maxKey', 6: 'undefined', 12: 'dbPointer' };
const TYPE_NAMES = new Set(Object.values(TYPE_NUMBERS));

/** Compiles a filter; what it does not know is an error. `let` variables are for `$expr`. */
export function compileFilter(filter: Value, variables: Variables = {}): Node {
  if (!isDoc(filter)) throw new MongoError(14, `Expected field filter to be of type object`);
  const parts: Node[] = [];
  for (const [key, operand] of Object.entries(filter)) {
    if (key === '$comment') continue;
    if (key.startsWith('$')) parts.push(logical(key, operand, variables));
    else parts.push(...field(key, operand, variables));
  }
  return and(parts);
}

/** Where an update's `$` points: it evaluates equalities first, by path, while a projection takes the order in which the filter was written. */
export function positionForUpdate(filter: Node, doc: Doc): Position {
  const position: Position = {};
  const flat = (node: Node): Node[] => (node.and ? node.and.flatMap(flat) : [node]);
  const nodes = flat(filter);
  const isEq = (n: Node): boolean => n.operator === 'eq';
  for (const node of [...nodes.filter(isEq).sort((a, b) => compareStrings(a.path!, b.path!)), ...nodes.filter((n) => !isEq(n))]) node.matches(doc, position);
  return position;
}

function readBy(parts: readonly Node[]): Pick<Node, 'reads'> {
  return parts.every(({ reads }) => reads) ? { reads: parts.flatMap(({ reads = [] }) => reads) } : {};
}

function and(parts: Node[]): Node {
  if (parts.length === 1) return parts[0]!;
  return { and: parts, ...readBy(parts), matches: (doc, position) => parts.every((p) => p.matches(doc, position)), element: (v) => parts.every((p) => p.element!(v)) };
}

function list(key: string, operand: Value, variables: Variables): Node[] {
  if (!Array.isArray(operand)) throw bad(`${key} must be an array`);
  if (!operand.length) throw bad(`$and/$or/$nor must be a nonempty array`);
  return operand.map((o) => {
    if (!isDoc(o)) throw bad('$or/$and/$nor entries need to be full objects');
    return compileFilter(o, variables);
  });
}

function logical(key: string, operand: Value, variables: Variables): Node {
  switch (key) {
    case '$and': return and(list(key, operand, variables));
    case '$or': {
      const parts = list(key, operand, variables);
      if (parts.length === 1) return parts[0]!;
      // A branch of `$or` gives no position to the positional operator.
      return { ...readBy(parts), matches: (doc) => parts.some((p) => p.matches(doc)) };
    }
    case '$nor': {
      const parts = list(key, operand, variables);
      return { ...readBy(parts), matches: (doc) => !parts.some((p) => p.matches(doc)) };
    }
    case '$expr': {
      const evaluate = compileExpression(operand, variables);
      return { operator: 'expr', matches: (doc) => truthy(evaluate(variablesFor(doc, variables))) };
    }
    case '$where': throw bad('no globalScriptEngine in $where parsing');
    case '$text': case '$jsonSchema': case '$alwaysTrue': case '$alwaysFalse': case '$sampleRate': throw notSupported(`${key} in a filter`);
    default: throw bad(`unknown top level operator: ${key}`);
  }
}

const isOperators = (v: Value): v is Doc => isDoc(v) && Object.keys(v)[0]?.startsWith('$') === true;

function field(path: string, operand: Value, variables: Variables): Node[] {
  if (isOperators(operand) && ['$ref', '$id', '$db'].includes(Object.keys(operand)[0]!) && Object.keys(operand).length > 1) throw notSupported('DBRef values');
  if (isOperators(operand)) return operators(path, operand, variables);
  if (operand instanceof BSONRegExp) return [leaf(path, 'regex', operand, regexTest(operand))];
  return [leaf(path, 'eq', operand, comparison('eq', operand))];
}

function leaf(path: string, operator: string, operand: Value, test: Test, expand = true): Node {
  const parts = path.split('.');
  return { path, operator, operand, reads: parts.slice(0, 1), element: test, matches: (doc, position) => someAt(doc, parts, test, expand, position) };
}

function not(node: Node): Node {
  return { ...readBy([node]), matches: (doc) => !node.matches(doc), element: (v) => !node.element!(v), ...(node.path !== undefined && { path: node.path, operator: `not ${node.operator}`, operand: node.operand }) };
}

function operators(path: string, spec: Doc, variables: Variables): Node[] {
  const nodes: Node[] = [];
  for (const [operator, operand] of Object.entries(spec)) {
    if (operator === '$options') {
      if (!('$regex' in spec)) throw bad('$options needs a $regex');
      continue;
    }
    nodes.push(one(path, operator, operand, spec, variables));
  }
  return nodes;
}

function one(path: string, operator: string, operand: Value, spec: Doc, variables: Variables): Node {
  switch (operator) {
    case '$eq':
      return leaf(path, 'eq', operand, comparison('eq', operand));
    case '$ne':
      if (operand instanceof BSONRegExp) throw bad("Can't have regex as arg to $ne.");
      return not(leaf(path, 'eq', operand, comparison('eq', operand)));
    case '$gt': case '$gte': case '$lt': case '$lte':
      if (operand instanceof BSONRegExp) throw bad(`Can't have RegEx as arg to predicate over field '${path}'.`);
      return leaf(path, operator.slice(1), operand, comparison(operator.slice(1), operand));
    case '$in': return leaf(path, 'in', operand, inTest(operator, operand));
    case '$nin': return not(leaf(path, 'in', operand, inTest(operator, operand)));
    case '$exists': {
      const node = leaf(path, 'exists', operand, (v) => v !== undefined);
      return truthy(operand) ? node : not(node);
    }
    case '$type': return leaf(path, 'type', operand, typeTest(path, operand));
    case '$size': {
      const size = sizeOperand(operand);
      return leaf(path, 'size', operand, (v) => Array.isArray(v) && v.length === size, false);
    }
    case '$regex': {
      const regex = regexOperand(operand, spec['$options']);
      return leaf(path, 'regex', regex, regexTest(regex));
    }
    case '$mod': return leaf(path, 'mod', operand, modTest(operand));
    case '$all': return all(path, operand, variables);
    case '$elemMatch': {
      const test = elemMatchTest(operand, variables);
      const parts = path.split('.');
      const node = leaf(path, 'elemMatch', operand, (v) => test(v) !== undefined, false);
      node.matches = (doc, position) => someAt(doc, parts, (v) => {
        const index = test(v);
        if (index !== undefined && position) position.index = String(index);
        return index !== undefined;
      }, false, position);
      return node;
    }
    case '$not': {
      if (operand instanceof BSONRegExp) return not(leaf(path, 'regex', operand, regexTest(operand)));
      if (!isDoc(operand)) throw bad('$not needs a regex or a document');
      if (!Object.keys(operand).length) throw bad('$not cannot be empty');
      const first = Object.keys(operand).find((k) => !k.startsWith('$'));
      if (first !== undefined) throw bad(`unknown operator: ${first}`);
      return not(and(operators(path, operand, variables)));
    }
    case '$bitsAllSet': case '$bitsAllClear': case '$bitsAnySet': case '$bitsAnyClear': case '$geoWithin': case '$geoIntersects': case '$near': case '$nearSphere': case '$within': case '$geoNear': case '$ref': case '$id': case '$db': case '$maxDistance': case '$minDistance':
      if (operator === '$id' && Object.keys(spec).length === 1) throw bad('unknown operator: $id');
      throw notSupported(`${operator} in a filter`);
    default: throw bad(`unknown operator: ${operator}`);
  }
}

/** One comparison with type bracketing: only values of the operand's type take part, null also means missing. */
export function comparison(operator: string, operand: Value): Test {
  const order = orderOf(operand);
  if (operand === null) return operator === 'gt' || operator === 'lt' ? () => false : (v) => v === null || v === undefined;
  if (operand instanceof MinKey || operand instanceof MaxKey) return extremes(operator, operand);
  const isNan = isNumber(operand) && Number.isNaN(toNumber(operand));
  if (isNan) return operator === 'gt' || operator === 'lt' ? () => false : (v) => isNumber(v) && Number.isNaN(toNumber(v));
  const accepts = accepting(operator);
  return (v) => orderOf(v) === order && accepts(compare(v, operand)) && (operator === 'eq' || order !== 10 || !Number.isNaN(toNumber(v as Num)));
}

function accepting(operator: string): (result: number) => boolean {
  if (operator === 'eq') return (c) => c === 0;
  if (operator === 'gt') return (c) => c > 0;
  if (operator === 'gte') return (c) => c >= 0;
  return operator === 'lt' ? (c) => c < 0 : (c) => c <= 0;
}

function extremes(operator: string, operand: Value): Test {
  const accepts = accepting(operator);
  return (v) => accepts(compare(v === undefined ? null : v, operand)) && (operator === 'eq' || v !== undefined || operator === 'gt' || operator === 'lt' || !equal(v, operand));
}

const regexTest = (regex: BSONRegExp): Test => {
  const compiled = regexOf(regex);
  return (v) => (typeof v === 'string' ? compiled.test(v) : v instanceof BSONRegExp && v.pattern === regex.pattern && v.options === regex.options);
};

function regexOperand(operand: Value, options: Value): BSONRegExp {
  if (options !== undefined && typeof options !== 'string') throw bad('$options has to be a string');
  if (operand instanceof BSONRegExp) {
    if (options !== undefined && operand.options) throw new MongoError(51075, 'options set in both $regex and $options');
    return options === undefined ? operand : new BSONRegExp(operand.pattern, options.replace(/[^imsx]/g, ''));
  }
  if (typeof operand !== 'string') throw bad('$regex has to be a string');
  if (operand.includes('\0')) throw bad('Regular expression cannot contain an embedded null byte');
  // Options that MongoDB does not know have no effect there.
  const known = (options ?? '').replace(/[^imsx]/g, '');
  compileRegex(operand, known);
  return new BSONRegExp(operand, known);
}

function inTest(operator: string, operand: Value): Test {
  if (!Array.isArray(operand)) throw bad(`${operator} needs an array`);
  if (operand.some(isOperators)) throw bad(`cannot nest $ under ${operator}`);
  const regexes = operand.filter((o) => o instanceof BSONRegExp).map(regexTest);
  const values = operand.filter((o) => !(o instanceof BSONRegExp)).sort(compare);
  const hasNull = values.some((v) => v === null);
  return (v) => {
    if (v === undefined) return hasNull;
    let low = 0;
    let high = values.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const result = compare(values[middle], v);
      if (result === 0) return true;
      if (result < 0) low = middle + 1;
      else high = middle - 1;
    }
    return regexes.some((r) => r(v));
  };
}

function typeTest(path: string, operand: Value): Test {
  const asked = Array.isArray(operand) ? operand : [operand];
  if (!asked.length) throw new MongoError(9, `${path} must match at least one type`);
  const names = new Set<string>();
  for (const a of asked) {
    if (typeof a === 'string') {
      if (a === 'number') ['int', 'long', 'double', 'decimal'].forEach((n) => names.add(n));
      else if (a === 'missing' || !TYPE_NAMES.has(a)) throw bad(`Unknown type name alias: ${a}`);
      else names.add(a);
    } else if (isNumber(a)) {
      const type = TYPE_NUMBERS[toNumber(a)];
      if (!type) throw bad(`Invalid numerical type code: ${toNumber(a)}`);
      names.add(type);
    } else throw new MongoError(14, 'type must be represented as a number or a string');
  }
  return (v) => names.has(typeOf(v));
}

function sizeOperand(operand: Value): number {
  if (!isNumber(operand) || operand instanceof Decimal128) throw bad('$size needs a number');
  const size = toNumber(operand);
  if (!Number.isInteger(size)) throw bad('$size must be a whole number');
  if (size < 0) throw bad('$size may not be negative');
  return size;
}

function modTest(operand: Value): Test {
  if (!Array.isArray(operand)) throw bad('malformed mod, needs to be an array');
  if (operand.length !== 2) throw bad(operand.length < 2 ? 'malformed mod, not enough elements' : 'malformed mod, too many elements');
  const [divisor, remainder] = operand;
  if (!isNumber(divisor) || !isNumber(remainder)) throw bad(`malformed mod, ${isNumber(divisor) ? 'remainder' : 'divisor'} not a number`);
  if ([divisor, remainder].some((n) => n instanceof Decimal128 || !Number.isSafeInteger(toNumber(n)))) throw notSupported('$mod with fractions or very large numbers');
  const by = BigInt(toNumber(divisor));
  const wanted = BigInt(toNumber(remainder));
  if (by === 0n) throw bad('divisor cannot be 0');
  return (v) => {
    if (!isNumber(v)) return false;
    if (v instanceof Decimal128) throw notSupported('$mod of Decimal128 values');
    const n = toNumber(v);
    if (!Number.isFinite(n)) return wanted === 0n;
    return (v instanceof Long ? v.toBigInt() : BigInt(Math.trunc(n))) % by === wanted;
  };
}

function all(path: string, operand: Value, variables: Variables): Node {
  if (!Array.isArray(operand)) throw bad('$all needs an array');
  if (!operand.length) return { matches: () => false, element: () => false };
  const isElem = (o: Value): boolean => isDoc(o) && Object.keys(o)[0] === '$elemMatch';
  const elem = isElem(operand[0]);
  return and(operand.map((o) => {
    if (elem) {
      if (!isElem(o)) throw bad('$all/$elemMatch has to be consistent');
      return one(path, '$elemMatch', (o as Doc)['$elemMatch'], {}, variables);
    }
    if (isOperators(o)) throw bad('no $ expressions in $all');
    return o instanceof BSONRegExp ? leaf(path, 'regex', o, regexTest(o)) : leaf(path, 'eq', o, comparison('eq', o));
  }));
}

/** Gives the index of the first element that matches, or undefined. */
export function elemMatchTest(operand: Value, variables: Variables): (v: Value) => number | undefined {
  if (!isDoc(operand)) throw bad('$elemMatch needs an Object');
  const asValue = isOperators(operand) && !['$and', '$or', '$nor', '$where', '$expr'].includes(Object.keys(operand)[0]!);
  let accepts: Test;
  if (asValue) {
    const other = Object.keys(operand).find((k) => !k.startsWith('$'));
    if (other !== undefined) throw bad(`unknown operator: ${other}`);
    const node = and(operators('', operand, variables));
    accepts = (v) => node.element!(v);
  } else {
    const node = compileFilter(operand, variables);
    accepts = (v) => (isDoc(v) && node.matches(v)) || (Array.isArray(v) && node.matches(Object.fromEntries(v.entries())));
  }
  return (v) => {
    if (!Array.isArray(v)) return undefined;
    const index = v.findIndex(accepts);
    return index < 0 ? undefined : index;
  };
}
