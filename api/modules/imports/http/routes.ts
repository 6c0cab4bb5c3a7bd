import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { Id, IdParams, NoBody, pageOf, pageQuery, skipOf } from '../../../http/schemas.js';
import { AppError } from '../../../kernel/errors.js';
import type { Import } from '../domain/import.js';
import { importKinds, outcomes } from '../domain/import.js';
import type { ImportStore, ShownRow } from '../imports.mongo.js';
import type { ImportKind } from '../ports.js';
import type { createCommitImport } from '../use-cases/commit-import.js';
import type { PrepareImport } from '../use-cases/prepare-import.js';
import { kindOf, mayImport } from '../use-cases/prepare-import.js';

const RowParams = z.strictObject({ id: Id, line: z.coerce.number().int().min(1) });
const decisions = ['create', 'change', 'unchanged', 'duplicate', 'skip'] as const;
const states = ['understood', 'doubtful', 'wrong'] as const;

const MappingBody = z.strictObject({ mapping: z.record(z.string().regex(/^\d{1,3}$/), z.string().max(50).nullable()) });
const RowEdit = z.strictObject({
  cells: z.record(z.string().max(50), z.string().max(2000)).optional(),
  decision: z.enum(['create', 'change', 'skip']).optional(),
  ticked: z.array(z.string().max(50)).max(50).optional(),
});

const Row = z.strictObject({
  line: z.number(), state: z.enum(states), decision: z.enum(decisions), cells: z.record(z.string(), z.string()),
  flags: z.array(z.strictObject({ code: z.string(), cell: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })),
  understood: z.record(z.string(), z.unknown()),
  proposals: z.array(z.strictObject({ field: z.string(), from: z.string(), to: z.string(), ticked: z.boolean() })),
  target: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
  outcome: z.enum(outcomes).nullable(),
  refusal: z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
}).meta({ id: 'ImportRow' });

const Counts = z.strictObject({
  understood: z.number(), doubtful: z.number(), wrong: z.number(),
  create: z.number(), change: z.number(), unchanged: z.number(), duplicate: z.number(), skip: z.number(),
});

const ImportAnswer = z.strictObject({
  id: z.string(), revision: z.number(), kind: z.enum(importKinds), fileName: z.string(),
  state: z.enum(['preview', 'committing', 'committed', 'abandoned']),
  columns: z.array(z.strictObject({ index: z.number(), heading: z.string(), samples: z.array(z.string()), field: z.string().nullable() })),
  fields: z.array(z.strictObject({ field: z.string(), required: z.boolean() })),
  counts: Counts, jobId: z.string().nullable(), createdAt: z.string(), createdBy: z.string(),
  result: z.strictObject({ created: z.number(), changed: z.number(), unchanged: z.number(), skipped: z.number(), refused: z.number() }).nullable(),
  findings: z.array(z.strictObject({ code: z.string(), lines: z.array(z.number()), params: z.record(z.string(), z.string()) })),
}).meta({ id: 'Import' });

const SAMPLES = 3;
const RECENT = 50;
const ok = { status: 200, schema: ImportAnswer } as const;

export interface ImportRoutesDependencies {
  readonly store: ImportStore;
  readonly kinds: readonly ImportKind[];
  readonly prepare: PrepareImport;
  readonly commit: ReturnType<typeof createCommitImport>;
}

const presentRow = ({ payload: _payload, ...row }: ShownRow) => row as never;

const present = async ({ store, kinds }: ImportRoutesDependencies, item: Import) => {
  const table = await store.table(item.id);
  const width = Math.max(0, ...table.slice(0, 50).map((row) => row.length));
  const fieldOf = (column: number) => Object.entries(item.mapping).find(([, columns]) => columns.includes(column))?.[0] ?? null;
  const samples = (column: number) => table.slice(item.firstDataRow).map((row) => row[column] ?? '').filter(Boolean).slice(0, SAMPLES);
  const { mapping: _mapping, headings, firstDataRow: _first, corrections: _corrections, ...rest } = item;
  return {
    ...rest, createdAt: item.createdAt.toISOString(), createdBy: item.createdBy.name, counts: { ...item.counts },
    result: item.result && { ...item.result },
    findings: presentFindings(item),
    columns: Array.from({ length: width }, (_, index) => ({ index, heading: headings[index] ?? '', samples: samples(index), field: fieldOf(index) })),
    fields: [...(kinds.find(({ kind }) => kind === item.kind)?.fields ?? [])],
  };
};

const presentFindings = ({ findings }: Pick<Import, 'findings'>) => findings.map(({ code, lines, params }) => ({ code, lines: [...lines], params: { ...params } }));

/** Column → field as the wizard sends it, turned into field → columns. */
const byField = (mapping: Readonly<Record<string, string | null>>): Record<string, number[]> => {
  const fields: Record<string, number[]> = {};
  for (const [column, field] of Object.entries(mapping)) {
    if (field) fields[field] = [...(fields[field] ?? []), Number(column)];
  }
  return fields;
};

/** The import wizard: file → columns → rows → commit. Each kind names its own permission. */
export const importRoutes = (deps: ImportRoutesDependencies) => {
  const { store, kinds, prepare, commit } = deps;
  const own = async (id: string, actor: Parameters<typeof kindOf>[2]): Promise<Import> => {
    const item = await store.find(id);
    if (!item) throw new AppError('not_found');
    kindOf(kinds, item.kind, actor);
    return item;
  };
  return [
    defineRoute({
      method: 'post', path: '/imports', operationId: 'startImport', summary: 'Read a table and preview what it would do',
      permission: 'imports:use', body: z.strictObject({ kind: z.enum(importKinds) }), files: 1, success: { status: 201, schema: ImportAnswer },
    }, async ({ actor, body, files: [file] }) => {
      if (!file) throw new AppError('invalid_request', {}, [{ path: 'file', code: 'required' }]);
      return present(deps, await prepare.start(actor, body.kind, file));
    }),
    defineRoute({
      method: 'get', path: '/imports', operationId: 'listImports', summary: 'Imports, latest first', permission: 'imports:use',
      query: z.strictObject({ kind: z.enum(importKinds).optional() }),
      success: { status: 200, schema: z.strictObject({ items: z.array(ImportAnswer.omit({ columns: true, fields: true })) }) },
    }, async ({ actor, query }) => ({ items: (await store.list(query.kind, RECENT)).filter((item) => mayImport(kinds, item.kind, actor)).map(
      ({ mapping: _m, headings: _h, firstDataRow: _f, corrections: _c, ...item }) =>
        ({ ...item, createdAt: item.createdAt.toISOString(), createdBy: item.createdBy.name, counts: { ...item.counts }, result: item.result && { ...item.result }, findings: presentFindings(item) }),
    ) })),
    defineRoute({
      method: 'get', path: '/imports/:id', operationId: 'getImport', summary: 'An import with its columns and counts',
      permission: 'imports:use', params: IdParams, success: ok,
    }, async ({ actor, params }) => present(deps, await own(params.id, actor))),
    defineRoute({
      method: 'get', path: '/imports/:id/rows', operationId: 'listImportRows', summary: 'The rows, worst first',
      permission: 'imports:use', params: IdParams, query: z.strictObject({ ...pageQuery, state: z.enum(states).optional(), outcome: z.enum(outcomes).optional() }),
      success: { status: 200, schema: pageOf(Row) },
    }, async ({ actor, params, query }) => {
      const { state: shown } = await own(params.id, actor);
      const { items, total } = await store.page(params.id, { ...query, open: shown === 'preview' }, skipOf(query), query.pageSize);
      return { items: items.map(presentRow), total, page: query.page, pageSize: query.pageSize };
    }),
    defineRoute({
      method: 'patch', path: '/imports/:id/mapping', operationId: 'mapColumns', summary: 'Say which column holds what',
      permission: 'imports:use', params: IdParams, body: MappingBody, success: ok,
    }, async ({ actor, params, body }) => present(deps, await prepare.map(actor, params.id, byField(body.mapping)))),
    defineRoute({
      method: 'patch', path: '/imports/:id/rows/:line', operationId: 'editImportRow', summary: 'Correct a row in place, or decide about it',
      permission: 'imports:use', params: RowParams, body: RowEdit, success: { status: 200, schema: Row },
    }, async ({ actor, params, body }) => presentRow(await prepare.editRow(actor, params.id, params.line, body))),
    defineRoute({
      method: 'post', path: '/imports/:id/commit', operationId: 'commitImport', summary: 'Carry the import out, as a job',
      permission: 'imports:use', params: IdParams, body: NoBody,
      success: { status: 202, schema: z.strictObject({ jobId: z.string() }) },
    }, ({ actor, params }) => commit(actor, params.id)),
    defineRoute({
      method: 'post', path: '/imports/:id/reopening', operationId: 'reopenImport', summary: 'Correct the rows that a commit has left',
      permission: 'imports:use', params: IdParams, body: NoBody, success: ok,
    }, async ({ actor, params }) => present(deps, await prepare.reopen(actor, params.id))),
    defineRoute({
      method: 'delete', path: '/imports/:id', operationId: 'abandonImport', summary: 'Give an import up; nothing was imported',
      permission: 'imports:use', params: IdParams, success: { status: 204 },
    }, ({ actor, params }) => prepare.abandon(actor, params.id)),
  ];
};
