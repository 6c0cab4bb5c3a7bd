import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { IdParams, DateText, pageOf, pageQuery, skipOf } from '../../../http/schemas.js';
import type { Screens } from './screens.js';
import type { DocumentEdits } from '../use-cases/edit-document.js';
import type { createManageTypes } from '../use-cases/manage-types.js';
import type { createRecordAct } from '../use-cases/record-act.js';
import type { createRegisterDocument } from '../use-cases/register-document.js';
import type { createStoreFile } from '../use-cases/store-file.js';
import type { createExportRegister } from './export-register.js';
import * as S from './schemas.js';

export interface DocumentRoutesDependencies {
  readonly screens: Screens;
  readonly edits: DocumentEdits;
  readonly types: ReturnType<typeof createManageTypes>;
  readonly registerDocument: ReturnType<typeof createRegisterDocument>;
  readonly recordAct: ReturnType<typeof createRecordAct>;
  readonly storeFile: ReturnType<typeof createStoreFile>;
  readonly exportRegister: ReturnType<typeof createExportRegister>;
}

const card = { status: 200, schema: S.CardAnswer } as const;
const newCard = { status: 201, schema: S.CardAnswer } as const;

const registerRoutes = ({ screens, exportRegister }: DocumentRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/documents', operationId: 'listDocuments', summary: 'The register: filtered, searched, on any date',
    permission: 'public', query: S.RegisterQuery, success: { status: 200, schema: S.RegisterAnswer },
  }, ({ actor, query }) => screens.register(actor, query)),
  defineRoute({
    method: 'get', path: '/suggestions', operationId: 'suggestDocuments', summary: 'Codes and titles while somebody types',
    permission: 'public', query: z.strictObject({ q: z.string().trim().max(500) }), success: { status: 200, schema: S.SuggestionsAnswer },
  }, ({ actor, query }) => screens.suggestions(actor, query.q)),
  defineRoute({
    method: 'get', path: '/register/next-number', operationId: 'suggestNumber', summary: 'The next free registration number and code; no reservation',
    permission: 'documents:manage', query: S.NextNumberQuery, success: { status: 200, schema: S.NextNumberAnswer },
  }, ({ query }) => screens.nextNumber(query.typeId, query.year)),
  defineRoute({
    method: 'get', path: '/register/export', operationId: 'exportRegister', summary: 'The register in the printed form',
    permission: 'register:export', query: S.ExportQuery, success: { status: 200, download: true },
  }, ({ actor, query }) => exportRegister(actor, query)),
];

const cardRoutes = ({ screens, edits, registerDocument }: DocumentRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/documents/:id', operationId: 'getDocument', summary: 'The card of a document on a date',
    permission: 'public', params: IdParams, query: z.strictObject({ on: DateText.optional() }), success: card,
  }, ({ actor, params, query }) => screens.card(actor, params.id, query.on)),
  defineRoute({
    method: 'post', path: '/documents', operationId: 'registerDocument', summary: 'Put an approved document into the register',
    permission: 'documents:manage', body: S.NewDocument, success: newCard,
  }, async ({ actor, body }) => screens.present(actor, await registerDocument(actor, body))),
  defineRoute({
    method: 'patch', path: '/documents/:id', operationId: 'editCard', summary: 'Change facts of the card from a day on',
    permission: 'documents:manage', params: IdParams, body: S.CardEdit, ifMatch: true, success: card,
  }, async ({ actor, params, body: { since, ...edit }, revision }) =>
    screens.present(actor, await edits.editCard(actor, params.id, revision, edit, since))),
  defineRoute({
    method: 'post', path: '/documents/:id/publication', operationId: 'publishDocument', summary: 'Open a document to everybody after the publication check',
    permission: 'documents:manage', params: IdParams, body: S.Publication, ifMatch: true, success: card,
  }, async ({ actor, params, body: { agreedWith, agreedOn }, revision }) =>
    screens.present(actor, await edits.publish(actor, params.id, revision, { agreedWith, agreedOn }))),
  defineRoute({
    method: 'post', path: '/documents/:id/corrections', operationId: 'correctFact', summary: 'Mend a wrong fact of a registered edition',
    permission: 'documents:manage', params: IdParams, body: S.Correction, success: card,
  }, async ({ actor, params, body: { editionId, reason, ...correction } }) =>
    screens.present(actor, await edits.correct(actor, params.id, editionId, correction as never, reason))),
  defineRoute({
    method: 'post', path: '/documents/:id/cancellation', operationId: 'cancelDocument', summary: 'End a document by an act from a day',
    permission: 'documents:manage', params: IdParams, body: S.Cancellation, success: card,
  }, async ({ actor, params, body }) => screens.present(actor, await edits.cancel(actor, params.id, body.actId, body.from))),
];

const fileRoutes = ({ screens, storeFile }: DocumentRoutesDependencies) => [
  defineRoute({
    method: 'post', path: '/documents/:id/editions/:editionId/files', operationId: 'addFile', summary: 'Fill in a file that was not known',
    permission: 'documents:manage', params: S.FileParams, body: S.FileUpload, files: 1, success: newCard,
  }, async ({ actor, params, body, files }) =>
    screens.present(actor, await storeFile(actor, { documentId: params.id, editionId: params.editionId, ...body }, files[0]))),
  defineRoute({
    method: 'get', path: '/documents/:id/files/:fileId', operationId: 'downloadFile', summary: 'The bytes of a file, unchanged; a PDF only for those who manage documents',
    permission: 'public', params: S.DownloadParams, success: { status: 200, download: true },
  }, ({ actor, params }) => screens.download(actor, params.id, params.fileId)),
  defineRoute({
    method: 'get', path: '/documents/:id/files/:fileId/shown', operationId: 'showFile', summary: 'A PDF for the reading view', permission: 'public',
    params: S.DownloadParams, success: { status: 200, download: true },
  }, ({ actor, params }) => screens.shown(actor, params.id, params.fileId)),
];

const actRoutes = ({ screens, edits, recordAct }: DocumentRoutesDependencies) => [
  defineRoute({
    method: 'post', path: '/documents/:id/acts', operationId: 'addAct', summary: 'Put a recorded act on an edition',
    permission: 'documents:manage', params: IdParams, body: S.AddAct, success: card,
  }, async ({ actor, params, body }) => screens.present(actor, await edits.addAct(actor, params.id, body.editionId, body.actId))),
  defineRoute({
    method: 'get', path: '/acts', operationId: 'listActs', summary: 'Acts of approval, latest first',
    permission: 'documents:manage', query: z.strictObject({ ...pageQuery, q: z.string().trim().max(100).default('') }),
    success: { status: 200, schema: pageOf(S.ActAnswer.extend({ documents: z.number() })) },
  }, async ({ query }) => ({
    ...(await screens.acts(query.q, skipOf(query), query.pageSize)), page: query.page, pageSize: query.pageSize,
  })),
  defineRoute({
    method: 'post', path: '/acts', operationId: 'recordAct', summary: 'Record an act and put it on the documents that it approves',
    permission: 'documents:manage', body: S.NewAct, success: { status: 201, schema: S.ActAnswer },
  }, async ({ actor, body }) => {
    const { revision: _revision, ...act } = await recordAct(actor, body);
    return act;
  }),
];

const typeRoutes = ({ screens, types }: DocumentRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/document-types', operationId: 'listTypes', summary: 'The types of documents', permission: 'public',
    success: { status: 200, schema: z.strictObject({ items: z.array(S.TypeAnswer) }) },
  }, async () => ({ items: await screens.types() })),
  defineRoute({
    method: 'post', path: '/document-types', operationId: 'addType', summary: 'Add a type', permission: 'types:manage',
    body: S.NewType, success: { status: 201, schema: S.TypeAnswer },
  }, ({ actor, body }) => types.add(actor, body)),
  defineRoute({
    method: 'patch', path: '/document-types/:id', operationId: 'editType', summary: 'Change a type', permission: 'types:manage',
    params: IdParams, body: S.TypeEdit, ifMatch: true, success: { status: 200, schema: S.TypeAnswer },
  }, ({ actor, params, body, revision }) => types.edit(actor, params.id, revision, Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)))),
];

/** All routes of the register and its documents. */
export const documentRoutes = (deps: DocumentRoutesDependencies) => [
  ...registerRoutes(deps), ...cardRoutes(deps), ...fileRoutes(deps), ...actRoutes(deps), ...typeRoutes(deps),
];
