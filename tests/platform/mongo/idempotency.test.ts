import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemActor } from '../../../api/kernel/actor.js';
import { createIdempotency } from '../../../api/platform/mongo/idempotency.mongo.js';
import { startTestSystem } from '../../support/test-system.js';
import type { TestSystem } from '../../support/test-system.js';

let system: TestSystem;
beforeAll(async () => { system = await startTestSystem(); });
afterAll(() => system.stop());

const actor = systemActor('test');
const callOf = (key: string, body: unknown = { a: 1 }) => ({ key, actor, operationId: 'decideTask', body });
const codeOf = (work: Promise<unknown>) => work.then(() => null, (error: { code: string }) => error.code);

/** A step that another part of the application takes in a transaction of its own. */
const commitSomething = () => system.inq.transactions.bind(() => ({})).run(({ audit }) => audit.record({ actor, action: 'test.step', object: { kind: 'test', id: '1', label: '' } }));

describe('the same request sent again', () => {
  test('gets the first answer; another body under the same key is refused; a refused call leaves the key free', async () => {
    const { idempotency } = system.inq.stores;
    let runs = 0;
    const work = async () => ({ run: runs += 1 });
    expect([await idempotency.once(callOf('one'), work), await idempotency.once(callOf('one'), work)]).toEqual([{ run: 1 }, { run: 1 }]);
    expect(await codeOf(idempotency.once(callOf('one', { a: 2 }), work))).toBe('idempotency_conflict');
    expect(await codeOf(idempotency.once(callOf('two'), () => Promise.reject(new Error('refused'))))).toBeUndefined();
    expect(await idempotency.once(callOf('two'), work)).toEqual({ run: 2 });
  });

  test('a call whose process died before it had done anything is done by the repeat; one that had committed is not done again', async () => {
    const start = system.inq.clock.now().getTime();
    let later = 0;
    const idempotency = createIdempotency(system.inq.connection.useDb(system.place.database, { useCache: false }), () => new Date(start + later));
    // Neither call ever ends, as when the process is killed.
    void idempotency.once(callOf('nothing done'), () => new Promise(() => undefined));
    const begun = new Promise<void>((resolve) => {
      void idempotency.once(callOf('committed'), async () => {
        await commitSomething();
        resolve();
        return new Promise(() => undefined);
      });
    });
    await begun;
    expect(await codeOf(idempotency.once(callOf('nothing done'), async () => 'twice'))).toBe('idempotency_conflict');
    later = 6_000;
    expect(await idempotency.once(callOf('nothing done'), async () => 'done by the repeat')).toBe('done by the repeat');
    expect(await codeOf(idempotency.once(callOf('committed'), async () => 'twice'))).toBe('idempotency_conflict');
  });

  test('a slow call that was taken over can commit nothing any more', async () => {
    const start = system.inq.clock.now().getTime();
    let later = 0;
    const idempotency = createIdempotency(system.inq.connection.useDb(system.place.database, { useCache: false }), () => new Date(start + later));
    let goOn: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => { goOn = resolve; });
    const slow = codeOf(idempotency.once(callOf('slow'), async () => {
      await waits;
      await commitSomething();
    }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    later = 6_000;
    expect(await idempotency.once(callOf('slow'), async () => 'the repeat')).toBe('the repeat');
    goOn();
    expect(await slow).toBe('idempotency_conflict');
    expect(await idempotency.once(callOf('slow'), async () => 'a third')).toBe('the repeat');
  });
});
