import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../support/browser.js';
import { previewSample } from '../support/documents.js';
import { databaseName, removeFolder, temporaryFolder } from '../support/test-config.js';
import { PASSWORD, startTestSystem } from '../support/test-system.js';

const script = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../scripts/start.js');
const database = databaseName();
let folder: string;
let running: ChildProcess | null = null;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  running?.kill('SIGKILL');
  await removeFolder(folder);
});

/** Starts INQ as an operator does. @returns its address, once it is said */
const start = async (environment: Record<string, string> = {}): Promise<string> => {
  running = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'], env: {
    ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: folder, PORT: '0', MONGODB_DATABASE: database, ...environment,
  } });
  let said = '';
  for await (const chunk of running.stdout ?? []) {
    said += String(chunk);
    const port = /INQ: http:\/\/localhost:(\d+)/.exec(said)?.[1];
    if (port) return `http://127.0.0.1:${port}`;
  }
  throw new Error(`INQ did not start: ${said}`);
};

const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
  const ended = running && once(running, 'exit');
  running?.kill(signal);
  await ended;
  running = null;
};

const signIn = async (url: string) => {
  const browser = openBrowser(url);
  expect((await browser.signIn('test.quality-office', PASSWORD)).status).toBe(200);
  return browser;
};

const until = async (holds: () => Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
};

test('REG-7, AUD-3 killed while it imports and started again: sixty documents, none twice, the journal whole', async () => {
  const prepared = await startTestSystem({ place: { folder, database } });
  await prepared.as('quality-office');
  await prepared.halt();

  const before = await signIn(await start());
  const { id } = await previewSample(before);
  await before.post(`/imports/${id}/commit`);
  await until(async () => (await before.get('/documents?pageSize=1')).body.total >= 10);
  await end('SIGKILL');

  // The lease of the dead process runs out in half a minute; the clock is put forward instead of waiting.
  const after = await signIn(await start({ CLOCK_START: new Date(Date.now() + 60_000).toISOString() }));
  await until(async () => (await after.get(`/imports/${id}`)).body.state === 'committed');
  expect((await after.get(`/imports/${id}`)).body.result.created).toBe(60);
  const { items, total } = (await after.get('/documents?pageSize=200')).body as { items: { code: string; title: { kk: string } }[]; total: number };
  expect(total).toBe(60);
  expect(new Set(items.map(({ code, title }) => `${code} ${title.kk}`)).size).toBe(60);
  expect((await previewSample(after)).counts).toMatchObject({ create: 0, unchanged: 60 });
  expect((await after.get('/journal/verification')).body).toMatchObject({ ok: true, problems: [] });
  await end('SIGTERM');
}, 60_000);
