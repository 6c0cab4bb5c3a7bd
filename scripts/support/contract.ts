import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { compose } from '../../api/compose.js';
import { loadConfig } from '../../api/config/load.js';
import { projectRoot } from '../../api/kernel/project-root.js';

type Document = ReturnType<Awaited<ReturnType<typeof compose>>['openApi']>;

/** The routes are data, but making them takes a store: a throw-away one. */
const describeRoutes = async (): Promise<Document> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'inq-openapi-'));
  const inq = await compose(loadConfig({ DATA_DIR: dataDir, NODE_ENV: 'test', LOG_LEVEL: 'silent' }), { syncStore: false, clientFolder: null });
  const document = inq.openApi();
  await inq.close();
  await rm(dataDir, { recursive: true });
  return document;
};

const NOTE = '// Written by `npm run openapi` from the routes; changed by changing them.\n\n';

/** What others read of the HTTP interface (INT-1): the OpenAPI document, and the client's types made from it. */
export const contractFiles = async (): Promise<readonly { readonly file: string; readonly text: string }[]> => {
  const text = `${JSON.stringify(await describeRoutes(), null, 2)}\n`;
  const types = await openapiTypes(text, { immutable: true, alphabetize: false });
  return [
    { file: path.join(projectRoot(), 'api', 'openapi.json'), text },
    { file: path.join(projectRoot(), 'client', 'src', 'api', 'schema.d.ts'), text: NOTE + astToString(types) },
  ];
};
