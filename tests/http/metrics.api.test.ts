import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

const TOKEN = 'scraper-token-of-at-least-32-bytes';
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ environment: { METRICS_TOKEN: TOKEN } });
});
afterAll(() => system.stop());

const ask = (path: string, token: string) => request(system.inq.app).get(`/api${path}`).set('Authorization', `Bearer ${token}`);

test('OPS-3 metrics tell of the outbox, the jobs and the requests, each under the pattern of its route', async () => {
  const administrator = await system.as('administrator');
  await administrator.get('/activation/SECRET-OF-A-LINK-WHICH-NOBODY-MAY-READ');
  const { status, headers, body } = await administrator.download('/metrics');
  const text = String(body);
  expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/plain; version=0.0.4')]);
  for (const line of ['inq_outbox_waiting ', 'inq_outbox_dead 0', 'inq_outbox_oldest_seconds ', 'inq_jobs{state="queued"} 0', 'process_resident_memory_bytes ']) {
    expect(text).toContain(line);
  }
  expect(text).toMatch(/inq_http_request_duration_seconds_count\{method="GET",route="\/activation\/:token",status="\d+"\} 1/);
  expect(text).not.toContain('SECRET-OF-A-LINK');
});

test('OPS-3 metrics are for the token, administrators and the quality office; the token opens nothing else', async () => {
  expect((await ask('/metrics', TOKEN)).status).toBe(200);
  expect((await ask('/metrics', `${TOKEN}x`)).status).toBe(401);
  expect((await ask('/accounts', TOKEN)).status).toBe(401);
  expect((await (await system.visitor()).get('/metrics')).status).toBe(401);
  expect((await (await system.as('staff')).get('/metrics')).status).toBe(403);
  expect((await (await system.as('quality-office')).get('/metrics')).status).toBe(200);
});
