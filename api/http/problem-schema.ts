import { z } from 'zod';

const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]));

/** The body of every refusal (`application/problem+json`): the code says what, params and issues say where. */
export const problemSchema = z.strictObject({
  type: z.string(),
  code: z.string(),
  status: z.number().int(),
  params,
  requestId: z.string(),
  issues: z.array(z.strictObject({ path: z.string(), code: z.string(), params: params.optional() })).optional(),
}).meta({ id: 'Problem' });
