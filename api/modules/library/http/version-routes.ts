import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { Id, IdParams } from '../../../http/schemas.js';
import type { ReadVersions, VersionLine } from '../use-cases/read-versions.js';
import { ComparisonAnswer, presentComparison } from './comparison-answer.js';
import * as S from './schemas.js';

export interface VersionRoutesDependencies { readonly readVersions: ReadVersions }

const ComparisonQuery = z.strictObject({ old: Id, new: Id, signs: z.stringbool().default(false) });

const VersionsAnswer = z.strictObject({
  items: z.array(z.strictObject({
    editionId: z.string(), issue: z.number().nullable(), revision: z.number().nullable(), changeNumber: z.number(), validFrom: z.string(), validTo: z.string().nullable(),
    state: z.enum(['upcoming', 'effective', 'superseded', 'cancelled']), startAssumed: z.boolean(),
    texts: z.array(z.strictObject({
      id: z.string(), language: S.LANGUAGES, state: S.TextState,
      files: z.array(z.strictObject({ id: z.string(), format: z.enum(['docx', 'pdf']), name: z.string() })),
    })),
  })),
});

const presentLine = ({ edition, period, state, texts }: VersionLine) => ({
  editionId: edition.id, issue: edition.issue, revision: edition.revision, changeNumber: period.changeNumber,
  validFrom: period.validFrom, validTo: period.validTo, state, startAssumed: period.startAssumed,
  texts: texts.map(({ version, text }) => ({
    id: version.id, language: version.language, state: text?.state ?? ('none' as const),
    files: version.files.map(({ id, format, name }) => ({ id, format, name })),
  })),
});

/** The editions and changes of a document, and any two of its texts side by side (DOC-2, DOC-3). */
export const versionRoutes = ({ readVersions }: VersionRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/documents/:id/versions', operationId: 'listVersions', summary: 'Editions and changes of a document, newest first', permission: 'public',
    params: IdParams, success: { status: 200, schema: VersionsAnswer },
  }, async ({ actor, params }) => ({ items: (await readVersions.list(actor, params.id)).map(presentLine) })),
  defineRoute({
    method: 'get', path: '/documents/:id/comparison', operationId: 'compareTexts', summary: 'Two texts of a document clause by clause', permission: 'public',
    params: IdParams, query: ComparisonQuery, success: { status: 200, schema: ComparisonAnswer },
  }, async ({ actor, params, query }) =>
    presentComparison(await readVersions.compare(actor, params.id, query.old, query.new, query.signs), query.old, query.new)),
];
