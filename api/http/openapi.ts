import { z } from 'zod';
import type { Route, RouteSpec } from './define-route.js';

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const parameters = (spec: RouteSpec) => {
  const from = (where: 'path' | 'query', schema: z.ZodObject | undefined) =>
    Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
      name,
      in: where,
      required: where === 'path' || !(field as z.ZodType).safeParse(undefined).success,
      schema: jsonSchema(field as z.ZodType, 'input'),
    }));
  const header = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } };
  return [...from('path', spec.params), ...from('query', spec.query), ...(spec.ifMatch ? [header] : [])];
};

const requestBody = (spec: RouteSpec) => {
  if (spec.files) return { required: true, content: { 'multipart/form-data': { schema: { type: 'object' } } } };
  return spec.body && { required: true, content: { 'application/json': { schema: jsonSchema(spec.body, 'input') } } };
};

const success = (spec: RouteSpec) => {
  if ('schema' in spec.success) {
    return { description: 'OK', content: { 'application/json': { schema: jsonSchema(spec.success.schema, 'output') } } };
  }
  if ('download' in spec.success) {
    return { description: 'A file', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } };
  }
  return { description: 'Done' };
};

const problem = {
  description: 'Refused: the code says why',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const operation = ({ spec }: Route) => ({
  operationId: spec.operationId,
  summary: spec.summary,
  'x-permission': spec.permission,
  parameters: parameters(spec),
  ...(requestBody(spec) && { requestBody: requestBody(spec) }),
  responses: { [spec.success.status]: success(spec), default: problem },
});

/** The OpenAPI 3.1 document of the routes (INT-1); `npm run openapi` writes it, a test compares. */
export const openApiDocument = (routes: readonly Route[]) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `/api${route.spec.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.spec.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'INQ', version: '1', description: 'Internal normative documents of a university.' },
    paths,
    components: {
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'code', 'status', 'params', 'requestId'],
          properties: {
            type: { type: 'string' },
            code: { type: 'string' },
            status: { type: 'integer' },
            params: { type: 'object' },
            requestId: { type: 'string' },
            issues: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  };
};
