import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { DomainEvent, Projector } from '../../../api/kernel/events.js';
import { firstIdSince, newId } from '../../../api/kernel/ids.js';
import { createLeases } from '../../../api/platform/mongo/lease.mongo.js';
import { createOutbox } from '../../../api/platform/mongo/outbox.mongo.js';
import { startTestSystem } from '../../support/test-system.js';
import type { TestSystem } from '../../support/test-system.js';

let system: TestSystem;
let clock = Date.now();
const now = () => new Date(clock);

beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.stop());

/** An outbox over the real store whose consumers are the test's. */
const outboxOf = async (handles: readonly Projector['handle'][]) => {
  const projectors = handles.map((handle): Projector => ({ consumer: randomUUID(), types: ['tested'], handle }));
  const outbox = createOutbox(system.connect(), projectors, now);
  const session = await system.inq.connection.startSession();
  await session.withTransaction(() => outbox.append([{ type: 'tested', aggregateId: 'a', revision: 1 }], session));
  await session.endSession();
  const relay = async (index: number) => {
    const projector = projectors[index];
    return projector ? outbox.relay(projector) : 0;
  };
  return { outbox, relay };
};

describe('the outbox', () => {
  test('gives an event to each consumer once, and one that fails holds nobody else up', async () => {
    const seen: DomainEvent[] = [];
    const { relay } = await outboxOf([async () => { throw new Error('broken'); }, async (event) => { seen.push(event); }]);
    expect([await relay(0), await relay(1), await relay(1)]).toEqual([1, 1, 0]);
    expect(seen).toMatchObject([{ type: 'tested', aggregateId: 'a', revision: 1 }]);
  });

  test('tries a failed row again, later and later, and gives it up as a dead letter', async () => {
    let tries = 0;
    const { outbox, relay } = await outboxOf([async () => {
      tries += 1;
      throw new Error('broken');
    }]);
    const before = (await outbox.health()).dead;
    expect([await relay(0), await relay(0)]).toEqual([1, 0]);
    for (let hour = 0; hour < 20; hour += 1) {
      clock += 3_600_000;
      await relay(0);
    }
    expect(tries).toBe(8);
    expect((await outbox.health()).dead).toBe(before + 1);
  });

  test('LIB-4 tells what may have come to be seen since an instant, also from a transaction that took long; too much is not told', async () => {
    const { outbox } = await outboxOf([async () => undefined]);
    const [consumer] = outbox.projectors.map((projector) => projector.consumer);
    const rows = system.inq.connection.collection<{ _id: string }>('outbox');
    const began = Date.now();
    const rowOf = (aggregateId: string, at: number, more: object = {}) => ({ _id: firstIdSince(at).slice(0, 8) + newId().slice(8), consumer, type: 'tested', aggregateId, ...more });
    await rows.insertMany([
      rowOf('slow', began - 100_000), rowOf('old', began - 300_000), rowOf('done', began, { state: 'done' }),
      rowOf('other kind', began, { type: 'else' }), rowOf('of others', began, { consumer: 'somebody' }),
    ]);
    expect((await outbox.since(consumer ?? '', 'tested', began))?.sort()).toEqual(['a', 'done', 'slow']);
    await rows.insertMany(Array.from({ length: 198 }, (_, number) => rowOf(`b${number}`, began)));
    expect(await outbox.since(consumer ?? '', 'tested', began)).toBeNull();
  });

  test('a row that is handled twice, as after a crash, harms nothing: the search index is the same', async () => {
    const office = await system.as('quality-office');
    const [type] = (await office.get('/document-types')).body.items as { id: string }[];
    await office.post('/documents', {
      typeId: type?.id, title: { kk: 'Қайталанбас құжат', ru: null, en: null }, code: null, registrationNumber: null, edition: null,
      ownerUnitId: null, responsibleId: null, confidentiality: 'internal', validFrom: '2024-01-01',
    });
    await system.work();
    await system.inq.connection.db?.collection('outbox').updateMany({ type: 'documents.saved' }, { $set: { state: 'waiting' } });
    await system.work();
    expect((await office.get(`/documents?q=${encodeURIComponent('қайталанбас')}`)).body.total).toBe(1);
  });
});

test('a lease has one owner until it runs out or is given back', async () => {
  const [one, two] = ['one', 'two'].map((owner) => createLeases(system.connect(), owner, now));
  expect([await one?.take('work', 20), await two?.take('work', 20), await one?.take('work', 20)]).toEqual([true, false, true]);
  clock += 21_000;
  expect([await two?.take('work', 20), await one?.take('work', 20)]).toEqual([true, false]);
  await two?.release('work');
  expect(await one?.take('work', 20)).toBe(true);
});
