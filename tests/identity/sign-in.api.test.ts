import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import type { Started } from './support.js';
import { browser, makeAccount, password, persons, signedIn, startIdentity, unitId } from './support.js';

let started: Started;
beforeAll(async () => { started = await startIdentity(); });
afterAll(() => started.stop());

describe('signing in (SEC-1)', () => {
  test('SEC-1: a visitor gets a session answer and a CSRF token, and no session cookie', async () => {
    const answer = await browser(started).session();
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ user: null, demo: false, mustChangePassword: false, university: { nameKk: 'Қазақ университеті' } });
    expect(String(answer.headers['set-cookie'])).not.toContain('inq.sid');
  });

  test('SEC-1, SEC-4: an account signs in with its login in any case, and gets its rights', async () => {
    await makeAccount(started, 'aigul', ['staff', 'quality-office'], persons.aigul);
    const tab = browser(started);
    const answer = await tab.signIn(' AIGUL ');
    expect(answer.status).toBe(200);
    expect(answer.body.user).toMatchObject({ login: 'aigul', roles: ['staff', 'quality-office'], personId: persons.aigul });
    expect((await tab.get('/rights')).body.rights.sort()).toEqual([
      'public', 'internal', 'role:staff', 'role:quality-office', `person:${persons.aigul}`, `unit:${unitId}`,
    ].sort());
    expect((await tab.session()).body.user.login).toBe('aigul');
  });

  test('SEC-1, AUD-2: sign-in and sign-out stand in the journal; after it the session is over', async () => {
    const tab = await signedIn(started, 'leaves');
    expect((await tab.send('delete', '/session')).status).toBe(204);
    expect((await tab.session()).body.user).toBeNull();
    expect((await started.journal('session.started')).some(({ object }) => object.label === 'leaves')).toBe(true);
    expect(await started.journal('session.ended')).toMatchObject([{ actor: { id: tab.account.id } }]);
  });

  test('SEC-1: signing in makes a new session id (no fixation)', async () => {
    await makeAccount(started, 'twice');
    const tab = browser(started);
    const [first, second] = [await tab.signIn('twice'), await tab.signIn('twice')];
    expect(second.status).toBe(200);
    const cookieOf = (answer: request.Response) => String(answer.headers['set-cookie']).split(';')[0];
    expect(cookieOf(second)).not.toBe(cookieOf(first));
  });
});

describe('refusals at the door (SEC-1)', () => {
  test('SEC-1: wrong password, unknown login, invited and disabled account get the same answer', async () => {
    const { account } = await signedIn(started, 'known');
    const { identity } = started;
    await identity.createAccount({ ...await identity.actorFor(null, 0, null), kind: 'system' }, { login: 'waiting', name: 'W', personId: null, roles: [] });
    const admin = await signedIn(started, 'disabler', ['administrator']);
    await makeAccount(started, 'gone');
    const gone = (await admin.get('/accounts?q=gone')).body.items[0];
    expect((await admin.send('patch', `/accounts/${gone.id}`, { state: 'disabled' }).set('If-Match', `"${gone.revision}"`)).status).toBe(200);
    const answers = [];
    for (const [login, typed] of [['known', 'wrong password'], ['nobody-here', password], ['waiting', password], ['gone', password]] as const) {
      const { status, body } = await browser(started).signIn(login, typed);
      answers.push({ status, ...body, requestId: '' });
    }
    expect(answers[0]).toMatchObject({ status: 401, code: 'invalid_credentials', params: {} });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await started.journal('session.refused')).map(({ object }) => object.id)).toEqual(expect.arrayContaining([account.id, 'unknown']));
  });

  test('SEC-1: what was typed as an unknown login is not kept in the journal', async () => {
    await browser(started).signIn('my secret in the wrong field', 'x');
    expect(JSON.stringify(await started.journal('session.refused'))).not.toContain('my secret');
  });

  test('SEC-1: unknown and known logins take the same time', async () => {
    await makeAccount(started, 'timed');
    const spent = async (login: string) => {
      const tab = browser(started);
      const begin = performance.now();
      await tab.signIn(login, 'wrong password');
      return performance.now() - begin;
    };
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 5; round += 1) {
      times.known.push(await spent('timed'));
      times.unknown.push(await spent('untimed'));
    }
    const least = (list: number[]) => Math.min(...list);
    expect(Math.abs(least(times.known) - least(times.unknown))).toBeLessThan(0.5 * least(times.known));
  });

  test('SEC-1: a change without a CSRF token is refused', async () => {
    const answer = await request(started.app).post('/api/session').send({ login: 'a', password: 'b' });
    expect([answer.status, answer.body.code]).toEqual([403, 'csrf_failed']);
  });

  test('SEC-3, SEC-5: unknown fields and query operators are refused', async () => {
    const tab = browser(started);
    await tab.session();
    const unknown = await tab.send('post', '/session', { login: 'a', password: 'b', admin: true });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'unknown_field']);
    const operator = await tab.send('post', '/session', { login: { $ne: null }, password: { $ne: null } });
    expect([operator.status, operator.body.code]).toEqual([422, 'invalid_request']);
  });

  test('SEC-3: a visitor gets 401 where one must be signed in', async () => {
    expect((await browser(started).get('/rights')).status).toBe(401);
  });
});

describe('throttling (SEC-1)', () => {
  const guess = async (login: string) => browser(started).signIn(login, 'wrong password');

  test('SEC-1: after ten failures the login waits, known or not, and the window slides', async () => {
    started.clock.forward(3600);
    await makeAccount(started, 'guessed');
    for (const login of ['guessed', 'not-there']) {
      for (let round = 0; round < 10; round += 1) expect((await guess(login)).status).toBe(401);
      const refused = await browser(started).signIn(login);
      expect([refused.status, refused.body.code]).toEqual([429, 'too_many_attempts']);
      expect(refused.body.params.retryAfterSeconds).toBeGreaterThan(800);
    }
    started.clock.forward(15 * 60);
    expect((await browser(started).signIn('guessed')).status).toBe(200);
  });

  test('SEC-1: guesses at the same time count each', async () => {
    started.clock.forward(3600);
    const statuses = (await Promise.all(Array.from({ length: 14 }, () => guess('raced')))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  });

  test('SEC-1: one password tried on many logins is throttled by address', async () => {
    started.clock.forward(3600);
    const statuses: number[] = [];
    for (let index = 0; index < 51; index += 1) statuses.push((await guess(`spray-${index}`)).status);
    expect(statuses.slice(0, 50).every((status) => status === 401)).toBe(true);
    expect(statuses[50]).toBe(429);
    started.clock.forward(3600);
    await started.identity.sweep();
    expect(await started.connection.collection('signInAttempts').countDocuments({})).toBe(0);
  });
});
