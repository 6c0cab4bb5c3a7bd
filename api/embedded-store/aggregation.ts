import { Int32, Long } from 'bson';
import { ACCUMULATORS } from './accumulators.js';
import { MongoError, notSupported } from './errors.js';
import { checkVariable, compileExpression, readPath, variablesFor } from './expressions.js';
import type { Expression, Variables } from './expressions.js';
import { encodeValue } from './keys.js';
import { compileFilter } from './matcher.js';
import { compileProjection } from './projection.js';
import { compileSort, sortBy } from './sort.js';
import { compare, isDoc, isNumber, toNumber, typeOf } from './values.js';
import type { Doc, Value } from './values.js';

export type Stage = (input: Iterable<Doc>) => Iterable<Doc>;
/** What stages need from outside: reading another collection of the database by a filter. */
export type Source = { read: (collection: string, filter: Doc, variables: Variables) => Iterable<Doc>; variables: Variables };

const fail = (code: number, message: string): never => {
  throw new MongoError(code, message);
};
/** Known to MongoDB 4.4, not to the store. */
const OTHER_STAGES = new Set('$bucketAuto $collStats $currentOp $geoNear $graphLookup $indexStats $listLocalSessions $listSessions $merge $out $planCacheStats $redact $sample $unionWith $changeStream $mergeCursors $queue $backupCursor $listCachedAndActiveUsers'.split(' '));

/** Whether MongoDB 4.4 knows a stage of this name. */
export const isStage = (name: string): boolean => Object.hasOwn(STAGES, name) || OTHER_STAGES.has(name);

/** Compiles a pipeline; stages and operators that the store does not do are errors. */
export function compilePipeline(pipeline: Value, source: Source, inside = ''): Stage {
  if (!Array.isArray(pipeline)) return fail(14, "'pipeline' option must be specified as an array");
  const stages = pipeline.map((stage: Value, i) => {
    if (!isDoc(stage) || Object.keys(stage).length !== 1) return fail(isDoc(stage) ? 40323 : 14, 'A pipeline stage specification object must contain exactly one field.');
    const [name, spec] = Object.entries(stage)[0]!;
    if ((name === '$out' || name === '$merge') && i < pipeline.length - 1) fail(40601, `${name} can only be the final stage in the pipeline`);
    if (inside === '$facet' && ['$facet', '$out', '$merge', '$collStats', '$geoNear', '$indexStats', '$planCacheStats', '$changeStream'].includes(name)) fail(40600, `${name} is not allowed to be used within a $facet stage`);
    if (inside === '$lookup' && (name === '$out' || name === '$merge')) fail(51047, `${name} is not allowed within a $lookup's sub-pipeline`);
    const compile = STAGES[name];
    if (!compile) throw OTHER_STAGES.has(name) ? notSupported(`pipeline stage ${name}`) : new MongoError(40324, `Unrecognized pipeline stage name: '${name}'`);
    return compile(spec, source);
  });
  return (input) => stages.reduce((docs, stage) => stage(docs), input);
}

function* filterDocs(input: Iterable<Doc>, accepts: (doc: Doc) => boolean): Generator<Doc> {
  for (const doc of input) if (accepts(doc)) yield doc;
}
function* mapDocs(input: Iterable<Doc>, change: (doc: Doc) => Doc): Generator<Doc> {
  for (const doc of input) yield change(doc);
}

function wholeNumber(spec: Value, messages: { type: number; fraction: number; negative: number; zero?: number }): number {
  if (!isNumber(spec)) return fail(messages.type, 'the argument must be a number');
  const n = toNumber(spec);
  if (!Number.isInteger(n)) throw notSupported('$limit or $skip with a fraction');
  if (n < 0) fail(messages.negative, 'the argument cannot be negative');
  if (n === 0 && messages.zero) fail(messages.zero, 'the limit must be positive');
  return n;
}

function* take(input: Iterable<Doc>, count: number): Generator<Doc> {
  let n = 0;
  for (const doc of input) {
    yield doc;
    if (++n >= count) return;
  }
}
function* drop(input: Iterable<Doc>, count: number): Generator<Doc> {
  let n = 0;
  for (const doc of input) if (n++ >= count) yield doc;
}

/** `$addFields`: a tree of fields that are set, through documents and the documents in arrays. */
type Setter = Map<string, Setter | Expression>;

function compileSetter(name: string, spec: Value, variables: Variables): Setter {
  if (!isDoc(spec)) return fail(40272, `${name} specification stage must be an object, got ${typeOf(spec)}`);
  if (!Object.keys(spec).length) fail(40177, 'Invalid $addFields :: caused by :: specification must have at least one field');
  const tree: Setter = new Map();
  const add = (path: string, value: Value): void => {
    if (path === '') fail(40352, 'FieldPath cannot be constructed with empty string');
    if (path.endsWith('.')) fail(40353, "FieldPath must not end with a '.'.");
    const parts = path.split('.');
    for (const part of parts) {
      if (part === '') fail(15998, 'FieldPath field names may not be empty strings.');
      if (part.startsWith('$')) fail(16410, "FieldPath field names may not start with '$'.");
    }
    if (isDoc(value) && Object.keys(value).length && !Object.keys(value)[0]!.startsWith('$')) {
      for (const [key, inner] of Object.entries(value)) {
        if (key.includes('.')) fail(40183, "FieldPath field names may not contain '.' in a nested object");
        add(`${path}.${key}`, inner);
      }
      return;
    }
    let at = tree;
    for (const part of parts.slice(0, -1)) {
      const next = at.get(part) ?? new Map();
      if (!(next instanceof Map)) fail(40176, `Path collision at ${path}`);
      at.set(part, next as Setter);
      at = next as Setter;
    }
    if (at.has(parts.at(-1)!)) fail(40176, `Path collision at ${path}`);
    at.set(parts.at(-1)!, compileExpression(isDoc(value) && !Object.keys(value).length ? { $literal: {} } : value, variables));
  };
  for (const [path, value] of Object.entries(spec)) add(path, value);
  return tree;
}

function applySetter(target: Value, tree: Setter, variables: Variables): Value {
  if (Array.isArray(target)) return target.map((e) => applySetter(e, tree, variables));
  const result: Doc = isDoc(target) ? { ...target } : {};
  for (const [key, rule] of tree) {
    const value = rule instanceof Map ? applySetter(result[key], rule, variables) : rule(variables);
    if (value === undefined) delete result[key];
    else result[key] = value;
  }
  return result;
}

function setter(name: string) {
  return (spec: Value, { variables }: Source): Stage => {
    const tree = compileSetter(name, spec, variables);
    return (input) => mapDocs(input, (doc) => applySetter(doc, tree, variablesFor(doc, variables)) as Doc);
  };
}

function project(spec: Value, { variables }: Source): Stage {
  if (!isDoc(spec)) return fail(15969, '$project specification must be an object');
  const projection = compileProjection(spec, { find: false, variables });
  return (input) => mapDocs(input, (doc) => projection(doc));
}

function unset(spec: Value, source: Source): Stage {
  const fields = Array.isArray(spec) ? spec : [spec];
  if (typeof spec !== 'string' && !Array.isArray(spec)) fail(31002, '$unset specification must be a string or an array');
  if (!fields.length) fail(31119, '$unset specification must be a string or an array with at least one field');
  if (!fields.every((f) => typeof f === 'string')) fail(31120, '$unset specification must be a string or an array containing only string values');
  return project(Object.fromEntries((fields as string[]).map((f) => [f, false])), source);
}

function replaceRoot(expression: Value, { variables }: Source, name: string): Stage {
  const evaluate = compileExpression(expression, variables);
  return (input) => mapDocs(input, (doc) => {
    const value = evaluate(variablesFor(doc, variables));
    return isDoc(value) ? value : fail(40228, `'${name}' expression must evaluate to an object, but resulting value was of type: ${typeOf(value)}`);
  });
}

function unwind(spec: Value): Stage {
  const options: Doc = typeof spec === 'string' ? { path: spec } : isDoc(spec) ? spec : fail(15981, 'expected either a string or an object as specification for $unwind stage');
  for (const key of Object.keys(options)) if (!['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'].includes(key)) fail(28811, `unrecognized option to $unwind stage: ${key}`);
  const { path, includeArrayIndex: indexName, preserveNullAndEmptyArrays: keep } = options;
  if (path === undefined) fail(28812, 'no path specified to $unwind stage');
  if (typeof path !== 'string') return fail(28808, 'expected a string as the path for $unwind stage');
  if (!path.startsWith('$')) fail(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  if (keep !== undefined && typeof keep !== 'boolean') fail(28809, 'expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage');
  if (indexName !== undefined && (typeof indexName !== 'string' || indexName === '')) fail(28810, 'expected a non-empty string for the includeArrayIndex  option to $unwind stage');
  if (typeof indexName === 'string' && indexName.startsWith('$')) fail(28822, 'includeArrayIndex option to $unwind stage should not be prefixed with a \'$\'');
  const parts = path.slice(1).split('.');
  if (parts.some((p) => p === '' || p.startsWith('$'))) throw notSupported('this path of $unwind');
  const emit = (doc: Doc, value: Value, index: Value): Doc => {
    const changed = putAt(doc, parts, value);
    return typeof indexName === 'string' ? putAt(changed, indexName.split('.'), index) : changed;
  };
  return function* (input) {
    for (const doc of input) {
      const value = plainPath(doc, parts);
      if (Array.isArray(value) && value.length) for (let i = 0; i < value.length; i++) yield emit(doc, value[i], Long.fromNumber(i));
      else if (Array.isArray(value)) {
        if (keep) yield emit(doc, undefined, null);
      } else if (value === null || value === undefined) {
        if (keep) yield typeof indexName === 'string' ? putAt(doc, indexName.split('.'), null) : doc;
      } else yield typeof indexName === 'string' ? putAt(doc, indexName.split('.'), null) : doc;
    }
  };
}

/** A path through documents only. */
function plainPath(value: Value, parts: string[]): Value {
  for (const part of parts) value = isDoc(value) ? (value[part] as Value) : undefined;
  return value;
}

function putAt(target: Value, parts: string[], value: Value): Doc {
  const result: Doc = isDoc(target) ? { ...target } : {};
  const [first, ...rest] = parts;
  if (rest.length) result[first!] = putAt(result[first!], rest, value);
  else if (value === undefined) delete result[first!];
  else result[first!] = value;
  return result;
}

function group(spec: Value, { variables }: Source): Stage {
  if (!isDoc(spec)) return fail(15947, "a group's fields must be specified in an object");
  if (!('_id' in spec)) fail(15955, 'a group specification must include an _id');
  const fields = Object.entries(spec).filter(([name]) => name !== '_id').map(([name, definition]) => {
    if (name.includes('.')) fail(40235, `The field name '${name}' cannot contain '.'`);
    if (name.startsWith('$')) fail(40236, `The field name '${name}' cannot be an operator name`);
    if (!isDoc(definition)) return fail(40234, `The field '${name}' must be an accumulator object`);
    const [operator, ...more] = Object.keys(definition);
    if (operator === undefined || more.length) return fail(operator === undefined ? 40234 : 40238, `The field '${name}' must specify one accumulator`);
    const make = ACCUMULATORS[operator];
    if (!make) throw ['$stdDevPop', '$stdDevSamp', '$accumulator'].includes(operator) ? notSupported(`${operator} in $group`) : new MongoError(15952, `unknown group operator '${operator}'`);
    const argument = definition[operator];
    if (Array.isArray(argument) && argument.length !== 1) fail(40237, `The ${operator} accumulator is a unary operator`);
    return { name, make, value: compileExpression(Array.isArray(argument) ? argument[0] : argument, variables) };
  });
  const id = compileExpression(spec['_id'], variables);
  return function* (input) {
    const groups = new Map<string, { id: Value; accumulators: ReturnType<(typeof fields)[number]['make']>[] }>();
    for (const doc of input) {
      const scope = variablesFor(doc, variables);
      const key = id(scope);
      const text = encodeValue(key ?? null).toString('latin1');
      let found = groups.get(text);
      if (!found) groups.set(text, (found = { id: key ?? null, accumulators: fields.map((f) => f.make()) }));
      fields.forEach((f, i) => found.accumulators[i]!.add(f.value(scope)));
    }
    for (const { id: key, accumulators } of groups.values()) yield { _id: key, ...Object.fromEntries(fields.map((f, i) => [f.name, accumulators[i]!.result()])) };
  };
}

function sortByCount(spec: Value, source: Source): Stage {
  if (typeof spec === 'string') {
    if (!spec.startsWith('$')) fail(40148, 'the sortByCount field must be defined as a $-prefixed path or an expression inside an object');
  } else if (isDoc(spec)) {
    if (!Object.keys(spec)[0]?.startsWith('$')) fail(40147, 'the sortByCount field must be defined as a $-prefixed path or an expression inside an object');
  } else fail(40149, 'the sortByCount field must be specified as a string or as an object');
  const counts = group({ _id: spec, count: { $sum: new Int32(1) } }, source);
  return (input) => sortBy([...counts(input)], (d) => d, [{ path: 'count', direction: -1 }]);
}

function count(spec: Value, source: Source): Stage {
  if (typeof spec !== 'string') return fail(40156, 'the count field must be a non-empty string');
  if (spec === '') fail(40157, 'the count field must be a non-empty string');
  if (spec.startsWith('$')) fail(40158, 'the count field cannot be a $-prefixed path');
  if (spec.includes('\0')) fail(40159, 'the count field cannot contain a null byte');
  if (spec.includes('.')) fail(40160, "the count field cannot contain '.'");
  if (spec === '_id') fail(15948, "a group's _id may only be specified once");
  const counts = group({ _id: null, [spec]: { $sum: new Int32(1) } }, source);
  return (input) => mapDocs(counts(input), ({ _id, ...rest }) => (_id === null ? rest : rest));
}

function facet(spec: Value, source: Source): Stage {
  if (!isDoc(spec) || !Object.keys(spec).length) return fail(40169, 'the $facet specification must be a non-empty object');
  const parts = Object.entries(spec).map(([name, pipeline]): [string, Stage] => {
    if (name.includes('.')) fail(16412, "FieldPath field names may not contain '.'.");
    if (name.startsWith('$')) fail(16410, "FieldPath field names may not start with '$'.");
    if (!Array.isArray(pipeline)) fail(40170, `arguments to $facet must be arrays, ${name} is type ${typeOf(pipeline)}`);
    for (const stage of pipeline as Value[]) if (!isDoc(stage) || !Object.keys(stage).length) fail(40171, 'elements of arrays in $facet spec must be non-empty objects');
    return [name, compilePipeline(pipeline, source, '$facet')];
  });
  return function* (input) {
    const docs = [...input];
    yield Object.fromEntries(parts.map(([name, run]) => [name, [...run(docs)]]));
  };
}

function bucket(spec: Value, source: Source): Stage {
  if (!isDoc(spec)) return fail(40201, 'Argument to $bucket stage must be an object');
  for (const key of Object.keys(spec)) if (!['groupBy', 'boundaries', 'default', 'output'].includes(key)) fail(40197, `Unrecognized option to $bucket: ${key}.`);
  const { groupBy, boundaries, default: other, output = { count: { $sum: new Int32(1) } } } = spec;
  if (groupBy === undefined || boundaries === undefined) fail(40198, '$bucket requires \'groupBy\' and \'boundaries\' to be specified.');
  const plain = Array.isArray(boundaries) && boundaries.length >= 2 && boundaries.every((b) => isNumber(b) || b instanceof Date);
  if (!plain || !(boundaries as Value[]).every((b, i, all) => !i || compare(all[i - 1], b) < 0)) throw notSupported('$bucket with these boundaries');
  if (isDoc(other) || Array.isArray(other)) throw notSupported('$bucket with a computed default');
  const limits = boundaries as Value[];
  if (other !== undefined && compare(other, limits[0]) >= 0 && compare(other, limits.at(-1)) < 0) fail(40199, "The $bucket 'default' field must be less than the lowest boundary or greater than or equal to the highest boundary.");
  const evaluate = compileExpression(groupBy, source.variables);
  const groups = group({ _id: '$b', ...prefixed(output) }, source);
  return (input) => {
    const tagged = mapDocs(input, (doc) => {
      const value = evaluate(variablesFor(doc, source.variables)) ?? null;
      const at = limits.findIndex((limit, i) => i + 1 < limits.length && compare(value, limit) >= 0 && compare(value, limits[i + 1]) < 0);
      if (at < 0 && other === undefined) fail(40066, '$switch could not find a matching branch for an input, and no default was specified.');
      return { b: at < 0 ? (other as Value) : limits[at], d: doc };
    });
    return sortBy([...groups(tagged)], (d) => d, [{ path: '_id', direction: 1 }]);
  };
}

/** `$bucket` groups wrapped documents: its output expressions read the field `d`. */
function prefixed(output: Value): Doc {
  if (!isDoc(output)) return fail(40196, "The $bucket 'output' field must be an object");
  const rewrite = (e: Value): Value => {
    if (typeof e === 'string' && e.startsWith('$$')) throw notSupported('variables in the output of $bucket');
    if (typeof e === 'string' && e.startsWith('$')) return `$d.${e.slice(1)}`;
    if (Array.isArray(e)) return e.map(rewrite);
    return isDoc(e) ? Object.fromEntries(Object.entries(e).map(([k, v]) => [k, k === '$literal' ? v : rewrite(v)])) : e;
  };
  return rewrite(output) as Doc;
}

function lookup(spec: Value, source: Source): Stage {
  if (!isDoc(spec)) return fail(9, `the $lookup stage specification must be an object, but found ${typeOf(spec)}`);
  const { from, as, localField, foreignField, pipeline } = spec;
  for (const [key, value] of Object.entries(spec)) {
    if (key === 'pipeline') {
      if (!Array.isArray(value)) fail(14, "'pipeline' option must be specified as an array");
    } else if (key === 'let') {
      if (!isDoc(value)) fail(9, `$lookup argument 'let' must be an object`);
    } else if (key === 'from' && isDoc(value)) throw notSupported('$lookup from another database');
    else if (typeof value !== 'string') fail(9, `$lookup argument '${key}' must be a string`);
    else if (!['from', 'as', 'localField', 'foreignField'].includes(key)) fail(9, `unknown argument to $lookup: ${key}`);
  }
  if (typeof from !== 'string') return fail(9, 'must specify \'from\' field for a $lookup');
  if (typeof as !== 'string') return fail(9, "must specify 'as' field for a $lookup");
  const target = fieldPath(as);
  if (pipeline !== undefined) {
    if (localField !== undefined || foreignField !== undefined) fail(9, "$lookup with 'pipeline' may not specify 'localField' or 'foreignField'");
    return lookupPipeline(from, target, pipeline, (spec['let'] as Doc | undefined) ?? {}, source);
  }
  if (!localField || !foreignField) return fail(9, "$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified");
  if (spec['let'] !== undefined) fail(9, "$lookup with a 'let' argument must also specify 'pipeline'");
  const local = fieldPath(localField as string);
  fieldPath(foreignField as string);
  return (input) => mapDocs(input, (doc) => {
    const value = readPath(doc, local);
    const values = (Array.isArray(value) ? (value as Value[]) : [value ?? null]).map((v) => v ?? null);
    if (values.some((v) => typeOf(v) === 'regex' || Array.isArray(v))) throw notSupported('$lookup by patterns or nested arrays');
    const filter = Array.isArray(value) && value.length ? { $in: values } : { $eq: values[0] ?? null };
    return putAt(doc, target, [...source.read(from, { [foreignField as string]: filter }, {})]);
  });
}

function fieldPath(path: string): string[] {
  const parts = path.split('.');
  for (const part of parts) if (part.startsWith('$')) fail(16410, "FieldPath field names may not start with '$'.");
  if (path === '') fail(40352, 'FieldPath cannot be constructed with empty string');
  if (path.endsWith('.')) fail(40353, "FieldPath must not end with a '.'.");
  if (parts.includes('')) fail(15998, 'FieldPath field names may not be empty strings.');
  return parts;
}

function lookupPipeline(from: string, target: string[], pipeline: Value, bindings: Doc, source: Source): Stage {
  const bound = Object.entries(bindings).map(([name, e]): [string, Expression] => {
    checkVariable(name);
    return [name, compileExpression(e, source.variables)];
  });
  // Compiled once to find errors, and again for each document, since its variables are fixed in the compiled form.
  const run = (variables: Variables): Doc[] => {
    const stages = compilePipeline(pipeline, { ...source, variables }, '$lookup');
    const first = (pipeline as Doc[])[0]?.['$match'];
    return [...stages(source.read(from, isDoc(first) ? first : {}, variables))];
  };
  compilePipeline(pipeline, { ...source, variables: { ...source.variables, ...Object.fromEntries(bound.map(([n]) => [n, undefined])) } }, '$lookup');
  const cache = new Map<string, Doc[]>();
  return (input) => mapDocs(input, (doc) => {
    const scope = variablesFor(doc, source.variables);
    const values: Variables = { ...source.variables };
    for (const [name, e] of bound) values[name] = e(scope);
    const key = encodeValue(bound.map(([name]) => (values[name] === undefined ? [] : [values[name], typeOf(values[name])]))).toString('latin1');
    let found = cache.get(key);
    if (!found) cache.set(key, (found = run(values)));
    return putAt(doc, target, found);
  });
}

const STAGES: Record<string, (spec: Value, source: Source) => Stage> = {
  $match: (spec, { variables }) => {
    if (!isDoc(spec)) return fail(15959, 'the match filter must be an expression in an object');
    checkMatch(spec);
    const filter = compileFilter(spec, variables);
    return (input) => filterDocs(input, (doc) => filter.matches(doc));
  },
  $sort: (spec) => {
    if (!isDoc(spec)) return fail(15973, 'the $sort key specification must be an object');
    if (!Object.keys(spec).length) fail(15976, '$sort stage must have at least one sort key');
    const sort = compileSort(spec);
    return (input) => sortBy([...input], (d) => d, sort, true);
  },
  $skip: (spec) => {
    const n = wholeNumber(spec, { type: 15972, fraction: 0, negative: 15956 });
    return (input) => drop(input, n);
  },
  $limit: (spec) => {
    const n = wholeNumber(spec, { type: 15957, fraction: 0, negative: 15958, zero: 15958 });
    return (input) => take(input, n);
  },
  $project: project, $addFields: setter('$addFields'), $set: setter('$set'), $unset: unset, $unwind: unwind, $group: group, $sortByCount: sortByCount, $count: count, $facet: facet, $bucket: bucket, $lookup: lookup,
  $replaceRoot: (spec, source) => {
    if (!isDoc(spec)) return fail(40229, 'expected an object as specification for $replaceRoot stage');
    if (Object.keys(spec).some((k) => k !== 'newRoot')) fail(40415, "BSON field '$replaceRoot' has an unknown field.");
    if (!('newRoot' in spec)) fail(40414, "BSON field '$replaceRoot.newRoot' is missing but a required field");
    return replaceRoot(spec['newRoot'], source, 'newRoot');
  },
  $replaceWith: (spec, source) => replaceRoot(spec, source, 'replacement document'),
};

function checkMatch(spec: Doc): void {
  for (const [key, value] of Object.entries(spec)) {
    if (key === '$where') fail(2, '$where is not allowed in this context');
    if (key === '$text') throw notSupported('$text');
    if (isDoc(value) && ['$near', '$nearSphere', '$geoNear'].some((g) => g in value)) fail(2, '$geoNear, $near, and $nearSphere are not allowed in this context');
  }
}
