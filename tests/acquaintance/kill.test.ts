import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { addressOf, endProcesses, startProcess } from '../support/started-process.js';
import { databaseName, removeFolder, temporaryFolder } from '../support/test-config.js';
import { startTestSystem } from '../support/test-system.js';
import { seedPeople } from './many-people.js';
import { makeUnit, registerEdition } from './support.js';

const PEOPLE = 2000;
const KILLS = 5;
const database = databaseName();
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await endProcesses();
  await removeFolder(folder);
});

test('ACQ-1, NOT-2: killed again and again while a list of thousands is made: nobody twice, nobody missing, everybody told once', async () => {
  const prepared = await startTestSystem({ place: { folder, database } });
  const office = await prepared.as('quality-office');
  const units = [await makeUnit(office, 'K-1', 'Бірінші'), await makeUnit(office, 'K-2', 'Екінші')];
  await seedPeople(prepared, units, PEOPLE);
  // Registered, and the process ends before anything is done about it.
  prepared.work = async () => undefined;
  const { documentId } = await registerEdition(prepared, [{ kind: 'everybody' }], { approvedOn: new Date().toISOString().slice(0, 10) });
  await prepared.halt();

  // The lease of a dead process runs out in half a minute: each next one lives a minute later.
  let minutes = 0;
  const environment = () => ({ DATA_DIR: folder, MONGODB_DATABASE: database, CLOCK_START: new Date(Date.now() + (minutes += 1) * 60_000).toISOString() });
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = startProcess(environment());
    await addressOf(child);
    await pause(randomInt(100, 2500));
    child.child.kill('SIGKILL');
    await child.ended;
  }

  minutes += 1;
  const after = await startTestSystem({ place: { folder, database }, environment: { CLOCK_START: new Date(Date.now() + (minutes + 1) * 60_000).toISOString() } });
  const { campaigns, entries, counters } = after.inq.stores.acquaintance;
  await after.work();
  const [campaign, ...more] = await campaigns.ofDocument(documentId);
  expect(more).toEqual([]);
  expect(campaign).toMatchObject({ state: 'open' });
  const list = await entries.many({ campaignId: campaign?.id ?? '' }, PEOPLE * 2);
  expect([list.length, new Set(list.map(({ personId }) => personId)).size]).toEqual([PEOPLE, PEOPLE]);
  expect(list.every(({ delivered, added }) => delivered !== null && added.because === 'start')).toBe(true);
  expect(await campaigns.filling(campaign?.id ?? '')).toMatchObject({ phase: 'done', added: PEOPLE });
  expect(await after.inq.connection.collection('notices').countDocuments({ kind: 'acquaintance.opened' })).toBe(PEOPLE);
  const counted = await counters.ofCampaigns([campaign?.id ?? '']);
  expect(counted.map(({ states }) => states.open)).toEqual([PEOPLE / 2, PEOPLE / 2]);
  await after.inq.audit.sealWaiting();
  expect(await after.inq.audit.verify()).toMatchObject({ ok: true });
  await after.halt();
}, 300_000);
