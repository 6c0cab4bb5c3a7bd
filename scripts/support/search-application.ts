import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose } from '../../api/compose.js';
import type { Inq } from '../../api/compose.js';
import type { MeiliPlace } from '../../api/compose/open-bare-search.js';
import { loadConfig } from '../../api/config/load.js';
import type { SearchEntry } from '../../api/platform/search/port.js';
import { generatedCollection } from './search-collection.js';

/** The whole application over a generated collection, asked over HTTP as a visitor asks it. Source: LIB-3 (latency of the API call). */

const BEGINNING = '0000-01-01';
const END = '9999-12-31';
export const ASKED_ON = '2026-03-01';

/** What the access-checked read model holds of a title, as far as an answer shows it. */
const lineOf = ({ documentId, fields, validFrom, validTo, rightsTokens, facets }: SearchEntry) => ({
  _id: documentId, documentId, revision: 1, from: validFrom ?? BEGINNING, to: validTo ?? END, status: 'in_force', editionId: documentId, changeNumber: 0,
  typeId: facets.type?.[0] ?? '', title: { kk: fields.titleKk ?? '', ru: null, en: null }, code: fields.code ?? null, codeSearchKeys: [],
  registrationNumber: fields.registrationNumber ?? null, validFrom: validFrom ?? BEGINNING, validTo, rights: [...rightsTokens],
});

const fill = async ({ connection }: Inq, clauses: number): Promise<void> => {
  for (const batch of generatedCollection(clauses)) {
    await connection.collection<{ _id: string }>('registerEntries').insertMany(batch.filter(({ kind }) => kind === 'title').map(lineOf));
  }
};

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const read = (port: number, address: string): Promise<void> => new Promise((resolve, reject) => {
  const request = get({ host: '127.0.0.1', port, path: address, agent }, (response) => {
    response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${address}: ${response.statusCode ?? 0}`)))).resume();
  });
  request.on('error', reject);
});

export interface Asking {
  full(text: string): Promise<void>;
  typing(text: string): Promise<void>;
}

/** Gives the work the application's two search routes over `clauses` clauses, and ends it afterwards. @param place null: the in-process engine */
export const withApplication = async <T>(clauses: number, place: MeiliPlace | null, prefix: string, work: (asking: Asking) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'inq-bench-'));
  const inq = await compose(loadConfig({
    NODE_ENV: 'test', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, MONGODB_DATABASE: prefix,
    ...(place && { MEILI_URL: place.url, ...(place.key !== null && { MEILI_KEY: place.key }) }),
  }), { syncStore: false, clientFolder: null });
  await inq.ensureInstalled();
  await fill(inq, clauses);
  // Meilisearch has been filled by who measures it; an engine of our own is empty.
  if (place === null) await inq.searchEngine.replaceAll(generatedCollection(clauses));
  const server = inq.app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const query = (values: Readonly<Record<string, string>>) => new URLSearchParams(values).toString();
  try {
    return await work({
      full: (text) => read(port, `/api/library/search?${query({ q: text, on: ASKED_ON })}`),
      typing: (text) => read(port, `/api/suggestions?${query({ q: text })}`),
    });
  } finally {
    agent.destroy();
    await new Promise((resolve) => server.close(resolve));
    await inq.close();
    await rm(folder, { recursive: true, force: true });
  }
};
