import { AppError } from '../../../kernel/errors.js';
import { contentTypes } from '../../../http/content-types.js';
import { defineRoute } from '../../../http/define-route.js';
import { IdParams, NoBody, skipOf } from '../../../http/schemas.js';
import type { StandardSection } from '../domain/structure-check.js';
import { checkStructure } from '../domain/structure-check.js';
import type { ListTexts, TextRow } from '../use-cases/list-texts.js';
import type { MendText } from '../use-cases/mend-text.js';
import type { ReadText } from '../use-cases/read-text.js';
import * as S from './manage-schemas.js';
import { presentFailure, presentFindings } from './presenter.js';
import { VersionParams } from './schemas.js';

export interface TextRoutesDependencies {
  readonly listTexts: ListTexts;
  readonly readText: ReadText;
  readonly mendText: MendText;
  readonly standardSections: () => Promise<readonly StandardSection[]>;
  /** The template as a DOCX; null for an unknown type. */
  readonly drawTemplate: (typeId: string, language: 'kk' | 'ru') => Promise<{ readonly name: string; readonly content: Buffer } | null>;
}

const presentText = ({ id, language, state, pages, clauses, findings, failure, sources }: NonNullable<TextRow['text']>) => ({
  versionId: id, language, state, pages, clauses, findings: presentFindings(findings),
  failure: presentFailure(failure), files: sources.map(({ name }) => name),
});

const NO_TEXT = { versionId: null, language: null, state: 'none' as const, pages: null, clauses: 0, failure: null };

const presentRow = ({ line: { documentId, code, title }, text }: TextRow) =>
  ({ documentId, code, title, ...(text ? presentText(text) : { ...NO_TEXT, findings: [], files: [] }) });


const outlineRoutes = ({ mendText }: TextRoutesDependencies) => [
  defineRoute({
    method: 'patch', path: '/documents/:id/texts/:versionId/outline', operationId: 'mendOutline', summary: 'Correct the outline of a text',
    permission: 'documents:manage', params: VersionParams, body: S.Mendings, ifMatch: true, success: { status: 204 },
  }, ({ actor, params, body, revision }) => mendText.mend(actor, params.id, params.versionId, revision, body.changes)),
  defineRoute({
    method: 'post', path: '/documents/:id/texts/:versionId/outline/acceptance', operationId: 'acceptOutline', summary: 'The outline is right as it is',
    permission: 'documents:manage', params: VersionParams, body: NoBody, ifMatch: true, success: { status: 204 },
  }, ({ actor, params, revision }) => mendText.accept(actor, params.id, params.versionId, revision)),
  defineRoute({
    method: 'post', path: '/documents/:id/texts/:versionId/extraction', operationId: 'readAgain', summary: 'Read the files of a text again',
    permission: 'documents:manage', params: VersionParams, body: NoBody, success: { status: 204 },
  }, ({ actor, params }) => mendText.readAgain(actor, params.id, params.versionId)),
];

/** Texts as the quality office and authors work with them (DOC-1, DOC-7). */
export const textRoutes = (deps: TextRoutesDependencies) => [
  ...outlineRoutes(deps),
  defineRoute({
    method: 'get', path: '/library/texts', operationId: 'listTexts', summary: 'Texts by state, doubtful outlines, documents without a text',
    permission: 'library:manage', query: S.TextsQuery, success: { status: 200, schema: S.TextsAnswer },
  }, async ({ actor, query }) => {
    const { items, total, counts } = await deps.listTexts(actor, query.show, skipOf(query), query.pageSize);
    return { items: items.map(presentRow), total, counts, page: query.page, pageSize: query.pageSize };
  }),
  defineRoute({
    method: 'get', path: '/documents/:id/texts/:versionId/structure', operationId: 'checkStructure', summary: 'Standard clauses that a text has and lacks',
    permission: 'public', params: VersionParams, success: { status: 200, schema: S.StructureAnswer },
  }, async ({ actor, params }) => {
    const { outline } = await deps.readText.screen(actor, params.id, { version: params.versionId });
    return { sections: checkStructure(outline, await deps.standardSections()) };
  }),
  defineRoute({
    method: 'get', path: '/document-types/:id/template', operationId: 'getTemplate', summary: 'The template of a type as DOCX', permission: 'signed-in',
    params: IdParams, query: S.TemplateQuery, success: { status: 200, download: true },
  }, async ({ params, query }) => {
    const template = await deps.drawTemplate(params.id, query.language);
    if (!template) throw new AppError('not_found');
    return { fileName: `${template.name}.docx`, contentType: contentTypes.docx, content: template.content };
  }),
];
