import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../api/kernel/project-root.js';
import type { Browser } from './browser.js';
import type { TestSystem } from './test-system.js';

export const registerSample = () => readFile(path.join(projectRoot(), 'tests/fixtures/register/register-sample.csv'));

export const typeIds = async (browser: Browser): Promise<string[]> =>
  ((await browser.get('/document-types')).body.items as { id: string }[]).map(({ id }) => id);

/** The body of `POST /documents`, with what a test cares about put over it. */
export const newDocument = (typeId: string, facts: Readonly<Record<string, unknown>> = {}) => ({
  typeId, title: { kk: 'Академиялық адалдық ережесі', ru: null, en: null }, code: null, registrationNumber: null, edition: null,
  ownerUnitId: null, responsibleId: null, confidentiality: 'internal', validFrom: '2024-01-10', actIds: [], ...facts,
});

/** Registers a document by hand and gives its card. */
export const register = async (browser: Browser, facts: Readonly<Record<string, unknown>> = {}) => {
  const [typeId = ''] = await typeIds(browser);
  const { confidentiality = 'internal', ...rest } = facts;
  const isPublic = confidentiality === 'public';
  const answer = await browser.post('/documents', newDocument(typeId, { ...rest, confidentiality: isPublic ? 'internal' : confidentiality }));
  if (answer.status !== 201) throw new Error(`Not registered: ${JSON.stringify(answer.body)}`);
  return isPublic ? publish(browser, answer.body) : answer.body;
};

/** Opens a document to everybody after the publication check and gives its card. */
export const publish = async (browser: Browser, { id, revision }: { id: string; revision: number }) => {
  const check = { noPersonalData: true, noOthersRights: true, noCommercialSecret: true, agreedWith: 'Баспасөз қызметі', agreedOn: '2024-01-10' };
  const answer = await browser.post(`/documents/${id}/publication`, check, { 'If-Match': String(revision) });
  if (answer.status !== 200) throw new Error(`Not published: ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** Uploads the sample register and gives its preview. */
export const previewSample = async (browser: Browser, content?: Buffer, name = 'register.csv') =>
  (await browser.upload('/imports', { kind: 'register' }, content ?? await registerSample(), name)).body;

/** Imports the sample register to its end. */
export const importSample = async (system: TestSystem) => {
  const office = await system.as('quality-office');
  const { id } = await previewSample(office);
  await office.post(`/imports/${id}/commit`);
  await system.work();
  return (await office.get(`/imports/${id}`)).body;
};
