import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const uriOf = (socketPath: string): string => `mongodb://${encodeURIComponent(socketPath)}/?directConnection=true&retryWrites=false`;

type Answer = { socketPath: string } | { error: string; inUse: boolean };

/** Another process holds the data directory. */
export class StoreInUse extends Error {}

/**
 * Starts the embedded store for a data directory in a worker thread. `sync: false` leaves out the waiting for the disk, for tests.
 * The store lives until `close`; another process that tries the same directory meanwhile gets an error.
 * @throws StoreInUse, and Error where the directory can not be opened
 */
export async function startEmbeddedStore(options: { dir: string; sync?: boolean }): Promise<{ uri: string; close: () => Promise<void> }> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { dir: options.dir, sync: options.sync ?? true } });
  const answer = await new Promise<Answer>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  if ('error' in answer) throw new (answer.inUse ? StoreInUse : Error)(`embedded store: ${answer.error}`);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
    worker.postMessage('close');
  }));
  return { uri: uriOf(answer.socketPath), close };
}

/** The address of the store that runs for this data directory, or null when none answers. */
export async function readRunningStoreUri(dir: string): Promise<string | null> {
  const socketPath = await readFile(join(dir, 'store.socket-path'), 'utf8').catch(() => undefined);
  if (!socketPath) return null;
  const answers = await new Promise<boolean>((resolve) => {
    const socket = connect(socketPath, () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  return answers ? uriOf(socketPath) : null;
}
