import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { Id, IdParams } from '../../../http/schemas.js';
import type { ReadDraft } from '../use-cases/read-draft.js';
import { ComparisonAnswer, presentComparison } from './comparison-answer.js';
import { presentClauses } from './presenter.js';
import * as S from './schemas.js';

export interface DraftTextRoutesDependencies { readonly readDraft: ReadDraft }

const TextParams = z.strictObject({ id: Id, textId: Id });
const ComparisonQuery = z.strictObject({ language: S.LANGUAGES, with: z.enum(['effective', 'previous']).default('effective'), signs: z.stringbool().default(false) });

const DraftTextAnswer = z.strictObject({
  id: z.string(), language: S.LANGUAGES.nullable(), state: S.TextState, pages: z.number().nullable(),
  outline: z.array(z.strictObject({ id: z.string(), anchor: z.string(), number: z.string().nullable(), heading: z.string().nullable(), depth: z.number(), page: z.number().nullable() })),
  clauses: S.ClausesAnswer.shape.items,
});

/** Texts of drafts, and what they change. */
export const draftTextRoutes = ({ readDraft }: DraftTextRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/drafts/:id/texts/:textId', operationId: 'readDraftText', summary: 'A text of a draft in clauses', permission: 'signed-in',
    params: TextParams, success: { status: 200, schema: DraftTextAnswer },
  }, async ({ actor, params }) => {
    const { text, clauses } = await readDraft.text(actor, params.id, params.textId);
    return {
      id: params.textId, language: text?.language ?? null, state: text?.state ?? 'waiting' as const, pages: text?.pages ?? null, clauses: presentClauses(clauses).items,
      outline: clauses.map(({ id, anchor, number, heading, depth, page }) => ({ id, anchor, number, heading, depth, page })),
    };
  }),
  defineRoute({
    method: 'get', path: '/drafts/:id/comparison', operationId: 'compareDraft', summary: 'What a draft changes, clause by clause', permission: 'signed-in',
    params: IdParams, query: ComparisonQuery, success: { status: 200, schema: ComparisonAnswer },
  }, async ({ actor, params, query }) => {
    const { oldTextId, newTextId, comparison } = await readDraft.compare(actor, params.id, query.language, query.with, query.signs);
    return presentComparison(comparison, oldTextId, newTextId);
  }),
];
