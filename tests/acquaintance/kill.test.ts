import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser } from '../support/browser.js';
import { addressOf, endProcesses, startProcess } from '../support/started-process.js';
import { databaseName, removeFolder, temporaryFolder } from '../support/test-config.js';
import { PASSWORD, startTestSystem } from '../support/test-system.js';
import { seedPeople } from './many-people.js';
import { makeUnit, registerEdition } from './support.js';

// As issue 7 asks for it, and a short form of the same for every run.
const LONG = Boolean(process.env['TEST_LONG']);
const PEOPLE = LONG ? 50_000 : 2500;
const KILLS = LONG ? { listing: 14, telling: 6 } : { listing: 2, telling: 1 };
const BATCH = 1000;
const STEP = Math.max(1, Math.floor(PEOPLE / (KILLS.listing + 1) / BATCH)) * BATCH;
const TELLING_MS = 700;
const database = databaseName();
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await endProcesses();
  await removeFolder(folder);
});

interface Job { phase: 'people' | 'notices' | 'done'; done: number }

/** Waits until the making of the list has come so far. */
const until = async (url: string, documentId: string, reached: (job: Job) => boolean): Promise<void> => {
  const office = openBrowser(url);
  expect((await office.signIn('test.quality-office', PASSWORD)).status).toBe(200);
  for (;;) {
    const [row] = (await office.get(`/acquaintance/campaigns?documentId=${documentId}`)).body.items as { campaign: { id: string } }[];
    const job = row && ((await office.get(`/acquaintance/campaigns/${row.campaign.id}`)).body.job as Job);
    if (job && reached(job)) return;
    await pause(20);
  }
};

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
  // In the first batches of people, and while they are told.
  for (let kill = 1; kill <= KILLS.listing; kill += 1) {
    const started = startProcess(environment());
    await until(await addressOf(started), documentId, ({ phase, done }) => phase !== 'people' || done >= kill * STEP);
    await started.end('SIGKILL');
  }
  for (let kill = 1; kill <= KILLS.telling; kill += 1) {
    const started = startProcess(environment());
    await until(await addressOf(started), documentId, ({ phase }) => phase !== 'people');
    await pause(kill === 1 ? 0 : TELLING_MS);
    await started.end('SIGKILL');
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
}, LONG ? 3_000_000 : 600_000);
