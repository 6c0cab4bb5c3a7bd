import { z } from 'zod';
import { Id, Trilingual, pageOf, pageQuery } from '../../../http/schemas.js';
import { textStates } from '../domain/library-text.js';
import { subscriptionKinds } from '../domain/subscription.js';
import { ruleStates } from '../domain/synonym.js';
import { Finding, LANGUAGES, NearDocument, SearchAnswer } from './schemas.js';

const Term = z.string().trim().min(1).max(200);
const Terms = z.array(Term).min(1).max(20);

export const Rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('both'), terms: z.array(Term).min(2).max(20) }),
  z.strictObject({ kind: z.literal('oneWay'), from: Terms, to: Terms }),
]).meta({ id: 'SynonymRule' });

export const RulesQuery = z.strictObject({ ...pageQuery, state: z.enum(ruleStates).default('active'), q: z.string().trim().max(100).default('') });
export const NewRule = z.strictObject({ rule: Rule });
export const RuleEdit = z.strictObject({ rule: Rule.optional(), state: z.enum(ruleStates).optional() });
export const RuleAnswer = z.strictObject({
  id: z.string(), revision: z.number().int(), rule: Rule, state: z.enum(ruleStates), origin: z.enum(['starter', 'person', 'documents']),
  documentId: z.string().nullable(),
});
export const RulesAnswer = pageOf(RuleAnswer);

export const Trial = z.strictObject({ query: z.string().trim().min(1).max(200), rule: Rule.nullable().default(null) });
const Hits = SearchAnswer.shape.hits;
export const TrialAnswer = z.strictObject({
  words: z.array(z.strictObject({ typed: z.string(), alternatives: z.array(z.string()) })),
  now: Hits, alternatives: z.array(z.strictObject({ text: z.string(), hits: Hits })),
});

export const MissesAnswer = pageOf(z.strictObject({ query: z.string(), count: z.number().int(), firstAt: z.string(), lastAt: z.string() }));

export const IndexAnswer = z.strictObject({
  engine: z.string(), available: z.boolean(), entries: z.number().int().nullable(), documents: z.number().int().nullable(),
  expectedEntries: z.number().int(), waiting: z.number().int(),
  /** The rebuild that waits or runs, whoever started it. */
  rebuild: z.strictObject({ done: z.number().int(), total: z.number().int() }).nullable(),
});
export const RebuildAnswer = z.strictObject({ jobId: z.string().nullable() });

export const TextsQuery = z.strictObject({ ...pageQuery, show: z.enum([...textStates, 'doubtful', 'none']).default('doubtful') });
const Counts = z.strictObject({ ...Object.fromEntries(textStates.map((state) => [state, z.number().int()])) as Record<(typeof textStates)[number], z.ZodNumber>, doubtful: z.number().int(), none: z.number().int() });
export const TextsAnswer = pageOf(z.strictObject({
  documentId: z.string(), versionId: z.string().nullable(), code: z.string().nullable(), title: Trilingual, language: LANGUAGES.nullable(),
  state: z.enum([...textStates, 'none']), pages: z.number().int().nullable(), clauses: z.number().int(), findings: z.array(Finding),
  failure: z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(), files: z.array(z.string()),
})).extend({ counts: Counts });

const clauseId = { clauseId: Id };
const Number = z.string().trim().regex(/^[\p{L}\d]{1,6}(\.[\p{L}\d]{1,6}){0,6}$/u).nullable();
export const Mendings = z.strictObject({ changes: z.array(z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), ...clauseId, number: Number }),
  z.strictObject({ kind: z.literal('depth'), ...clauseId, depth: z.int().min(0).max(8) }),
  z.strictObject({ kind: z.literal('heading'), ...clauseId, isHeading: z.boolean() }),
  z.strictObject({ kind: z.literal('join'), ...clauseId }),
  z.strictObject({ kind: z.literal('split'), ...clauseId, part: z.int().min(0).max(100_000), number: Number }),
])).min(1).max(200) });

export const StructureAnswer = z.strictObject({ sections: z.array(z.strictObject({
  id: z.string(), heading: z.strictObject({ kk: z.string(), ru: z.string() }), state: z.enum(['present', 'missing', 'misplaced']), anchor: z.string().nullable(),
})) });
export const TemplateQuery = z.strictObject({ language: z.enum(['kk', 'ru']).default('kk') });

export const Recent = z.strictObject({ ...NearDocument.shape, type: Trilingual.nullable(), validFrom: z.string() });
export const RecentAnswer = z.strictObject({ items: z.array(Recent) });
export const SubscriptionParams = z.strictObject({ kind: z.enum(subscriptionKinds), target: Id });
export const SubscriptionsAnswer = z.strictObject({ items: z.array(z.strictObject({ kind: z.enum(subscriptionKinds), target: z.string(), at: z.string() })) });
export const MarksAnswer = z.strictObject({ favourite: z.boolean(), subscribed: z.boolean() });
