import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AGGREGATE_COMMANDS } from './commands/aggregate.js';
import { FIND_COMMANDS } from './commands/find.js';
import { SCHEMA_COMMANDS } from './commands/schema.js';
import { SERVER_COMMANDS } from './commands/server.js';
import { WRITE_COMMANDS } from './commands/write.js';
import { Engine } from './engine.js';
import { listen } from './wire.js';

/** The file in the data directory that names the running server's socket. */
export const SOCKET_FILE = 'store.socket-path';

export type RunningServer = { socketPath: string; close: () => Promise<void> };

/** Only one process may own a data directory: the kernel frees an abstract socket when its owner dies. */
async function own(dir: string): Promise<Server> {
  const name = `\0inq-store-${createHash('sha256').update(realpathSync(dir)).digest('hex').slice(0, 32)}`;
  const lock = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    lock.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? Object.assign(error, { message: `the data directory ${dir} is in use by another process` }) : error));
    lock.listen(name, resolve);
  });
  return lock;
}

/** Opens the store in `dir` and serves it; knows nothing of threads, so that it can also be hosted in a process of its own. */
export async function startServer(dir: string, sync: boolean): Promise<RunningServer> {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const lock = await own(dir);
  // The path of a Unix socket may have 107 bytes at most, so it cannot be in a deep data directory.
  const home = mkdtempSync(join(tmpdir(), 'inq-store-'));
  const socketPath = join(home, 'store.sock');
  try {
    const engine = new Engine(join(dir, 'store'), sync, { ...AGGREGATE_COMMANDS, ...FIND_COMMANDS, ...WRITE_COMMANDS, ...SCHEMA_COMMANDS, ...SERVER_COMMANDS });
    const server = await listen(engine, socketPath);
    const sockets = new Set<Socket>();
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    writeFileSync(join(dir, SOCKET_FILE), socketPath, { mode: 0o600 });
    const close = async (): Promise<void> => {
      rmSync(join(dir, SOCKET_FILE), { force: true });
      server.close();
      for (const socket of sockets) socket.destroy();
      await engine.close();
      rmSync(home, { recursive: true, force: true });
      lock.close();
    };
    return { socketPath, close };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    lock.close();
    throw error;
  }
}
