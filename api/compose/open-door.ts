import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { drain } from '../http/drain.js';
import { StartRefused } from './start-refused.js';

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5' })
    .end('INQ іске қосылып жатыр. · INQ запускается. · INQ is starting.\n');
};

const refusals: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) => `PORT: ${port} is taken by another process. Stop that one, or set PORT to a free port.`,
  EACCES: (_host, port) => `PORT: this user may not open ${port} (ports below 1024 belong to the system). Set another PORT.`,
  EADDRNOTAVAIL: (host) => `HOST: ${host} is no address of this machine.`,
  ENOTFOUND: (host) => `HOST: ${host} is not known.`,
};

const refused = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  const message = refusals[error.code ?? '']?.(host, port);
  return message ? new StartRefused(message) : error;
};

/**
 * Takes the port before anything long begins, so that a port that is taken is said at once.
 * @returns the door: until `serve` whoever comes is asked to come again
 * @throws StartRefused where the address can not be had
 */
export const openDoor = async (host: string, port: number) => {
  let answer = notYet;
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refused(error, host, port))).listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    serve: (app: RequestListener): void => {
      answer = app;
    },
    close: () => drain(server),
  };
};
