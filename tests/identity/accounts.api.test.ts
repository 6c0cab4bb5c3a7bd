import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Started } from './support.js';
import { browser, persons, signedIn, startIdentity, system, unitId } from './support.js';

type Tab = Awaited<ReturnType<typeof signedIn>>;
let started: Started;
let admin: Tab;
let office: Tab;
beforeAll(async () => { started = await startIdentity(); });
afterAll(() => started.stop());

const patch = (tab: Pick<Tab, 'send'>, id: string, revision: number, body: object) =>
  tab.send('patch', `/accounts/${id}`, body).set('If-Match', `"${revision}"`);

test('ORG-6: the first administrator has a one-time password and must set another before anything else', async () => {
  const first = await started.identity.ensureFirstAdministrator();
  expect(first).toMatchObject({ login: 'admin' });
  expect(await started.identity.ensureFirstAdministrator()).toBeNull();
  const tab = browser(started);
  const answer = await tab.signIn('admin', first?.oneTimePassword);
  expect(answer.body).toMatchObject({ mustChangePassword: true, user: { permissions: ['public'] } });
  expect((await tab.get('/accounts')).status).toBe(403);
  expect((await tab.get('/rights')).status).toBe(403);
  const change = { currentPassword: first?.oneTimePassword, newPassword: 'Менің құпиям 77' };
  expect((await tab.send('put', '/session/password', { ...change, newPassword: first?.oneTimePassword })).status).toBe(422);
  expect((await tab.send('put', '/session/password', change)).status).toBe(204);
  expect((await tab.session()).body.mustChangePassword).toBe(false);
  expect((await tab.get('/accounts')).status).toBe(200);
});

describe('accounts (SEC-3, ORG-6)', () => {
  beforeAll(async () => {
    admin = await signedIn(started, 'boss', ['administrator']);
    office = await signedIn(started, 'office', ['quality-office']);
  });

  test('SEC-3: visitors and staff have nothing to do here', async () => {
    const staff = await signedIn(started, 'staff');
    expect((await browser(started).get('/accounts')).status).toBe(401);
    for (const [method, url, body] of [
      ['post', '/accounts', { login: 'x', name: 'x', roles: [] }], ['post', `/accounts/${admin.account.id}/link`, {}],
      ['post', '/accounts/slips', { unitId: null, lang: 'kk' }], ['patch', `/accounts/${admin.account.id}`, { roles: [] }],
    ] as const) expect((await staff.send(method, url, body)).status).toBe(403);
    expect((await staff.get('/accounts')).status).toBe(403);
  });

  test('ORG-6: the quality office makes an account and gets a link, never a password', async () => {
    const answer = await office.send('post', '/accounts', { login: 'Aigul.S', name: 'Айгүл', personId: persons.aigul, roles: ['staff'] });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ login: 'aigul.s', state: 'invited', personId: persons.aigul });
    expect(answer.body.activationLink).toMatch(/^http:\/\/inq\.example\.kz\/activation\/[\w-]{43}$/);
    expect(Object.keys(answer.body)).not.toContain('passwordHash');
    const listed = await office.get('/accounts?q=AIGUL&state=invited');
    expect(listed.body).toMatchObject({ total: 1, items: [{ login: 'aigul.s', lastSignInAt: null }] });
    expect(await started.identity.accountsOfPersons([persons.aigul])).toMatchObject([{ login: 'aigul.s', state: 'invited' }]);
  });

  test.each([
    [{ login: 'aigul.s', name: 'x', roles: [] }, 409, 'already_exists'],
    [{ login: 'second', name: 'x', personId: persons.aigul, roles: [] }, 409, 'already_exists'],
    [{ login: 'ghost', name: 'x', personId: persons.nobody, roles: [] }, 422, 'unknown_person'],
    [{ login: 'a b', name: 'x', roles: [] }, 422, 'invalid_request'],
    [{ login: 'pass', name: 'x', roles: [], password: 'abcdefghijk' }, 422, 'unknown_field'],
    [{ login: 'rooty', name: 'x', roles: ['administrator'] }, 403, 'forbidden'],
  ])('SEC-3, ORG-6: creating %j is refused', async (body, status, code) => {
    const answer = await office.send('post', '/accounts', body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('SEC-3: the quality office cannot touch, take over or make an administrator', async () => {
    const { id, revision } = admin.account;
    expect((await patch(office, id, revision, { state: 'disabled' })).status).toBe(403);
    expect((await office.send('post', `/accounts/${id}/link`)).status).toBe(403);
    expect((await patch(office, office.account.id, office.account.revision, { roles: ['administrator'] })).status).toBe(403);
  });

  test('SEC-1: other roles end the sessions at once; a stale or missing revision is refused', async () => {
    const tab = await signedIn(started, 'promoted');
    const { id, revision } = tab.account;
    const missing = await admin.send('patch', `/accounts/${id}`, { roles: ['auditor'] });
    expect([missing.status, missing.body.code]).toEqual([428, 'revision_required']);
    const done = await patch(admin, id, revision, { roles: ['auditor'] });
    expect(done.body).toMatchObject({ roles: ['auditor'], revision: revision + 1 });
    expect((await tab.get('/rights')).status).toBe(401);
    expect((await patch(admin, id, revision, { name: 'Late' })).body.code).toBe('stale_revision');
    expect(await started.journal('account.changed')).toMatchObject([{ changes: [{ field: 'roles', from: ['staff'], to: ['auditor'] }] }]);
  });

  test('SEC-3: the last administrator stays, even when two remove one another at once', async () => {
    const list = (await admin.get('/accounts?pageSize=200')).body.items as { id: string; login: string; revision: number; roles: string[] }[];
    const first = list.find(({ login }) => login === 'admin');
    const boss = list.find(({ login }) => login === 'boss');
    const answers = await Promise.all([first, boss].map((account) => patch(admin, account?.id ?? '', account?.revision ?? 0, { state: 'disabled' })));
    expect(answers.map(({ status }) => status)).toContain(200);
    const left = await started.connection.collection('accounts').find({ state: 'active', roles: 'administrator' }).toArray();
    expect(left).toHaveLength(1);
    const refused = answers.find(({ status }) => status !== 200);
    expect(['last_administrator', 'not_signed_in']).toContain(refused?.body.code);
  });

  test('ORG-6: slips are printed for the invited of a unit, with new links that end the old ones', async () => {
    const made = await started.identity.createAccount(system, { login: 'unplaced', name: 'Unplaced', personId: null, roles: [] });
    const answer = await office.send('post', '/accounts/slips', { unitId, lang: 'ru' });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    const rows = started.slips.at(-1)?.data.groups[0]?.rows ?? [];
    expect(rows).toMatchObject([{ name: 'Айгүл', login: 'aigul.s', until: expect.stringMatching(/^\d\d\.\d\d\.\d{4} \d\d:\d\d$/) }]);
    // Typed from paper: short groups without signs that look alike.
    expect(rows[0]?.link).toMatch(/\/activation\/([a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/);
    expect((await office.get(new URL(rows[0]?.link ?? '').pathname)).body).toMatchObject({ login: 'aigul.s', purpose: 'activation' });
    await office.send('post', '/accounts/slips', { unitId: null, lang: 'kk' });
    expect(started.slips.at(-1)?.data.groups[0]?.rows.map(({ login }) => login)).toEqual(['unplaced', 'aigul.s']);
    expect((await office.get(new URL(made.link?.link ?? '').pathname)).status).toBe(410);
  });

  test('ORG-6: no link for a disabled account, and none for an unknown one', async () => {
    const tab = await signedIn(started, 'leaver');
    expect((await patch(office, tab.account.id, tab.account.revision, { state: 'disabled' })).status).toBe(200);
    expect((await office.send('post', `/accounts/${tab.account.id}/link`)).body.code).toBe('invalid_transition');
    expect((await office.send('post', `/accounts/${'e'.repeat(24)}/link`)).status).toBe(404);
  });
});
