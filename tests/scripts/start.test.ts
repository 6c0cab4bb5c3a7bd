import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { addressOf, endProcesses, startProcess } from '../support/started-process.js';
import { databaseName, removeFolder, temporaryFolder } from '../support/test-config.js';

const database = databaseName();
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await endProcesses();
  await removeFolder(folder);
});

/** What a start that can not be says, alone: no stack, no other line. */
const refusalOf = async (environment: Record<string, string>): Promise<string> => {
  const started = startProcess({ DATA_DIR: folder, MONGODB_DATABASE: database, ...environment });
  expect(await started.ended).toBe(78);
  expect(started.said()).toBe('');
  return started.logged();
};

test('OPS-1 a port that is taken is said with its name', async () => {
  const other = createServer().unref();
  const port = await new Promise<number>((resolve) => other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)));
  expect(await refusalOf({ PORT: String(port) })).toBe(`PORT: ${port} is taken by another process. Stop that one, or set PORT to a free port.\n`);
  other.close();
});

test('OPS-1 a HOST that is not of this machine is said with its name', async () => {
  expect(await refusalOf({ HOST: '192.0.2.1' })).toBe('HOST: 192.0.2.1 is no address of this machine.\n');
});

test('OPS-1 a data folder that can not be made is said with its path', async () => {
  const file = path.join(folder, 'a-file');
  await writeFile(file, '');
  expect(await refusalOf({ DATA_DIR: path.join(file, 'data') }))
    .toBe(`Configuration:\n  DATA_DIR: this user can not make or write the folder ${file}/data (ENOTDIR).\n`);
});

test('OPS-1 prints the address that people type, and a second process on the same data is refused', async () => {
  const first = startProcess({ DATA_DIR: folder, MONGODB_DATABASE: database, PUBLIC_URL: 'https://inq.example.kz', MONGODB_URI: '' });
  await first.until(/INQ: https:\/\/inq\.example\.kz\nIt listens on 127\.0\.0\.1, port \d+\.\n/);
  expect(await refusalOf({ MONGODB_URI: '' })).toMatch(/^DATA_DIR: another INQ runs on .+ Stop that one, or set DATA_DIR to a folder of its own\.\n$/);
  await first.end('SIGTERM');

  const other = startProcess({ DATA_DIR: folder, MONGODB_DATABASE: database, HOST: '0.0.0.0' });
  expect((await fetch(`${await addressOf(other)}/api/health`)).status).toBe(200);
  await other.end('SIGTERM');
}, 120_000);
