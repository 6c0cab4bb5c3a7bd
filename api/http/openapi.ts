import { z } from 'zod';
import type { Route, RouteSpec } from './define-route.js';
import { problemSchema } from './problem-schema.js';

type Named = Record<string, unknown>;
type ShapeOf = (schema: z.ZodType, io: 'input' | 'output') => object;

/** The place where OpenAPI resolves references; JSON Schema's own (`$defs` inside a shape) is not read by its tools. */
const COMPONENTS = '#/components/schemas/';

/** Turns schemas into JSON Schema and gathers the named ones (`.meta({ id })`), so that each stands once. */
const shapesInto = (named: Named): ShapeOf => (schema, io) => {
  const written = JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' })).replaceAll('"#/$defs/', `"${COMPONENTS}`);
  const { $schema: _dialect, $defs = {}, ...shape } = JSON.parse(written) as { $schema: string; $defs?: Named };
  for (const [name, definition] of Object.entries($defs)) {
    if (name in named && JSON.stringify(named[name]) !== JSON.stringify(definition)) throw new Error(`Two different schemas are named ${name}.`);
    named[name] = definition;
  }
  return shape;
};

const parameters = (spec: RouteSpec, shapeOf: ShapeOf) => {
  const from = (where: 'path' | 'query', schema: z.ZodObject | undefined) =>
    Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
      name,
      in: where,
      required: where === 'path' || !(field as z.ZodType).safeParse(undefined).success,
      schema: shapeOf(field as z.ZodType, 'input'),
    }));
  const header = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } };
  return [...from('path', spec.params), ...from('query', spec.query), ...(spec.ifMatch ? [header] : [])];
};

const requestBody = (spec: RouteSpec, shapeOf: ShapeOf) => {
  if (spec.files) return { required: true, content: { 'multipart/form-data': { schema: { type: 'object' } } } };
  return spec.body && { required: true, content: { 'application/json': { schema: shapeOf(spec.body, 'input') } } };
};

const success = (spec: RouteSpec, shapeOf: ShapeOf) => {
  if ('schema' in spec.success) {
    return { description: 'OK', content: { 'application/json': { schema: shapeOf(spec.success.schema, 'output') } } };
  }
  if ('download' in spec.success) {
    return { description: 'A file', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } };
  }
  return { description: 'Done' };
};

const problem = {
  description: 'Refused: the code says why',
  content: { 'application/problem+json': { schema: { $ref: `${COMPONENTS}Problem` } } },
};

const operation = ({ spec }: Route, shapeOf: ShapeOf) => {
  const body = requestBody(spec, shapeOf);
  return {
    operationId: spec.operationId,
    summary: spec.summary,
    'x-permission': spec.permission,
    parameters: parameters(spec, shapeOf),
    ...(body && { requestBody: body }),
    responses: { [spec.success.status]: success(spec, shapeOf), default: problem },
  };
};

/** The OpenAPI 3.1 document of the routes (INT-1); `npm run openapi` writes it and the client's types, a test compares. */
export const openApiDocument = (routes: readonly Route[]) => {
  const schemas: Named = {};
  const shapeOf = shapesInto(schemas);
  const paths: Record<string, Record<string, unknown>> = {};
  shapeOf(problemSchema, 'output');
  for (const route of routes) {
    const path = `/api${route.spec.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.spec.method]: operation(route, shapeOf) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'INQ', version: '1', description: 'Internal normative documents of a university.' },
    paths,
    components: { schemas },
  };
};
