import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose } from '../../api/compose.js';
import type { Inq } from '../../api/compose.js';
import { loadConfig } from '../../api/config/load.js';

/** Gives the work a fresh installation, on `MONGODB_URI` or on the embedded store, and ends it afterwards; commits wait for the disk as in service. */
export const withFreshInstallation = async <T>(work: (inq: Inq, store: string) => Promise<T>): Promise<T> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'inq-bench-'));
  const uri = process.env['MONGODB_URI'];
  const inq = await compose(loadConfig({ DATA_DIR: dataDir, NODE_ENV: 'test', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0', MONGODB_URI: uri }), { syncStore: true, clientFolder: null });
  try {
    await inq.ensureInstalled();
    return await work(inq, uri ? 'mongodb' : 'embedded');
  } finally {
    await inq.close();
    await rm(dataDir, { recursive: true, force: true });
  }
};

/** The processes without their pauses, until nothing is left to do. */
export const workOff = async (inq: Inq): Promise<void> => {
  for (let busy = true; busy;) {
    busy = await inq.runJob();
    for (const projector of inq.outbox.projectors) busy = await inq.outbox.relay(projector) > 0 || busy;
  }
};
