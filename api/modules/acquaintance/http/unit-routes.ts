import type { Readable } from 'node:stream';
import { defineRoute } from '../../../http/define-route.js';
import type { ReceivedFile } from '../../../http/define-route.js';
import { IdParams, skipOf } from '../../../http/schemas.js';
import { AppError } from '../../../kernel/errors.js';
import type { EvidenceFile } from '../domain/entry.js';
import type { ReadLists } from '../use-cases/read-lists.js';
import type { ReadMine } from '../use-cases/read-mine.js';
import type { RecordForUnit } from '../use-cases/record-for-unit.js';
import { readForm } from './form-data.js';
import { presentCampaign, presentCounts, presentReceipt, presentRow, presentUnit } from './presenter.js';
import * as S from './schemas.js';

/** Scans of sheets, minutes and acts. */
export interface Files {
  /** @throws AppError `file_refused` */
  takeIn(file: ReceivedFile | undefined): Promise<EvidenceFile>;
  open(sha256: string): Promise<Readable>;
}

export interface UnitRoutesDependencies {
  readonly lists: ReadLists;
  readonly recordForUnit: RecordForUnit;
  readonly mine: ReadMine;
  readonly files: Files;
}

const readingRoutes = ({ lists, recordForUnit, mine, files }: UnitRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/acquaintance/units', operationId: 'listAcquaintanceUnits', summary: 'The units that I lead, with their numbers', permission: 'signed-in',
    success: { status: 200, schema: S.UnitsAnswer },
  }, async ({ actor }) => ({
    items: (await lists.units(actor)).flatMap((unit) => (unit.unitId === null ? [] : [{ ...presentUnit(unit), unitId: unit.unitId, parentId: unit.parentId }])),
  })),
  defineRoute({
    method: 'get', path: '/acquaintance/units/:unitId', operationId: 'getAcquaintanceUnit', summary: 'A unit with those below it: its numbers, in all and by campaign', permission: 'signed-in',
    params: S.UnitParams, success: { status: 200, schema: S.UnitScreen },
  }, async ({ actor, params }) => {
    const { name, counts, campaigns } = await lists.unit(actor, params.unitId);
    return { unitId: params.unitId, name, counts: presentCounts(counts), campaigns: campaigns.map((row) => ({ campaign: presentCampaign(row.campaign), counts: presentCounts(row.counts) })) };
  }),
  defineRoute({
    method: 'get', path: '/acquaintance/units/:unitId/entries', operationId: 'listUnitAcquaintance', summary: 'The people of a unit and those below it', permission: 'signed-in',
    params: S.UnitParams, query: S.EntriesQuery, success: { status: 200, schema: S.EntriesAnswer },
  }, async ({ actor, params, query }) => {
    const { items, total } = await lists.unitEntries(actor, params.unitId, query, skipOf(query), query.pageSize);
    return { items: items.map(presentRow), total, page: query.page, pageSize: query.pageSize };
  }),
  defineRoute({
    method: 'post', path: '/acquaintance/units/:unitId/reminders', operationId: 'remindUnit', summary: 'Remind everybody of the unit who has not confirmed', permission: 'signed-in',
    params: S.UnitParams, body: S.RemindersInput, success: { status: 200, schema: S.RemindersAnswer },
  }, async ({ actor, params, body }) => ({ reminded: await recordForUnit.remind(actor, params.unitId, body.campaignId) })),
  defineRoute({
    method: 'get', path: '/acquaintance/entries/:id/file', operationId: 'downloadAcquaintanceFile', summary: 'The sheet, minutes or act behind an entry', permission: 'signed-in',
    params: IdParams, success: { status: 200, download: true },
  }, async ({ actor, params }) => {
    const file = (await mine.receipt(actor, params.id)).entry.evidence?.file;
    if (!file) throw new AppError('not_found');
    return { fileName: file.name, contentType: 'application/octet-stream', content: await files.open(file.sha256) };
  }),
];

/** Recording for others: the paper, the minutes, the act of refusal, the absence. */
export const unitRoutes = (deps: UnitRoutesDependencies) => {
  const { recordForUnit, mine, files } = deps;
  const optional = async ([file]: readonly ReceivedFile[]): Promise<EvidenceFile | null> => (file ? files.takeIn(file) : null);
  return [
    ...readingRoutes(deps),
    defineRoute({
      method: 'post', path: '/acquaintance/units/:unitId/paper', operationId: 'recordAcquaintancePaper', summary: 'A sheet signed on paper', permission: 'signed-in',
      params: S.UnitParams, body: S.FormUpload, files: 1, success: { status: 201, schema: S.Recorded },
    }, async ({ actor, params, body, files: [file] }) => {
      const input = readForm(body.data, S.PaperInput);
      // Nobody's file is taken in for a unit that he does not lead.
      await recordForUnit.requireLed(actor, params.unitId);
      return { recorded: await recordForUnit.paper(actor, params.unitId, { ...input, file: await files.takeIn(file) }) };
    }),
    defineRoute({
      method: 'post', path: '/acquaintance/units/:unitId/minutes', operationId: 'recordAcquaintanceMinutes', summary: 'The minutes of a meeting of the unit', permission: 'signed-in',
      params: S.UnitParams, body: S.FormUpload, files: 1, success: { status: 201, schema: S.Recorded },
    }, async ({ actor, params, body, files: received }) => {
      const input = readForm(body.data, S.MinutesInput);
      // Nobody's file is taken in for a unit that he does not lead.
      await recordForUnit.requireLed(actor, params.unitId);
      return { recorded: await recordForUnit.minutes(actor, params.unitId, { ...input, file: await optional(received) }) };
    }),
    defineRoute({
      method: 'post', path: '/acquaintance/entries/:id/refusal-act', operationId: 'recordRefusalAct', summary: 'An act that somebody has refused, with two witnesses', permission: 'signed-in',
      params: IdParams, body: S.FormUpload, files: 1, success: { status: 201, schema: S.Receipt },
    }, async ({ actor, params, body, files: received }) => {
      const input = readForm(body.data, S.RefusalActInput);
      await recordForUnit.requireLedEntry(actor, params.id);
      return presentReceipt(await mine.one(await recordForUnit.refusalAct(actor, params.id, { ...input, file: await optional(received) })));
    }),
    defineRoute({
      method: 'post', path: '/acquaintance/entries/:id/excuse', operationId: 'excuseFromAcquaintance', summary: 'A long absence', permission: 'signed-in',
      params: IdParams, body: S.ExcuseInput, success: { status: 200, schema: S.Receipt },
    }, async ({ actor, params, body }) => presentReceipt(await mine.one(await recordForUnit.excuse(actor, params.id, body)))),
  ];
};
