import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { previewSample, registerSample } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;

beforeEach(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
});
afterEach(() => system.stop());

const total = async () => (await office.get('/documents')).body.total as number;

/** Commits the sample and leaves off after some rows, as a process does that dies. */
const leaveOffAfter = async (rows: number) => {
  const { id } = await previewSample(office);
  const { jobId } = (await office.post(`/imports/${id}/commit`)).body as { jobId: string };
  const { entries } = system.inq.documentStore.models;
  const original = entries.insertMany.bind(entries) as (...all: unknown[]) => unknown;
  let left = rows;
  Object.assign(entries, { insertMany: (...all: unknown[]) => {
    if (left === 0) throw new Error('The process has died.');
    left -= 1;
    return original(...all);
  } });
  await system.inq.runJob();
  return { id, jobId };
};

describe('an import that was interrupted', () => {
  test('REG-7 is taken up again by the next process where it was: every row once', async () => {
    const { id, jobId } = await leaveOffAfter(20);
    expect(await total()).toBe(20);
    await system.halt();

    const later = new Date(Date.now() + 120_000).toISOString();
    system = await startTestSystem({ place: system.place, environment: { CLOCK_START: later } });
    office = await system.as('quality-office');
    await system.work();
    expect(await total()).toBe(60);
    expect((await office.get(`/jobs/${jobId}`)).body).toMatchObject({ state: 'done', done: 60 });
    expect((await office.get(`/imports/${id}`)).body).toMatchObject({ state: 'committed', result: { created: 60 } });
    expect((await office.get('/journal/verification')).body.ok).toBe(true);
  });

  test('REG-7 that somebody stops keeps what is done, says so, and lets the next one begin', async () => {
    const { id } = await previewSample(office);
    const { jobId } = (await office.post(`/imports/${id}/commit`)).body as { jobId: string };
    expect((await office.post(`/jobs/${jobId}/cancellation`)).status).toBe(204);
    await system.work();
    expect((await office.get(`/jobs/${jobId}`)).body.state).toBe('cancelled');
    expect((await office.get(`/imports/${id}`)).body).toMatchObject({ state: 'abandoned', result: { created: 0 } });

    const next = (await previewSample(office)).id as string;
    expect((await office.post(`/imports/${next}/commit`)).status).toBe(202);
    await system.work();
    expect(await total()).toBe(60);
  });
});

describe('what has become wrong since the preview', () => {
  test('REG-4 a number that was taken meanwhile is left out, and the rest is imported', async () => {
    const { id } = await previewSample(office, await registerSample());
    const rows = (await office.get(`/imports/${id}/rows?pageSize=200&state=understood`)).body.items as { understood: { codePrinted: string; registrationNumber: string } }[];
    const taken = rows.find(({ understood }) => understood.registrationNumber && understood.codePrinted)?.understood;
    const [type] = (await office.get('/document-types')).body.items as { id: string }[];
    const made = await office.post('/documents', {
      typeId: type?.id, title: { kk: 'Бұрын тіркелген', ru: null, en: null }, code: taken?.codePrinted, registrationNumber: taken?.registrationNumber,
      edition: null, ownerUnitId: null, responsibleId: null, confidentiality: 'internal', validFrom: null,
    });
    expect(made.status).toBe(201);
    await office.post(`/imports/${id}/commit`);
    await system.work();
    expect((await office.get(`/imports/${id}`)).body.result).toMatchObject({ created: 59, refused: 1 });
  });
});
