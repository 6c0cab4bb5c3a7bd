import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { register } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
beforeAll(async () => { system = await startTestSystem(); });
afterAll(() => system.stop());

// The ETag is the revision for If-Match. What is answered holds more than the aggregate (names, comments, abilities of the reader),
// so a browser that kept an answer would show yesterday's under today's revision, and one person's to the next at the same computer.
test('SEC-1 browsers keep no answer: the same revision may stand for other facts', async () => {
  const office = await system.as('quality-office');
  const { id } = await register(office);
  const answer = await office.get(`/documents/${id}`);
  expect(answer.headers).toMatchObject({ etag: '"1"', 'cache-control': 'private, no-store' });
});
