import { afterEach, describe, expect, test } from '@jest/globals';
import { Agent, createServer, get } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { drain } from '../../api/http/drain.js';

let server: Server;
const agent = new Agent({ keepAlive: true });
afterEach(() => {
  agent.destroy();
  server.closeAllConnections();
});

const serve = async (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<number> => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const fetched = (port: number) => new Promise<string>((resolve, reject) => {
  get({ port, host: '127.0.0.1', agent }, (response) => {
    let text = '';
    response.on('data', (chunk: Buffer) => { text += chunk.toString(); });
    response.on('end', () => resolve(text));
    response.on('error', reject);
  }).on('error', reject);
});

describe('OPS-1 stopping', () => {
  test('a running request is answered whole, a new one is not taken', async () => {
    let begun = () => undefined as void;
    const running = new Promise<void>((resolve) => { begun = resolve; });
    const port = await serve((_request, response) => {
      response.write('first ');
      begun();
      void wait(400).then(() => response.end('last'));
    });
    const answer = fetched(port);
    await running;
    const stopped = drain(server, 5_000);
    await expect(new Promise((resolve, reject) => get({ port, host: '127.0.0.1', agent: false }, resolve).on('error', reject))).rejects.toThrow('ECONNREFUSED');
    expect(await answer).toBe('first last');
    await stopped;
  });

  test('connections that only wait do not hold it', async () => {
    const port = await serve((_request, response) => response.end('ok'));
    expect(await fetched(port)).toBe('ok');
    const before = Date.now();
    await drain(server, 5_000);
    expect(Date.now() - before).toBeLessThan(1_000);
  });

  test('a request that never ends is cut at the limit', async () => {
    const port = await serve(() => undefined);
    const answer = fetched(port).catch((error: Error) => error.message);
    await wait(100);
    const before = Date.now();
    await drain(server, 300);
    expect(Date.now() - before).toBeGreaterThanOrEqual(290);
    expect(await answer).toMatch(/hang up|ECONNRESET/);
  });
});
