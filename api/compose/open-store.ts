import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config/load.js';
import { readRunningStoreUri, startEmbeddedStore, StoreInUse } from '../embedded-store/index.js';
import { StartRefused } from './start-refused.js';

export interface StoreOptions {
  /** Scripts join a server that runs for the same data directory instead of starting a store of their own. */
  readonly joinRunning?: boolean;
  /** Tests leave out the waiting for the disk. */
  readonly syncStore?: boolean;
}

const startOwn = async (dir: string, sync: boolean, dataDir: string) => {
  try {
    return await startEmbeddedStore({ dir, sync });
  } catch (error) {
    if (!(error instanceof StoreInUse)) throw error;
    throw new StartRefused(`DATA_DIR: another INQ runs on ${dataDir}. Stop that one, or set DATA_DIR to a folder of its own.`);
  }
};

/** The one switch between MongoDB and the embedded store; nothing behind it knows which it is. */
export const openStore = async ({ mongoUri, dataDir }: Config, { joinRunning, syncStore = true }: StoreOptions) => {
  if (mongoUri) return { uri: mongoUri, kind: 'mongodb' as const, close: async () => undefined };
  const dir = path.join(dataDir, 'store');
  const running = joinRunning ? await readRunningStoreUri(dir) : null;
  if (running) return { uri: running, kind: 'embedded' as const, close: async () => undefined };
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  return { ...(await startOwn(dir, syncStore, dataDir)), kind: 'embedded' as const };
};
