import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Started } from './support.js';
import { browser, makeAccount, password, persons, signedIn, startIdentity, system } from './support.js';

let started: Started;
beforeAll(async () => { started = await startIdentity(); });
afterAll(() => started.stop());

const tokenOf = (link: string) => link.split('/').at(-1) ?? '';
const invited = async (login: string, personId: string | null = null) => {
  const { link } = await started.identity.createAccount(system, { login, name: login, personId, roles: ['staff'] });
  return tokenOf(link?.link ?? '');
};
const visitor = async () => {
  const tab = browser(started);
  await tab.session();
  return tab;
};
const until = async (done: () => boolean) => {
  for (let round = 0; round < 100 && !done(); round += 1) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('first password by link (ORG-6)', () => {
  test('ORG-6: a link opens, sets a password once, and is then used up', async () => {
    const token = await invited('newcomer');
    const tab = await visitor();
    expect((await tab.get(`/activation/${token}`)).body).toEqual({ login: 'newcomer', name: 'newcomer', purpose: 'activation' });
    expect((await tab.send('post', '/activation', { token, password })).status).toBe(204);
    expect((await tab.signIn('newcomer')).status).toBe(200);
    const again = await tab.get(`/activation/${token}`);
    expect([again.status, again.body.code]).toEqual([410, 'link_invalid']);
    expect(await started.journal('account.activated')).toMatchObject([{ object: { label: 'newcomer' } }]);
  });

  test('ORG-6: of two uses at the same time one wins', async () => {
    const token = await invited('raced-link');
    const tab = await visitor();
    const statuses = await Promise.all([1, 2].map(async () => (await tab.send('post', '/activation', { token, password })).status));
    expect(statuses.sort()).toEqual([204, 410]);
  });

  test('ORG-6: a bad password is refused and leaves the link open', async () => {
    const token = await invited('picky');
    const tab = await visitor();
    const short = await tab.send('post', '/activation', { token, password: 'short' });
    expect([short.status, short.body.code, short.body.params]).toEqual([422, 'password_too_short', { min: 10 }]);
    expect((await tab.send('post', '/activation', { token, password: 'password123' })).body.code).toBe('password_too_common');
    expect((await tab.send('post', '/activation', { token, password })).status).toBe(204);
  });

  test('ORG-6: an expired link is refused and swept', async () => {
    const token = await invited('late');
    started.clock.forward(7 * 86_400);
    const answer = await (await visitor()).get(`/activation/${token}`);
    expect([answer.status, answer.body.code]).toEqual([410, 'link_invalid']);
    await started.identity.sweep();
    expect(await started.connection.collection('accountLinks').countDocuments({})).toBe(0);
  });

  test('ORG-6: only the hash of a link is stored', async () => {
    const token = await invited('hashed');
    expect(JSON.stringify(await started.connection.collection('accountLinks').find({}).toArray())).not.toContain(token);
  });
});

describe('forgotten password (ORG-6, SEC-1)', () => {
  test('ORG-6: a link comes by mail, works for an hour, and ends the sessions', async () => {
    await makeAccount(started, 'forgetful', ['staff'], persons.aigul);
    const old = browser(started);
    await old.signIn('forgetful');
    const tab = await visitor();
    const answer = await tab.send('post', '/password-resets', { login: 'Forgetful', lang: 'ru' });
    expect([answer.status, answer.body]).toEqual([202, {}]);
    await until(() => started.mail.sent.length > 0);
    expect(started.mail.sent[0]).toMatchObject({ to: 'aigul@example.kz', subject: 'INQ: новый пароль' });
    const token = /activation\/(\S+)/.exec(started.mail.sent[0]?.text ?? '')?.[1] ?? '';
    expect((await tab.get(`/activation/${token}`)).body.purpose).toBe('reset');
    expect((await tab.send('post', '/activation', { token, password: 'Жаңа құпиясөз 9' })).status).toBe(204);
    expect((await old.get('/rights')).status).toBe(401);
    expect((await tab.signIn('forgetful', 'Жаңа құпиясөз 9')).status).toBe(200);
  });

  test('SEC-1: an unknown login, one without mail and one asked too often get the same answer and no mail', async () => {
    await makeAccount(started, 'no-mail', ['staff'], persons.bolat);
    started.mail.sent.length = 0;
    const tab = await visitor();
    for (const login of ['nobody', 'no-mail', 'nobody', 'nobody', 'nobody']) {
      const answer = await tab.send('post', '/password-resets', { login });
      expect([answer.status, answer.body]).toEqual([202, {}]);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(started.mail.sent).toEqual([]);
  });
});

describe('one\'s own password (SEC-1)', () => {
  test('SEC-1: changing it needs the current one, keeps this browser and ends the others', async () => {
    const tab = await signedIn(started, 'changer');
    const other = browser(started);
    await other.signIn('changer');
    const next = 'Көктем келді 12';
    expect((await tab.send('put', '/session/password', { currentPassword: 'wrong', newPassword: next })).body.code).toBe('invalid_credentials');
    expect((await tab.send('put', '/session/password', { currentPassword: password, newPassword: 'changer12345' })).body.code).toBe('password_contains_login');
    expect((await tab.send('put', '/session/password', { currentPassword: password, newPassword: next })).status).toBe(204);
    expect((await tab.get('/rights')).status).toBe(200);
    expect((await other.get('/rights')).status).toBe(401);
  });

  test('SEC-3: a visitor has none to change', async () => {
    const answer = await (await visitor()).send('put', '/session/password', { currentPassword: 'a', newPassword: password });
    expect([answer.status, answer.body.code]).toEqual([401, 'not_signed_in']);
  });
});
