import { z } from 'zod';
import { contentTypes } from '../../../http/content-types.js';
import { defineRoute } from '../../../http/define-route.js';
import { DateText, Id, IdParams } from '../../../http/schemas.js';
import { formLanguages } from '../domain/original.js';
import type { FullSet } from '../use-cases/full-set.js';
import type { PrintCopy } from '../use-cases/print-copy.js';
import type { PrintChanges } from '../use-cases/print-changes.js';

const printed = { format: z.enum(['pdf', 'docx']).default('pdf'), language: z.enum(formLanguages).default('kk') };

const VersionParams = z.strictObject({ id: Id, versionId: Id });
const CopyQuery = z.strictObject({ format: printed.format, marked: z.stringbool().default(false) });
const SetQuery = z.strictObject({ on: DateText, language: z.enum(formLanguages).default('kk') });

/** The change-registration sheet, change notices (CHG-1, CHG-3), and all of a document on a day (WF-7). */
export const changePrintRoutes = (print: PrintChanges, fullSet: FullSet, printCopy: PrintCopy) => [
  defineRoute({
    method: 'get', path: '/documents/:id/change-sheet', operationId: 'printChangeSheet', summary: 'The change-registration sheet of an edition, made of its registered changes',
    permission: 'public', params: IdParams, query: z.strictObject({ ...printed, edition: Id.optional() }), success: { status: 200, download: true },
  }, async ({ actor, params, query: { edition, ...wanted } }) => ({ ...await print.sheet(actor, params.id, edition, wanted), contentType: contentTypes[wanted.format] })),
  defineRoute({
    method: 'get', path: '/changes/:id/print', operationId: 'printChangeNotice', summary: 'A change notice, registered or on its way',
    permission: 'public', params: IdParams, query: z.strictObject(printed), success: { status: 200, download: true },
  }, async ({ actor, params, query }) => ({ ...await print.notice(actor, params.id, query), contentType: contentTypes[query.format] })),
  defineRoute({
    method: 'get', path: '/documents/:id/full-set', operationId: 'downloadFullSet', summary: 'Original, text in force, change sheet and notices of a day, as one ZIP',
    permission: 'public', params: IdParams, query: SetQuery, success: { status: 200, download: true },
  }, async ({ actor, params, query: { on, language } }) => ({ ...await fullSet(actor, params.id, on, language), contentType: 'application/zip' })),
  defineRoute({
    method: 'get', path: '/documents/:id/versions/:versionId/consolidated', operationId: 'downloadConsolidated', summary: 'The text of an edition with its changes as a copy to read, clean or marked',
    permission: 'public', params: VersionParams, query: CopyQuery, success: { status: 200, download: true },
  }, async ({ actor, params: { id, versionId }, query }) => ({ ...await printCopy(actor, id, versionId, query), contentType: contentTypes[query.format] })),
];
