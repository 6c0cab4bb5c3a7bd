import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { Id, IdParams } from '../../../http/schemas.js';
import type { ComparedClause } from '../../../text/comparison/comparison.js';
import type { ReadDraft } from '../use-cases/read-draft.js';
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

const Compared = z.strictObject({ id: z.string(), number: z.string().nullable(), heading: z.string().nullable(), text: z.string(), page: z.number().nullable() });
const ComparisonAnswer = z.strictObject({
  basis: z.enum(['clauses', 'paragraphs']), oldTextId: z.string().nullable(), newTextId: z.string(),
  counts: z.strictObject({ same: z.number(), changed: z.number(), added: z.number(), removed: z.number(), moved: z.number() }),
  rows: z.array(z.strictObject({
    kind: z.enum(['same', 'changed', 'added', 'removed', 'moved']), wordsChanged: z.boolean(), renumbered: z.boolean(), onlySigns: z.boolean(), doubtful: z.boolean(),
    splitFrom: z.string().nullable(), mergedInto: z.string().nullable(), old: Compared.nullable(), new: Compared.nullable(),
    words: z.array(z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
  })),
}).meta({ id: 'Comparison' });

const present = (clause: ComparedClause | null) => clause && ({ id: clause.id, number: clause.number, heading: clause.heading, text: clause.text, page: clause.page });

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
    const count = (kind: string) => comparison.pairs.filter((pair) => pair.kind === kind).length;
    return {
      basis: comparison.basis, oldTextId, newTextId,
      counts: { same: count('same'), changed: count('changed'), added: count('added'), removed: count('removed'), moved: count('moved') },
      rows: comparison.pairs.map(({ kind, wordsChanged, renumbered, onlySigns, doubtful, splitFrom, mergedInto, old, new: fresh, runs }) => ({
        kind, wordsChanged, renumbered, onlySigns, doubtful, splitFrom, mergedInto, old: present(old), new: present(fresh), words: runs.map((run) => ({ kind: run.kind, text: run.text })),
      })),
    };
  }),
];
