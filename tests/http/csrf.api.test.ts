import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;
beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

const act = { kind: 'order', body: null, number: '1', date: '2024-01-01' };

describe('SEC-1 a change from a foreign page is refused', () => {
  test.each([['without a token', ''], ['with a made-up token', 'A'.repeat(43)]])('%s', async (_how, token) => {
    const { status, body } = await office.post('/acts', act, { 'X-CSRF-Token': token });
    expect([status, body.code]).toEqual([403, 'csrf_failed']);
  });

  test('with a foreign origin, even with the right token', async () => {
    expect((await office.post('/acts', act, { Origin: 'https://evil.example' })).body.code).toBe('csrf_failed');
    expect((await office.post('/acts', act)).status).toBe(201);
  });

  test('with the token of another session', async () => {
    const { csrfToken } = (await (await system.as('staff')).get('/session')).body;
    expect((await office.post('/acts', act, { 'X-CSRF-Token': csrfToken })).status).toBe(403);
  });
});

test('SEC-1 a visitor who searches has no session', async () => {
  const visitor = await system.visitor();
  const answer = await visitor.get('/documents');
  expect(answer.status).toBe(200);
  expect(JSON.stringify(answer.headers['set-cookie'] ?? '')).not.toContain('inq.sid');
});

test('SEC-5 answers carry a strict policy, a request id, and no name of the server', async () => {
  const { headers, body, status } = await (await system.visitor()).get('/nothing-here');
  expect([status, body.code]).toEqual([404, 'route_not_found']);
  expect(headers['content-security-policy']).toContain("object-src 'none'");
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['x-request-id']).toBe(body.requestId);
});

test('OPS-3 health and readiness say what they must', async () => {
  const visitor = await system.visitor();
  expect((await visitor.get('/health')).body.status).toBe('ok');
  await system.work();
  expect((await visitor.get('/ready')).body).toMatchObject({ status: 'ready', outbox: { waiting: 0, dead: 0 } });
});
