import type { Readable } from 'node:stream';
import { contentTypes } from '../../../http/content-types.js';
import { defineRoute } from '../../../http/define-route.js';
import { IdParams, NoBody, skipOf } from '../../../http/schemas.js';
import type { DraftCard } from '../domain/draft.js';
import type { ReadDrafts } from '../use-cases/read-drafts.js';
import type { WriteDrafts } from '../use-cases/write-drafts.js';
import { presentDraft, presentDraftRow } from './draft-presenter.js';
import * as S from './draft-schemas.js';

export interface DraftRoutesDependencies {
  readonly read: ReadDrafts;
  readonly write: WriteDrafts;
  readonly openFile: (sha256: string) => Promise<Readable>;
}

const draft = { status: 200, schema: S.DraftAnswer } as const;

/** What was left out stays as it is. */
const given = (card: object): Partial<DraftCard> => Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined));

/** Drafts: what is prepared before it is sent along its route. */
export const draftRoutes = ({ read, write, openFile }: DraftRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/drafts', operationId: 'listDrafts', summary: 'Own drafts, or all for the quality office',
    permission: 'signed-in', query: S.DraftsQuery, success: { status: 200, schema: S.DraftsAnswer },
  }, async ({ actor, query }) => {
    const { items, total } = await read.list(actor, query, skipOf(query), query.pageSize);
    return { items: items.map(presentDraftRow), total, page: query.page, pageSize: query.pageSize };
  }),
  defineRoute({
    method: 'post', path: '/drafts', operationId: 'beginDraft', summary: 'Begin a new document, a new edition or a cancellation',
    permission: 'signed-in', body: S.NewDraft, success: { status: 201, schema: S.DraftAnswer },
  }, async ({ actor, body: { kind, documentId, requestId, ...card } }) =>
    presentDraft(await read.screenOf(actor, await write.begin(actor, { kind, documentId, requestId, card: given(card) })))),
  defineRoute({
    method: 'get', path: '/drafts/:id', operationId: 'getDraft', summary: 'A draft with its texts',
    permission: 'signed-in', params: IdParams, success: draft,
  }, async ({ actor, params }) => presentDraft(await read.screen(actor, params.id))),
  defineRoute({
    method: 'patch', path: '/drafts/:id', operationId: 'editDraft', summary: 'Change the card of a draft',
    permission: 'signed-in', params: IdParams, body: S.DraftEdit, ifMatch: true, success: draft,
  }, async ({ actor, params, body, revision }) => presentDraft(await read.screenOf(actor, await write.edit(actor, params.id, revision, given(body))))),
  defineRoute({
    method: 'post', path: '/drafts/:id/files', operationId: 'addDraftFile', summary: 'Put in the text of a language, as DOCX or PDF',
    permission: 'signed-in', params: IdParams, body: S.DraftUpload, files: 1, success: draft,
  }, async ({ actor, params, body, files }) => {
    await read.visible(actor, params.id);
    return presentDraft(await read.screenOf(actor, await write.addFile(actor, params.id, body.language, files[0])));
  }),
  defineRoute({
    method: 'delete', path: '/drafts/:id/texts/:language', operationId: 'removeDraftText', summary: 'Take the text of a language out',
    permission: 'signed-in', params: S.DraftTextParams, body: NoBody, success: draft,
  }, async ({ actor, params }) => presentDraft(await read.screenOf(actor, await write.removeText(actor, params.id, params.language)))),
  defineRoute({
    method: 'get', path: '/drafts/:id/files/:fileId', operationId: 'downloadDraftFile', summary: 'A file of a draft, also of a replaced text',
    permission: 'signed-in', params: S.DraftFileParams, success: { status: 200, download: true },
  }, async ({ actor, params }) => {
    const file = await read.file(actor, params.id, params.fileId);
    return { fileName: file.name, contentType: contentTypes[file.format], content: await openFile(file.sha256) };
  }),
];
