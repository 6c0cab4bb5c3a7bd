import type { Readable } from 'node:stream';
import { defineRoute } from '../../../http/define-route.js';
import { IdParams, skipOf } from '../../../http/schemas.js';
import type { ReceivedFile } from '../../../http/define-route.js';
import { AppError } from '../../../kernel/errors.js';
import type { Titles } from '../../../kernel/languages.js';
import { isLegalDate } from '../../../kernel/legal-date.js';
import { issuesOf } from '../../../http/problem.js';
import type { Protocol } from '../domain/protocol.js';
import type { Context } from '../use-cases/context.js';
import type { Decide } from '../use-cases/decide.js';
import type { ReadTasks } from '../use-cases/read-tasks.js';
import type { RecordProtocol } from '../use-cases/record-protocol.js';
import type { RegisterApproved } from '../use-cases/register.js';
import type { PrintAgenda } from '../use-cases/print-agenda.js';
import { presentApproval, presentTask, presentTaskRow } from './presenter.js';
import * as S from './schemas.js';

export interface TaskRoutesDependencies {
  readonly context: Context;
  readonly tasks: ReadTasks;
  readonly decide: Decide;
  readonly register: RegisterApproved;
  readonly recordProtocol: RecordProtocol;
  readonly printAgenda: PrintAgenda;
  readonly typeNames: () => Promise<ReadonlyMap<string, Titles>>;
  /** Lets the extract of a protocol in. @throws AppError `file_refused` */
  readonly takeIn: (file: ReceivedFile | undefined) => Promise<{ readonly sha256: string; readonly name: string; readonly size: number }>;
  readonly openFile: (sha256: string) => Promise<Readable>;
}

const ownTaskRoutes = ({ tasks, decide, register, typeNames }: TaskRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/tasks', operationId: 'listTasks', summary: 'What waits for me, and what I have decided', permission: 'signed-in',
    query: S.TasksQuery, success: { status: 200, schema: S.TasksAnswer },
  }, async ({ actor, query }) => {
    const { items, total } = await tasks.list(actor, query.state, skipOf(query), query.pageSize);
    const names = await typeNames();
    return { items: items.map((row) => presentTaskRow(row, names)), total, page: query.page, pageSize: query.pageSize };
  }),
  defineRoute({
    method: 'get', path: '/tasks/count', operationId: 'countTasks', summary: 'How many tasks wait, and how many are late', permission: 'signed-in',
    success: { status: 200, schema: S.CountAnswer },
  }, ({ actor }) => tasks.count(actor)),
  defineRoute({
    method: 'get', path: '/tasks/:id', operationId: 'getTask', summary: 'A task with all that a decision needs to see', permission: 'signed-in',
    params: IdParams, success: { status: 200, schema: S.TaskScreenAnswer },
  }, async ({ actor, params }) => {
    const { task, row, screen, mine, outcomes, needsReason, allowsRemarks, recordedBy, consents, registration } = await tasks.screen(actor, params.id);
    return {
      task: presentTask(task, screen.around), row: presentTaskRow(row, screen.around.typeNames), approval: presentApproval(screen), mine, recordedBy,
      outcomes, needsReason, allowsRemarks, consents, registration, digest: screen.subject.digest,
      texts: screen.subject.texts.map(({ id, language, files }) => ({ id, language, files: files.map(({ name, format, sha256 }) => ({ name, format, sha256 })) })),
    };
  }),
  defineRoute({
    method: 'post', path: '/tasks/:id/decision', operationId: 'decideTask', summary: 'Agree, approve, return or reject, with the password', permission: 'signed-in',
    params: IdParams, body: S.DecisionInput, success: { status: 200, schema: S.TaskAnswer },
  }, async ({ actor, params, body }) => {
    await decide.decide(actor, params.id, body);
    const { task, screen } = await tasks.screen(actor, params.id);
    return presentTask(task, screen.around);
  }),
  defineRoute({
    method: 'post', path: '/tasks/:id/registration', operationId: 'registerApproved', summary: 'Register what was approved: code, number, start', permission: 'documents:manage',
    params: IdParams, body: S.RegistrationInput, success: { status: 200, schema: S.Registered },
  }, ({ actor, params, body }) => register(actor, params.id, body)),
];

const presentProtocol = ({ id, body, number, date, recordedAt, recordedBy, items, extract }: Protocol) => ({
  id, body, number, date, recordedAt: recordedAt.toISOString(), recordedBy: { id: recordedBy.id, name: recordedBy.name }, items: items.length,
  extract: extract && { name: extract.name, sha256: extract.sha256 },
});

/** The fields of a form with a file come as one text. @throws AppError `invalid_request`, `protocol_required` */
const readProtocol = (data: string) => {
  let raw: unknown;
  try {
    raw = JSON.parse(data);
  } catch {
    throw new AppError('malformed_body');
  }
  const parsed = S.ProtocolInput.safeParse(raw);
  if (!parsed.success) throw new AppError('invalid_request', {}, issuesOf(parsed.error, 'body'));
  const { number, date, decisions } = parsed.data;
  if (!number || !isLegalDate(date)) throw new AppError('protocol_required');
  return { number, date, decisions };
};

const bodyRoutes = ({ context, tasks, recordProtocol, printAgenda, takeIn, openFile, typeNames }: TaskRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/bodies/mine', operationId: 'myBodies', summary: 'Bodies whose secretary I am', permission: 'signed-in',
    success: { status: 200, schema: S.BodiesAnswer },
  }, async ({ actor }) => ({ items: await tasks.bodies(actor) })),
  defineRoute({
    method: 'get', path: '/bodies/:id/agenda', operationId: 'bodyAgenda', summary: 'What waits for a body', permission: 'signed-in',
    params: IdParams, success: { status: 200, schema: S.AgendaAnswer },
  }, async ({ actor, params }) => {
    const rows = await tasks.agenda(actor, params.id);
    const names = await typeNames();
    const body = (await context.directory.unitOffices([params.id], context.clock.today())).get(params.id);
    if (!body) throw new AppError('not_found');
    return { body: { id: body.id, name: body.name }, items: rows.map((row) => ({ ...presentTaskRow(row, names), digest: row.subject.digest })) };
  }),
  defineRoute({
    method: 'get', path: '/bodies/:id/agenda/print', operationId: 'printAgenda', summary: 'The agenda of the coming meeting as PDF', permission: 'signed-in',
    params: IdParams, query: S.AgendaPrint, success: { status: 200, download: true },
  }, async ({ actor, params, query }) => ({
    fileName: `agenda-${query.date ?? context.clock.today()}.pdf`, contentType: 'application/pdf', content: await printAgenda(actor, params.id, query.language, query.date ?? context.clock.today()),
  })),
  defineRoute({
    method: 'get', path: '/bodies/:id/protocols', operationId: 'listProtocols', summary: 'The protocols of a body', permission: 'signed-in',
    params: IdParams, query: S.ProtocolsQuery, success: { status: 200, schema: S.ProtocolsAnswer },
  }, async ({ actor, params, query }) => {
    await tasks.agenda(actor, params.id);
    const { items, total } = await context.office.protocols(params.id, skipOf(query), query.pageSize);
    return { items: items.map(presentProtocol), total, page: query.page, pageSize: query.pageSize };
  }),
  defineRoute({
    method: 'post', path: '/bodies/:id/protocols', operationId: 'recordProtocol', summary: 'What a body has decided on several items, with the extract', permission: 'signed-in',
    params: IdParams, body: S.ProtocolUpload, files: 1, success: { status: 201, schema: S.ProtocolAnswer },
  }, async ({ actor, params, body, files }) => {
    const { number, date, decisions } = readProtocol(body.data);
    await tasks.agenda(actor, params.id);
    const file = files[0] ? await takeIn(files[0]) : null;
    const extract = file && { sha256: file.sha256, name: file.name, size: file.size };
    return presentProtocol(await recordProtocol(actor, { bodyId: params.id, number, date, extract, items: decisions }));
  }),
  defineRoute({
    method: 'get', path: '/protocols/:id/extract', operationId: 'downloadExtract', summary: 'The extract of a protocol', permission: 'signed-in',
    params: IdParams, success: { status: 200, download: true },
  }, async ({ actor, params }) => {
    const protocol = await context.office.protocol(params.id);
    if (!protocol?.extract) throw new AppError('not_found');
    await tasks.agenda(actor, protocol.bodyId);
    return { fileName: protocol.extract.name, contentType: 'application/octet-stream', content: await openFile(protocol.extract.sha256) };
  }),
];

/** Tasks of those who decide, and the bodies for which a secretary records. */
export const taskRoutes = (deps: TaskRoutesDependencies) => [...ownTaskRoutes(deps), ...bodyRoutes(deps)];
