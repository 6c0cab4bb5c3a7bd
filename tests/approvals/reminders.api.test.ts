import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { openBrowser } from '../support/browser.js';
import { PASSWORD } from '../support/test-system.js';
import { agree, foundUniversity, must, prepareDraft, submit } from './support.js';

let system: TestSystem;
beforeAll(async () => {
  // Monday; the first stage is given three working days, until Thursday the 19th.
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
});
afterAll(() => system.stop());

const restartedOn = async (date: string): Promise<void> => {
  await system.halt();
  system = await startTestSystem({ place: system.place, environment: { CLOCK_START: `${date}T05:00:00Z` } });
};

const kindsFor = async (login: string): Promise<string[]> => {
  const browser = openBrowser(system.inq.app);
  must(await browser.signIn(login, PASSWORD));
  return (must(await browser.get('/inbox?pageSize=200')).body.items as { kind: string }[]).map(({ kind }) => kind).sort();
};

test('WF-6, WF-9: reminded before, on and after the deadline, on working days only, once each; the head hears who is late; the time is kept', async () => {
  const university = await foundUniversity(system);
  const draft = await prepareDraft(university);
  must(await submit(university.as.author, draft.id));
  await agree(university.as.head, draft.id);

  // The lawyer has three working days from Monday on, too.
  const remindOn = async (date: string) => {
    await restartedOn(date);
    await system.inq.approvals.remind();
    await system.inq.approvals.remind();
    return kindsFor('lawyer');
  };
  expect(await remindOn('2026-11-16')).toEqual(['approvals.task-opened']);
  expect(await remindOn('2026-11-17')).toEqual(['approvals.due-soon', 'approvals.task-opened']);
  expect(await remindOn('2026-11-19')).toEqual(['approvals.due-soon', 'approvals.due-today', 'approvals.task-opened']);
  expect(await remindOn('2026-11-20')).toEqual(['approvals.due-soon', 'approvals.due-today', 'approvals.overdue', 'approvals.task-opened']);
  // Saturday and Sunday nobody is bothered.
  expect(await remindOn('2026-11-22')).toHaveLength(4);
  expect(await kindsFor('rector')).toEqual(['approvals.overdue-head']);

  const registrar = openBrowser(system.inq.app);
  must(await registrar.signIn('registrar', PASSWORD));
  const speed = must(await registrar.get('/approvals/speed?from=2026-11-01&to=2026-11-30')).body;
  expect(speed.stages).toEqual([{ kind: 'coordination', count: 1, medianDays: 0, p90Days: 0, late: 0, returned: 0 }]);
  const [late] = must(await registrar.get('/approvals?late=true')).body.items;
  expect(late).toMatchObject({ subject: { id: draft.id }, stage: { kind: 'legal-review', dueOn: '2026-11-19', late: true, waitingFor: ['Заңгеров Зейнолла'] } });
}, 400_000);
