import { beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import type { Express } from 'express';
import session from 'express-session';
import request from 'supertest';
import { setTimeout as wait } from 'node:timers/promises';
import { sessionMiddleware } from '../../api/http/sessions.js';

// Cookies count whole seconds.
const IDLE = 3_000;
const LONGEST = 5_000;
let app: Express;

beforeAll(() => {
  app = express();
  app.use(...sessionMiddleware({ store: new session.MemoryStore(), secret: 'x'.repeat(32), secure: false, idleMs: IDLE, longestMs: LONGEST }));
  app.post('/in', (incoming, response, next) => {
    incoming.logIn({ accountId: 'a', epoch: 1, signedInAt: Date.now() }, (error: unknown) => (error ? next(error) : response.end()));
  });
  app.get('/who', (incoming, response) => { response.json({ user: incoming.user?.accountId ?? null }); });
});

const signedIn = async () => {
  const agent = request.agent(app);
  await agent.post('/in');
  return async () => (await agent.get('/who')).body.user as string | null;
};

describe('SEC-1 a session ends', () => {
  test('when nothing was asked for as long as may be', async () => {
    const who = await signedIn();
    expect(await who()).toBe('a');
    await wait(IDLE + 200);
    expect(await who()).toBeNull();
  });

  test('and so long after sign-in, however busy it is', async () => {
    const who = await signedIn();
    const until = Date.now() + LONGEST - 1_500;
    while (Date.now() < until) {
      expect(await who()).toBe('a');
      await wait(200);
    }
    await wait(2_000);
    expect(await who()).toBeNull();
  });
});
