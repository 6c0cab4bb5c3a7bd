import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { PASSWORD, startTestSystem, testActor } from '../support/test-system.js';
import { openBrowser } from '../support/browser.js';
import type { TestSystem } from '../support/test-system.js';
import type { Role } from '../../api/kernel/roles.js';

let system: TestSystem;
let administrator: Browser;
let office: Browser;
let count = 0;

beforeAll(async () => {
  system = await startTestSystem();
  administrator = await system.as('administrator');
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

const personWithAccount = async (role: Role = 'staff') => {
  count += 1;
  const login = `leaver-${count}`;
  const { body: person } = await administrator.post('/people', { personnelNumber: `L-${count}`, surname: 'Сейітов', name: 'Ерлан' });
  const { account } = await system.inq.identity.createAccount(testActor, { login, name: login, personId: person.id, roles: [role] }, PASSWORD);
  const browser = openBrowser(system.inq.app);
  await browser.signIn(login, PASSWORD);
  return { person, account, login, browser };
};
const leave = (by: Browser, { id, revision }: { id: string; revision: number }) => by.post(`/people/${id}/deactivation`, {}, { 'If-Match': `"${revision}"` });
const stateOf = async (id: string) => (await system.inq.connection.db?.collection<{ _id: string; state: string }>('accounts').findOne({ _id: id }))?.state;

describe('ORG-5 SEC-1 a person who leaves', () => {
  test('is signed out everywhere at once and cannot come in again', async () => {
    const { person, account, login, browser } = await personWithAccount();
    expect((await browser.get('/session')).body.user).not.toBeNull();
    expect((await leave(office, person)).status).toBe(200);
    expect((await browser.get('/session')).body.user).toBeNull();
    expect((await browser.get('/jobs')).status).toBe(401);
    expect((await openBrowser(system.inq.app).signIn(login, PASSWORD)).body).toMatchObject({ code: 'invalid_credentials' });
    const { items } = (await administrator.get(`/journal?object=${account.id}&action=account.changed`)).body;
    expect(items[0]).toMatchObject({ action: 'account.changed', changes: [{ field: 'state', from: 'active', to: 'disabled' }] });
  });

  test('who comes back is not let in by that alone', async () => {
    const { person, account, login } = await personWithAccount();
    const { body: left } = await leave(administrator, person);
    const { status } = await administrator.patch(`/people/${person.id}`, { active: true }, { 'If-Match': `"${left.revision}"` });
    expect(status).toBe(200);
    expect(await stateOf(account.id)).toBe('disabled');
    expect((await openBrowser(system.inq.app).signIn(login, PASSWORD)).status).toBe(401);
  });

  test('an administrator is taken off by an administrator only, and refused means nothing has happened', async () => {
    const { person, account, browser } = await personWithAccount('administrator');
    expect((await leave(office, person)).body).toMatchObject({ code: 'forbidden' });
    expect((await administrator.get(`/people/${person.id}`)).body).toMatchObject({ active: true, revision: person.revision });
    expect(await stateOf(account.id)).toBe('active');
    expect((await browser.get('/session')).body.user).not.toBeNull();
    expect((await leave(administrator, person)).status).toBe(200);
  });

  test('the last administrator does not leave', async () => {
    const { person, browser } = await personWithAccount('administrator');
    const accounts = system.inq.connection.db?.collection('accounts');
    await accounts?.updateMany({ roles: 'administrator', personId: null }, { $set: { state: 'disabled' } });
    expect((await leave(browser, person)).body).toMatchObject({ code: 'last_administrator' });
    await accounts?.updateMany({ roles: 'administrator', personId: null }, { $set: { state: 'active' } });
    expect((await browser.get(`/people/${person.id}`)).body.active).toBe(true);
  });
});
