import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppError } from '../../../api/kernel/errors.js';
import { createJobStore } from '../../../api/platform/jobs/jobs.mongo.js';
import type { JobStore } from '../../../api/platform/jobs/jobs.mongo.js';
import { createJobRunner } from '../../../api/platform/jobs/run-jobs.js';
import type { JobHandler } from '../../../api/platform/jobs/run-jobs.js';
import { startTestSystem } from '../../support/test-system.js';
import type { TestSystem } from '../../support/test-system.js';

let system: TestSystem;
let store: JobStore;
let clock = Date.now();

beforeAll(async () => {
  system = await startTestSystem();
  store = createJobStore(system.connect(), () => new Date(clock));
});
afterAll(() => system.stop());

const queue = async (kind: string) => {
  const session = await system.inq.connection.startSession();
  try {
    return await session.withTransaction(() => store.enqueue(kind, 'subject', 'aigul', 3, session));
  } finally {
    await session.endSession();
  }
};

const runnerOf = (handler: JobHandler) => createJobRunner(store, [handler], () => undefined);

describe('jobs', () => {
  test('are done one by one, with progress and a result', async () => {
    const run = runnerOf({ kind: 'good', run: async (_job, report) => {
      await report(2, 3);
      return { made: 3 };
    } });
    const id = await queue('good');
    expect([await run(), await run()]).toEqual([true, false]);
    expect(await store.get(id)).toMatchObject({ state: 'done', done: 2, total: 3, result: { made: 3 } });
  });

  test('that a dead process left running are taken up when its lease has run out, not before', async () => {
    const id = await queue('left');
    expect((await store.claim(['left']))?.attempts).toBe(1);
    expect(await store.claim(['left'])).toBeNull();
    clock += 31_000;
    expect(await store.claim(['left'])).toMatchObject({ job: { id }, attempts: 2 });
  });

  test('that somebody stops end as cancelled, and their subject is told', async () => {
    const told: string[] = [];
    const run = runnerOf({ kind: 'stopped', givenUp: async ({ id }) => { told.push(id); }, run: async (_job, report) => {
      await report(0, 3);
      return { never: 1 };
    } });
    const id = await queue('stopped');
    await store.askToCancel(id);
    await run();
    expect(await store.get(id)).toMatchObject({ state: 'cancelled', result: null });
    expect(told).toEqual([id]);
  });

  test('that are refused fail at once with the reason; what breaks is tried five times', async () => {
    const refused = await queue('refused');
    await runnerOf({ kind: 'refused', run: async () => { throw new AppError('not_found'); } })();
    expect(await store.get(refused)).toMatchObject({ state: 'failed', error: { code: 'not_found' } });

    let tries = 0;
    const broken = await queue('broken');
    const run = runnerOf({ kind: 'broken', run: async () => {
      tries += 1;
      throw new Error('broken');
    } });
    for (let round = 0; round < 8; round += 1) {
      await run();
      clock += 60_000;
    }
    expect(tries).toBe(5);
    expect(await store.get(broken)).toMatchObject({ state: 'failed', error: { code: 'internal' } });
  });
});
