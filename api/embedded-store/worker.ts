import { parentPort, workerData } from 'node:worker_threads';
import { startServer } from './server.js';

const { dir, sync } = workerData as { dir: string; sync: boolean };

try {
  const server = await startServer(dir, sync);
  parentPort!.postMessage({ socketPath: server.socketPath });
  parentPort!.once('message', () => void server.close().then(() => {
    parentPort!.postMessage('closed');
    parentPort!.close();
  }));
} catch (error) {
  parentPort!.postMessage({ error: (error as Error).message, inUse: (error as NodeJS.ErrnoException).code === 'EADDRINUSE' });
  parentPort!.close();
}
