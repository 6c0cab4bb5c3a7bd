import { z } from 'zod';
import { DateText, Id, Trilingual, pageOf, pageQuery } from '../../../http/schemas.js';
import { requestKinds } from '../domain/development-request.js';
import { requestStates } from '../domain/request-state.js';

const Year = z.number().int().min(2000).max(2199);
const QueryYear = z.coerce.number().int().min(2000).max(2199);
const Title = Trilingual.refine(({ kk, ru }) => Boolean(kk || ru), 'too_small');

const common = {
  need: z.string().trim().min(1).max(4000), unitId: Id, workingGroup: z.array(Id).max(50).default([]), from: DateText, to: DateText, wantedYear: Year,
};
const concerning = { ...common, documentId: Id, title: Title.nullable().default(null) };
export const NewRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new-document'), ...common, typeId: Id, title: Title }),
  z.strictObject({ kind: z.literal('new-edition'), ...concerning }),
  z.strictObject({ kind: z.literal('cancellation'), ...concerning }),
]);

export const RequestsQuery = z.strictObject({
  ...pageQuery, whose: z.enum(['mine', 'all']).default('mine'), state: z.enum(requestStates).optional(), year: QueryYear.optional(),
});
export const Acceptance = z.strictObject({ year: Year, dueOn: DateText });
export const Refusal = z.strictObject({ reason: z.string().trim().min(1).max(2000) });

const Named = z.strictObject({ id: z.string(), name: z.string() });
const NamedInThree = z.strictObject({ id: z.string(), name: Trilingual.nullable() });

export const RequestAnswer = z.strictObject({
  id: z.string(), revision: z.number().int(), kind: z.enum(requestKinds), state: z.enum(requestStates), need: z.string(), type: NamedInThree,
  title: Trilingual, document: z.strictObject({ id: z.string(), code: z.string().nullable() }).nullable(), unit: NamedInThree, author: Named,
  workingGroup: z.array(Named), from: z.string(), to: z.string(), wantedYear: z.number(),
  plan: z.strictObject({ year: z.number(), dueOn: z.string() }).nullable(),
  decision: z.strictObject({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
  draftId: z.string().nullable(), filedAt: z.string(), finishedOn: z.string().nullable(), daysLate: z.number().int(),
  abilities: z.strictObject({ decide: z.boolean(), withdraw: z.boolean(), begin: z.boolean() }),
}).meta({ id: 'DevelopmentRequest' });
export const RequestsAnswer = pageOf(RequestAnswer);

export const PlanQuery = z.strictObject({ year: QueryYear.optional() });
export const PlanAnswer = z.strictObject({
  year: z.number(), total: z.number().int(), done: z.number().int(), late: z.number().int(),
  units: z.array(z.strictObject({ ...NamedInThree.shape, requests: z.array(RequestAnswer) })),
});
export const PlanPrintQuery = z.strictObject({
  ...PlanQuery.shape, format: z.enum(['pdf', 'docx', 'xlsx']).default('pdf'), lang: z.enum(['kk', 'ru']).default('kk'),
});
