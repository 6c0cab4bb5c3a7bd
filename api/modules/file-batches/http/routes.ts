import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { Id, IdParams, NoBody, Trilingual } from '../../../http/schemas.js';
import type { Actor } from '../../../kernel/actor.js';
import type { FileBatchStore } from '../batches.mongo.js';
import type { BatchItem, FileBatch } from '../domain/batch.js';
import { languages } from '../../../kernel/languages.js';
import { batchStates, matchedBy, outcomes } from '../domain/batch.js';
import type { Shelf, ShelfDocument } from '../ports.js';
import type { createCommitBatch } from '../use-cases/commit-batch.js';
import type { createDecideItem } from '../use-cases/decide-item.js';
import { requireOwn } from '../use-cases/dependencies.js';
import type { createStartBatch } from '../use-cases/start-batch.js';

const MOST_FILES = 300;
/** ZIPs hold more files than a form may send. */
const MOST_ITEMS = 10_000;
const permission = 'documents:manage' as const;

const Match = z.strictObject({ documentId: z.string(), title: Trilingual, code: z.string().nullable() }).meta({ id: 'FileMatch' });
const Item = z.strictObject({
  name: z.string(), size: z.number(), format: z.enum(['docx', 'pdf']).nullable(),
  refused: z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
  match: Match.nullable(), candidates: z.array(Match), language: z.enum(languages), accepted: z.boolean(),
  inspected: z.boolean(), outcome: z.enum(outcomes).nullable(), matchedBy: z.enum(matchedBy).nullable(),
}).meta({ id: 'BatchItem' });
const Batch = z.strictObject({
  id: z.string(), state: z.enum(batchStates), createdAt: z.string(), jobId: z.string().nullable(),
  progress: z.strictObject({ done: z.number(), total: z.number() }),
  result: z.record(z.string(), z.number()).nullable(), items: z.array(Item),
  tables: z.array(z.strictObject({ name: z.string(), rows: z.number() })),
});
const ItemParams = z.strictObject({ id: Id, index: z.coerce.number().int().min(0).max(MOST_ITEMS) });
const Decision = z.strictObject({ documentId: Id.nullable(), language: z.enum(languages), accepted: z.boolean() });

export interface FileBatchRoutesDependencies {
  readonly store: FileBatchStore;
  readonly shelf: Shelf;
  readonly start: ReturnType<typeof createStartBatch>;
  readonly decide: ReturnType<typeof createDecideItem>;
  readonly commit: ReturnType<typeof createCommitBatch>;
}

const presentMatch = ({ documentId, title, code }: ShelfDocument) => ({ documentId, title, code });

const presentItem = (item: BatchItem, documents: ReadonlyMap<string, ShelfDocument>) => {
  const { name, size, format, refused, language, accepted, inspected, outcome, documentId, candidateIds, matchedBy: sign } = item;
  const match = documents.get(documentId ?? '');
  return {
    name, size, format, refused: refused && { code: refused.code, params: { ...refused.params } }, language, accepted, inspected, outcome, matchedBy: sign,
    match: match ? presentMatch(match) : null,
    candidates: candidateIds.flatMap((id) => documents.get(id) ?? []).map(presentMatch),
  };
};

/** Files dropped at once: matched by name, confirmed by a person, stored by a job. */
export const fileBatchRoutes = ({ store, shelf, start, decide, commit }: FileBatchRoutesDependencies) => {
  const documentsOf = async (items: readonly BatchItem[], { rights }: Actor) => {
    const ids = new Set(items.flatMap(({ documentId, candidateIds }) => [...(documentId === null ? [] : [documentId]), ...candidateIds]));
    return new Map((await shelf.some([...ids], rights)).map((document) => [document.documentId, document]));
  };

  const present = async ({ id, state, createdAt, jobId, total, result, tables }: FileBatch, actor: Actor) => {
    const items = await store.items(id);
    const documents = await documentsOf(items, actor);
    return {
      id, state, createdAt: createdAt.toISOString(), jobId, result: result && { ...result },
      progress: { done: items.filter(({ inspected }) => inspected).length, total },
      tables: tables.map(({ name, rows }) => ({ name, rows })),
      items: items.map((item) => presentItem(item, documents)),
    };
  };

  return [
    defineRoute({
      method: 'post', path: '/file-batches', operationId: 'startFileBatch', summary: 'Drop files, to be matched by the codes in their names',
      permission, files: MOST_FILES, listOversize: true, body: NoBody, success: { status: 201, schema: z.strictObject({ id: z.string() }) },
    }, async ({ actor, files, oversize }) => ({ id: (await start(actor, { files, oversize })).id })),
    defineRoute({
      method: 'get', path: '/file-batches/:id', operationId: 'getFileBatch', summary: 'What was matched with what, and what was refused',
      permission, params: IdParams, success: { status: 200, schema: Batch },
    }, async ({ actor, params }) => present(requireOwn(await store.find(params.id), actor), actor)),
    defineRoute({
      method: 'patch', path: '/file-batches/:id/items/:index', operationId: 'decideFileBatchItem', summary: 'Say where a file belongs',
      permission, params: ItemParams, body: Decision, success: { status: 204 },
    }, ({ actor, params, body }) => decide(actor, params.id, params.index, body)),
    defineRoute({
      method: 'post', path: '/file-batches/:id/commit', operationId: 'commitFileBatch', summary: 'Store the accepted files, as a job',
      permission, params: IdParams, body: NoBody, success: { status: 202, schema: z.strictObject({ jobId: z.string() }) },
    }, ({ actor, params }) => commit(actor, params.id)),
  ];
};
