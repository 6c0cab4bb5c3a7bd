import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
beforeAll(async () => { system = await startTestSystem(); });
afterAll(() => system.stop());

test('ORG-6: the one-time link of a new account is not kept for repeated requests', async () => {
  const administrator = await system.as('administrator');
  const answer = await administrator.post('/accounts', { personId: null, login: 'zhana', name: 'Жаңа', roles: ['staff'] }, { 'Idempotency-Key': 'k' });
  expect(answer.status).toBe(201);
  expect(answer.body.activationLink).toContain('/activation/');
  const kept = await system.inq.connection.collection('idempotencyKeys').find({}).toArray();
  expect(JSON.stringify(kept)).not.toContain('/activation/');
});
