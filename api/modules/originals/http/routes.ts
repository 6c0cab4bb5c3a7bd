import { z } from 'zod';
import { contentTypes } from '../../../http/content-types.js';
import { defineRoute } from '../../../http/define-route.js';
import { Id, IdParams } from '../../../http/schemas.js';
import { languages } from '../../../kernel/languages.js';
import type { Original } from '../domain/original.js';
import { formLanguages } from '../domain/original.js';
import type { ReadOriginals } from '../use-cases/read-originals.js';

const OriginalAnswer = z.strictObject({
  editionId: z.string(), language: z.enum(languages), sha256: z.string(), size: z.number().int(), madeAt: z.string(), approvalId: z.string(), sources: z.array(z.string()),
}).meta({ id: 'Original' });
const OriginalParams = z.strictObject({ id: Id, editionId: Id, language: z.enum(languages) });
const SheetQuery = z.strictObject({ format: z.enum(['pdf', 'docx']).default('pdf'), language: z.enum(formLanguages).default('kk') });

const present = ({ editionId, language, sha256, size, madeAt, approvalId, sources }: Original) =>
  ({ editionId, language, sha256, size, madeAt: madeAt.toISOString(), approvalId, sources: [...sources] });

/** Originals of a document, and the approval sheet by itself. */
export const originalRoutes = (read: ReadOriginals) => [
  defineRoute({
    method: 'get', path: '/documents/:id/originals', operationId: 'listOriginals', summary: 'The originals of a document, by edition and language', permission: 'public',
    params: IdParams, success: { status: 200, schema: z.strictObject({ items: z.array(OriginalAnswer) }) },
  }, async ({ actor, params }) => ({ items: (await read.list(actor, params.id)).map(present) })),
  defineRoute({
    method: 'get', path: '/documents/:id/originals/:editionId/:language', operationId: 'downloadOriginal', summary: 'The original as PDF, unchanged since it was made',
    permission: 'public', params: OriginalParams, success: { status: 200, download: true },
  }, async ({ actor, params: { id, editionId, language } }) => ({ ...await read.download(actor, id, editionId, language), contentType: contentTypes.pdf })),
  defineRoute({
    method: 'get', path: '/approvals/:id/sheet', operationId: 'printApprovalSheet', summary: 'The approval sheet: who agreed and approved, when, and by which act',
    permission: 'signed-in', params: IdParams, query: SheetQuery, success: { status: 200, download: true },
  }, async ({ actor, params, query }) => ({ ...await read.sheet(actor, params.id, query.format, query.language), contentType: contentTypes[query.format] })),
];
