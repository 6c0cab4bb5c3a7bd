import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoRegister } from '../../scripts/demo/data.js';
import { demoTexts } from '../../scripts/demo/demo-text.js';
import { demoOrganization } from '../../scripts/demo/people.js';
import { openBrowser } from '../support/browser.js';
import { previewSample } from '../support/documents.js';
import { addressOf, endProcesses, startProcess } from '../support/started-process.js';
import { databaseName, removeFolder, temporaryFolder } from '../support/test-config.js';
import { testActor, startTestSystem } from '../support/test-system.js';

const PASSWORD = 'Tanysu-2026-demo';
const database = databaseName();
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await endProcesses();
  await removeFolder(folder);
});

const start = () => startProcess({ DATA_DIR: folder, MONGODB_DATABASE: database }, '--demo');

const killedAfter = async (line: RegExp): Promise<string> => {
  const started = start();
  await started.until(line);
  await started.end('SIGKILL');
  return started.said();
};

test('OPS-1 a demo university whose filling was killed four times is whole at the next start, and nothing is in it twice', async () => {
  expect(await killedAfter(/units (?!0)\d+ of/)).toMatch(/Demo university: units 0 of \d+/);
  expect(await killedAfter(/people (?!0)\d+ of 200/)).toContain('units 0 of');
  expect(await killedAfter(/rows of the register 0 of/)).not.toContain('units 0 of');
  expect(await killedAfter(/texts (?!0)\d+ of/)).not.toContain('people 0 of');

  const started = start();
  const url = await addressOf(started);
  // The accounts are printed behind the address.
  await started.until(/Demo account \(quality-office\): demo\.sapa/);
  const browser = openBrowser(url);
  expect((await browser.signIn('demo.sapa', PASSWORD)).status).toBe(200);

  const { units, people } = demoOrganization();
  const items = async (path: string) => (await browser.get(path)).body.items as Record<string, unknown>[];
  expect(await items('/units')).toHaveLength(units.length);
  expect((await browser.get('/people?pageSize=1')).body.total).toBe(people.length);
  expect(await items('/accounts')).toHaveLength(12);

  const again = await previewSample(browser, demoRegister());
  expect(again.counts).toMatchObject({ create: 0, change: 0 });
  expect((await browser.get('/documents?pageSize=1')).body.total).toBe(again.counts.unchanged);
  const [text] = demoTexts();
  const { items: [found] } = (await browser.get(`/documents?q=${encodeURIComponent(text?.code ?? '')}`)).body;
  expect(found).toBeDefined();
  expect((await items('/library/recent')).map(({ code }) => code)).toEqual(['Е/ПД 9-1.03-2025']);
  expect((await browser.get('/journal/verification')).body).toMatchObject({ ok: true, problems: [] });
  await started.end('SIGTERM');

  const third = start();
  await addressOf(third);
  await third.until(/demo\.sapa/);
  expect(third.said()).not.toContain('Demo university:');
  await third.end('SIGTERM');
}, 300_000);

test('OPS-1 --demo is refused on data that are not a demo university, and changes nothing there', async () => {
  const own = await startTestSystem();
  await own.inq.organization.importUnit({
    code: 'ЦНТ', nameKk: 'Орталық', nameRu: null, abbreviation: null, parentCode: null, headPersonnelNumber: null, from: null, to: null,
  }, testActor);
  await own.halt();
  const started = startProcess({ DATA_DIR: own.place.folder, MONGODB_DATABASE: own.place.database }, '--demo');
  expect(await started.ended).toBe(78);
  expect(started.logged()).toMatch(/^--demo: this installation has data of its own/);
  const after = await startTestSystem({ place: own.place });
  expect((await after.inq.organization.knownUnitCodes()).size).toBe(1);
  await after.stop();
}, 60_000);
