import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoRegister } from '../../scripts/demo/data.js';
import { demoTexts } from '../../scripts/demo/demo-text.js';
import { demoOrganization } from '../../scripts/demo/people.js';
import { renderText } from '../../scripts/demo/render-text.js';
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

test('every demo text stands in the demo register and is drawn as DOCX and PDF', async () => {
  const register = demoRegister().toString('utf8');
  const texts = demoTexts();
  expect(new Set(texts.map(({ code }) => code)).size).toBe(12);
  expect(texts.filter(({ code, language, title }) => !register.includes(`;${code};`) || (language === 'kk' && !register.includes(title)))).toEqual([]);
  const [first] = texts;
  if (!first) throw new Error('No texts.');
  expect((await renderText(first, 'docx')).content.subarray(0, 2).toString()).toBe('PK');
  expect((await renderText(first, 'pdf')).content.subarray(0, 5).toString()).toBe('%PDF-');
});
