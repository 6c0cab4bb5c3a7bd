import { parentPort } from 'node:worker_threads';
import { IndexKeeper } from './index-keeper.js';
import type { Reply, Request } from './protocol.js';

/**
 * The worker thread of the in-process engine: answers one request after another, so it is the single writer too.
 * Source: LIB-5.
 */
const port = parentPort;
if (port === null) throw new Error('minisearch-worker runs as a worker thread only');
const keeper = new IndexKeeper();

port.on('message', ({ id, operation, input }: Request) => {
  let reply: Reply;
  try {
    reply = { id, ok: true, output: keeper.handle(operation, input) };
  } catch (error) {
    reply = { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  port.postMessage(reply);
});
