import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoOrganization } from '../../scripts/demo/people.js';
import type { Started } from './support.js';
import { office, startOrganization } from './support.js';

let started: Started;
beforeAll(async () => { started = await startOrganization(); });
afterAll(() => started.stop());

test('ORG-5 the demo university is imported, every unit with its head, and a second time changes nothing', async () => {
  const { units, people } = demoOrganization();
  for (const row of units) await started.organization.importUnit(row, office);
  for (const row of people) await started.organization.importPerson(row, office);
  started.as('quality-office');
  expect((await started.get('/people')).body.total).toBe(200);
  const listed = (await started.get('/units')).body.items as { kind: string; head: unknown; people: number }[];
  const structural = listed.filter(({ kind }) => kind === 'unit');
  expect(structural.every(({ head, people: count }) => head !== null && count > 0)).toBe(true);
  const decisions = await Promise.all([...units.map(started.organization.decideUnit), ...people.map(started.organization.decidePerson)]);
  expect(decisions.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
}, 120_000);
