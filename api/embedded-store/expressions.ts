import { DATE_OPERATORS } from './dates.js';
import { MongoError, notSupported } from './errors.js';
import { convert } from './conversions.js';
import { fail, isNull, OPERATORS } from './expression-operators.js';
import { fieldOf } from './paths.js';
import { isDoc, truthy, typeOf } from './values.js';
import type { Doc, Value } from './values.js';

/** Variables by name, without the dollar signs; ROOT and CURRENT are the document. */
export type Variables = { [name: string]: Value };
/** `constant`: depends on no document; such parts are evaluated once, at compile time, as MongoDB does. */
export type Expression = ((variables: Variables) => Value) & { constant?: boolean };

export const variablesFor = (doc: Value, variables: Variables): Variables => ({ ...variables, ROOT: doc, CURRENT: doc });

/** What MongoDB 4.4 knows and the store does not; every other name is unknown to both. */
const OTHER = new Set('$acos $acosh $asin $asinh $atan $atan2 $atanh $binarySize $bsonSize $cos $cosh $dateFromParts $dateFromString $dateToParts $degreesToRadians $exp $function $indexOfBytes $indexOfCP $isoDayOfWeek $isoWeek $isoWeekYear $ln $log $log10 $ltrim $meta $millisecond $pow $radiansToDegrees $range $regexFind $regexFindAll $regexMatch $replaceAll $replaceOne $rtrim $sin $sinh $sqrt $stdDevPop $stdDevSamp $strcasecmp $tan $tanh $trim $zip $accumulator $_internalJsEmit $rand $toDecimal $sampleRate $allowDiskUse'.split(' '));

/** A path that is read through documents, and for arrays once for each document in them. */
export function readPath(value: Value, parts: string[], depth = 0): Value {
  if (depth === parts.length) return value;
  if (isDoc(value)) return readPath(fieldOf(value, parts[depth]!), parts, depth + 1);
  if (Array.isArray(value)) return value.filter(isDoc).map((e) => readPath(e, parts, depth)).filter((e) => e !== undefined);
  return undefined;
}

/** Splits a field path and refuses what cannot be one. */
export function checkFieldPath(path: string): string[] {
  if (path === '') fail(40352, 'FieldPath cannot be constructed with empty string');
  if (path.endsWith('.')) fail(40353, "FieldPath must not end with a '.'.");
  const parts = path.split('.');
  for (const part of parts) {
    if (part === '') fail(15998, 'FieldPath field names may not be empty strings.');
    if (part.startsWith('$')) fail(16410, "FieldPath field names may not start with '$'.");
    if (part.includes('\0')) fail(16411, 'FieldPath field names may not contain null bytes.');
  }
  return parts;
}

function reference(text: string, variables: Variables): Expression {
  if (text === '$') fail(16872, "'$' by itself is not a valid FieldPath");
  if (!text.startsWith('$$')) {
    const parts = checkFieldPath(text.slice(1));
    return (v) => readPath(v['CURRENT'], parts);
  }
  const path = text.slice(2);
  const name = path.split('.')[0]!;
  if (name === '') fail(16866, 'empty variable names are not allowed');
  const rest = path === name ? [] : checkFieldPath(path.slice(name.length + 1) || '.');
  if (name === 'REMOVE') return () => undefined;
  if (name === 'NOW') return (v) => readPath(v['NOW'] ?? new Date(), rest);
  if (name === 'ROOT' || name === 'CURRENT') return (v) => readPath(v[name], rest);
  if (['CLUSTER_TIME', 'DESCEND', 'PRUNE', 'KEEP', 'JS_SCOPE', 'IS_MR', 'SEARCH_META'].includes(name)) throw notSupported(`$$${name}`);
  if (!Object.hasOwn(variables, name)) fail(17276, `Use of undefined variable: ${name}`);
  return (v) => readPath(v[name], rest);
}

/** Names of user variables begin with a lower-case letter. */
export function checkVariable(name: string): void {
  if (name === '') fail(16866, 'empty variable names are not allowed');
  if (!/^[a-z]|^[^\0-\x7f]/.test(name) && name !== 'CURRENT') fail(16867, `'${name}' starts with an invalid character for a user variable name`);
  const bad = /[^a-zA-Z0-9_\x80-\uffff]/.exec(name)?.[0];
  if (bad !== undefined) fail(16868, `'${name}' contains an invalid character for a variable name: '${bad}'`);
}

const constantOf = (value: Value): Expression => Object.assign(() => value, { constant: true });
/** Evaluates what depends on no document once; its errors come at compile time. */
function fold(parts: Expression[], run: (variables: Variables) => Value): Expression {
  return parts.every((p) => p.constant) ? constantOf(run({})) : run;
}

/** Compiles an aggregation expression; `variables` are the names that it may use. */
export function compileExpression(expression: Value, variables: Variables): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return reference(expression, variables);
  if (Array.isArray(expression)) {
    const items = expression.map((e) => compileExpression(e, variables));
    return fold(items, (v) => items.map((i) => i(v) ?? null));
  }
  if (!isDoc(expression)) return constantOf(expression);
  const keys = Object.keys(expression);
  if (keys[0]?.startsWith('$')) {
    if (keys.length > 1) fail(15983, `an object representing an expression must have exactly one field`);
    return compileOperator(keys[0], expression[keys[0]], variables);
  }
  const fields = keys.map((key): [string, Expression] => {
    if (key.startsWith('$')) fail(16410, "FieldPath field names may not start with '$'.");
    if (key === '') fail(40352, 'FieldPath cannot be constructed with empty string');
    if (key.includes('.')) fail(16412, "FieldPath field names may not contain '.'.");
    return [key, compileExpression(expression[key], variables)];
  });
  return fold(fields.map(([, e]) => e), (v) => {
    const result: Doc = {};
    for (const [key, e] of fields) {
      const value = e(v);
      if (value !== undefined) result[key] = value;
    }
    return result;
  });
}

function compileOperator(name: string, argument: Value, variables: Variables): Expression {
  const special = SPECIAL[name];
  if (special) return special(argument, variables);
  const dates = DATE_OPERATORS[name];
  if (dates) {
    const compiled = dates(argument, (e) => compileExpression(e, variables));
    return fold(compiled.parts, compiled.run);
  }
  const operator = OPERATORS[name];
  if (!operator) throw OTHER.has(name) ? notSupported(`${name} in an expression`) : new MongoError(168, `Unrecognized expression '${name}'`);
  const args = (Array.isArray(argument) ? argument : [argument]) as Value[];
  if (args.length < operator.least || args.length > operator.most) {
    if (name === '$setEquals') fail(17045, `$setEquals needs at least two arguments had: ${args.length}`);
    fail(operator.least === operator.most ? 16020 : 28667, `Expression ${name} takes ${operator.least === operator.most ? 'exactly' : 'at least'} ${operator.least} arguments. ${args.length} were passed in.`);
  }
  const compiled = args.map((a) => compileExpression(a, variables));
  return fold(compiled, (v) => operator.run(compiled.map((c) => c(v))));
}

/** The named parts of an operator whose argument is an object. */
function named(operator: string, argument: Value, known: string[], codes: { shape: number; unknown: number; missing: Record<string, number> }): Doc {
  if (!isDoc(argument)) return fail(codes.shape, `${operator} only supports an object as its argument`);
  for (const key of Object.keys(argument)) if (!known.includes(key)) fail(codes.unknown, `Unrecognized parameter to ${operator}: ${key}`);
  for (const [key, code] of Object.entries(codes.missing)) if (!(key in argument)) fail(code, `Missing '${key}' parameter to ${operator}`);
  return argument;
}

const SPECIAL: Record<string, (argument: Value, variables: Variables) => Expression> = {
  $literal: constantOf,
  $const: constantOf,
  $and: (argument, variables) => logical(argument, variables, false),
  $or: (argument, variables) => logical(argument, variables, true),
  $cond: (argument, variables) => {
    let parts: Value[];
    if (isDoc(argument)) {
      const { if: test, then, else: otherwise } = named('$cond', argument, ['if', 'then', 'else'], { shape: 17080, unknown: 17083, missing: { if: 17080, then: 17081, else: 17082 } });
      parts = [test, then, otherwise];
    } else {
      parts = Array.isArray(argument) ? argument : [argument];
      if (parts.length !== 3) fail(16020, `Expression $cond takes exactly 3 arguments. ${parts.length} were passed in.`);
    }
    const [test, then, otherwise] = parts.map((p) => compileExpression(p, variables)) as [Expression, Expression, Expression];
    if (test.constant) return truthy(test({})) ? then : otherwise;
    return (v) => (truthy(test(v)) ? then(v) : otherwise(v));
  },
  $ifNull: (argument, variables) => {
    const parts = (Array.isArray(argument) ? argument : [argument]).map((a) => compileExpression(a, variables));
    const [value, otherwise] = parts;
    if (!value || !otherwise || parts.length !== 2) return fail(16020, `Expression $ifNull takes exactly 2 arguments. ${parts.length} were passed in.`);
    return fold(parts, (v) => value(v) ?? otherwise(v));
  },
  $switch: (argument, variables) => {
    if (!isDoc(argument)) return fail(40060, `$switch requires an object as an argument, found: ${typeOf(argument)}`);
    const branches: [Expression, Expression][] = [];
    let otherwise: Expression | undefined;
    for (const [key, value] of Object.entries(argument)) {
      if (key === 'default') otherwise = compileExpression(value, variables);
      else if (key !== 'branches') fail(40067, `$switch found an unknown argument: ${key}`);
      else if (!Array.isArray(value)) fail(40061, `$switch expected an array for 'branches', found: ${typeOf(value)}`);
      else for (const branch of value as Value[]) {
        if (!isDoc(branch)) return fail(40062, `$switch expected each branch to be an object`);
        for (const part of Object.keys(branch)) if (part !== 'case' && part !== 'then') fail(40063, `$switch found an unknown argument to a branch: ${part}`);
        if (!('case' in branch)) fail(40064, "$switch requires each branch have a 'case' expression");
        if (!('then' in branch)) fail(40065, "$switch requires each branch have a 'then' expression.");
        branches.push([compileExpression(branch['case'], variables), compileExpression(branch['then'], variables)]);
      }
    }
    if (!branches.length) fail(40068, '$switch requires at least one branch.');
    return (v) => {
      for (const [test, then] of branches) if (truthy(test(v))) return then(v);
      return otherwise ? otherwise(v) : fail(40066, '$switch could not find a matching branch for an input, and no default was specified.');
    };
  },
  $let: (argument, variables) => {
    const { vars, in: body } = named('$let', argument, ['vars', 'in'], { shape: 16874, unknown: 16875, missing: { vars: 16876, in: 16877 } });
    if (!isDoc(vars)) return fail(10065, 'invalid parameter: expected an object (vars)');
    const bound = Object.entries(vars).map(([name, e]): [string, Expression] => {
      checkVariable(name);
      return [name, compileExpression(e, variables)];
    });
    const run = compileExpression(body, { ...variables, ...Object.fromEntries(bound.map(([n]) => [n, undefined])) });
    return (v) => run({ ...v, ...Object.fromEntries(bound.map(([n, e]) => [n, e(v)])) });
  },
  $map: (argument, variables) => {
    const { input, as = 'this', in: body } = named('$map', argument, ['input', 'as', 'in'], { shape: 16878, unknown: 16879, missing: { input: 16880, in: 16882 } });
    return loop(input, as, body, variables, (a) => fail(16883, `input to $map must be an array not ${typeOf(a)}`), (items, run) => items.map((i) => run(i) ?? null));
  },
  $filter: (argument, variables) => {
    const { input, as = 'this', cond } = named('$filter', argument, ['input', 'as', 'cond'], { shape: 28646, unknown: 28647, missing: { input: 28648, cond: 28650 } });
    return loop(input, as, cond, variables, (a) => fail(28651, `input to $filter must be an array not ${typeOf(a)}`), (items, run) => items.filter((i) => truthy(run(i))));
  },
  $reduce: (argument, variables) => {
    const { input, initialValue, in: body } = named('$reduce', argument, ['input', 'initialValue', 'in'], { shape: 40075, unknown: 40076, missing: { input: 40077, initialValue: 40078, in: 40079 } });
    const list = compileExpression(input, variables);
    const start = compileExpression(initialValue, variables);
    const run = compileExpression(body, { ...variables, this: undefined, value: undefined });
    return (v) => {
      const items = list(v);
      if (isNull(items)) return null;
      if (!Array.isArray(items)) return fail(40080, `$reduce requires that 'input' be an array, found: ${typeOf(items)}`);
      return (items as Value[]).reduce((value, item) => run({ ...v, this: item, value }), start(v));
    };
  },
  $convert: (argument, variables) => {
    if (!isDoc(argument)) return fail(9, '$convert expects an object of named arguments');
    for (const key of Object.keys(argument)) if (!['input', 'to', 'onError', 'onNull'].includes(key)) fail(9, `$convert found an unknown argument: ${key}`);
    for (const key of ['input', 'to']) if (!(key in argument)) fail(9, `Missing '${key}' parameter to $convert`);
    const part = (key: string): Expression | undefined => (key in argument ? compileExpression(argument[key], variables) : undefined);
    const [input, to, onError, onNull] = [part('input')!, part('to')!, part('onError'), part('onNull')];
    return fold([input, to, ...[onError, onNull].filter((e) => e !== undefined)], (v) => {
      const value = input(v);
      const type = to(v);
      if (isNull(value)) return onNull ? onNull(v) : null;
      if (isNull(type)) return null;
      try {
        return convert(value, type);
      } catch (error) {
        if (onError && error instanceof MongoError && error.code === 241) return onError(v);
        throw error;
      }
    });
  },
};

function loop(input: Value, as: Value, body: Value, variables: Variables, wrong: (a: Value) => Value, run: (items: Value[], each: (item: Value) => Value) => Value): Expression {
  if (typeof as !== 'string') throw notSupported("'as' that is no string");
  checkVariable(as);
  const list = compileExpression(input, variables);
  const each = compileExpression(body, { ...variables, [as]: undefined });
  return (v) => {
    const items = list(v);
    if (isNull(items)) return null;
    return Array.isArray(items) ? run(items as Value[], (item) => each({ ...v, [as]: item })) : wrong(items);
  };
}

/** `$and` and `$or` stop at the first operand that decides. */
function logical(argument: Value, variables: Variables, decides: boolean): Expression {
  const parts = (Array.isArray(argument) ? argument : [argument]).map((a) => compileExpression(a, variables));
  return fold(parts, (v) => (parts.some((p) => truthy(p(v)) === decides) ? decides : !decides));
}
