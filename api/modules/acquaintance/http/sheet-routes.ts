import { z } from 'zod';
import { contentTypes } from '../../../http/content-types.js';
import { defineRoute } from '../../../http/define-route.js';
import { Id, IdParams } from '../../../http/schemas.js';
import { sheetLanguages, sheetParts } from '../domain/sheet.js';
import type { PrintSheet } from '../use-cases/print-sheet.js';
import { sheetFormats } from '../use-cases/print-sheet.js';

const SheetQuery = z.strictObject({
  unitId: Id.optional(), language: z.enum(sheetLanguages).default('kk'), format: z.enum(sheetFormats).default('pdf'), which: z.enum(sheetParts).default('all'),
});

/** The acquaintance sheet, and the list of those who have not (ACQ-5): of a unit for who leads it, the whole for the quality office. */
export const sheetRoutes = (print: PrintSheet) => [
  defineRoute({
    method: 'get', path: '/acquaintance/campaigns/:id/sheet', operationId: 'printAcquaintanceSheet', summary: 'The acquaintance sheet of a campaign, whole or of a unit',
    permission: 'signed-in', params: IdParams, query: SheetQuery, success: { status: 200, download: true },
  }, async ({ actor, params, query: { unitId = null, ...wanted } }) => ({ ...await print(actor, params.id, { ...wanted, unitId }), contentType: contentTypes[wanted.format] })),
];
