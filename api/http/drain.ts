import type { Server } from 'node:http';

/** How long running requests may take when the server stops; containers are given longer than this. */
const LONGEST_MS = 15_000;
const LOOK_EVERY_MS = 50;

/**
 * Stops a server: takes no new connection, lets running requests end, then closes.
 * @param limitMs after this what still runs is cut
 */
export const drain = (server: Server, limitMs = LONGEST_MS): Promise<void> => new Promise((resolve) => {
  // A connection that waits for its next request would hold the server open until its own timeout.
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
  const limit = setTimeout(() => server.closeAllConnections(), limitMs);
  server.close(() => {
    clearInterval(idle);
    clearTimeout(limit);
    resolve();
  });
});
