import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../api/kernel/canonical.js';
import { newId } from '../../api/kernel/ids.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import type { Signer } from './support.js';
import { askToken, consume, inTransaction, makeSigner, purposeOf } from './support.js';

let system: TestSystem;
let signer: Signer;
let other: Signer;
beforeAll(async () => {
  system = await startTestSystem();
  signer = await makeSigner(system, 'daulet', { surname: 'Сәрсенов', name: 'Дәулет' });
  other = await makeSigner(system, 'gulnar', { surname: 'Әбенова', name: 'Гүлнәр' });
});
afterAll(() => system.stop());

const tokenFor = async (purpose: ReturnType<typeof purposeOf>): Promise<string> => (await askToken(signer.browser, purpose)).body.token;

describe('the password is asked for again (WF-4)', () => {
  test('WF-4: a right password gives a token for two minutes, of which only the hash is kept', async () => {
    const answer = await askToken(signer.browser, purposeOf());
    expect(answer.status).toBe(201);
    expect(answer.body.token).toMatch(/^[\w-]{43}$/);
    const left = new Date(answer.body.expiresAt).getTime() - system.inq.clock.now().getTime();
    expect(left > 110_000 && left <= 120_000).toBe(true);
    const kept = await system.inq.connection.collection('reAuthentications').find({}).toArray();
    expect(JSON.stringify(kept)).not.toContain(answer.body.token);
  });

  test('WF-4: it opens one act of one account on one object with one text, once', async () => {
    const purpose = purposeOf();
    const token = await tokenFor(purpose);
    const { actor } = signer;
    const refused = [
      await consume(system, token, { ...purpose, actor, objectId: newId() }),
      await consume(system, token, { ...purpose, actor, action: 'approvals.send' }),
      await consume(system, token, { ...purpose, actor, digest: digestOf('басқа мәтін') }),
      await consume(system, token, { ...purpose, actor: other.actor }),
      await consume(system, 'nobody-made-this-token', { ...purpose, actor }),
    ];
    expect(new Set(refused)).toEqual(new Set(['reauthentication_required']));
    expect(await consume(system, token, { ...purpose, actor })).toBe('used');
    expect(await consume(system, token, { ...purpose, actor })).toBe('reauthentication_required');
  });

  test('WF-4: of several uses at the same moment exactly one counts', async () => {
    for (let round = 0; round < 5; round += 1) {
      const purpose = purposeOf(round);
      const token = await tokenFor(purpose);
      const outcomes = await Promise.all([1, 2, 3].map(() => consume(system, token, { ...purpose, actor: signer.actor })));
      expect(outcomes.filter((outcome) => outcome === 'used')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'reauthentication_required')).toHaveLength(2);
    }
  });

  test('WF-4: a decision that is rolled back leaves the token good', async () => {
    const purpose = purposeOf();
    const token = await tokenFor(purpose);
    const use = { ...purpose, actor: signer.actor };
    const broken = inTransaction(system, async (session) => {
      await system.inq.signing.consume(token, use, session);
      throw new Error('the stage has moved on');
    });
    await expect(broken).rejects.toThrow('the stage has moved on');
    expect(await consume(system, token, use)).toBe('used');
  });

  test('WF-4, AUD-1: a refused token stands in the journal, a confirmed password too', async () => {
    const purpose = purposeOf();
    await tokenFor(purpose);
    const use = { ...purpose, actor: other.actor };
    await expect(system.inq.signing.noting(use, () => inTransaction(system, (session) => system.inq.signing.consume('x', use, session))))
      .rejects.toMatchObject({ code: 'reauthentication_required' });
    const auditor = await system.as('auditor');
    const [refused] = (await auditor.get('/journal?action=signing.refused')).body.items;
    expect(refused).toMatchObject({ actor: { id: other.actor.accountId }, changes: [{ to: 'approvals.decide' }, { to: purpose.objectId }] });
    const [confirmed] = (await auditor.get('/journal?action=signing.re-authenticated')).body.items;
    expect(confirmed).toMatchObject({ actor: { id: signer.actor.accountId }, changes: [{ to: 'approvals.decide' }, { to: purpose.objectId }] });
  });

  test('SEC-3: only somebody who is signed in and stands for a person is asked, with whole facts', async () => {
    expect((await askToken(await system.visitor(), purposeOf())).status).toBe(401);
    const withoutPerson = await askToken(await system.as('staff'), purposeOf());
    expect([withoutPerson.status, withoutPerson.body.code]).toEqual([403, 'forbidden']);
    for (const wrong of [{ digest: 'x' }, { objectId: { $ne: null } }, { action: 'a b' }]) {
      expect((await signer.browser.post('/signing/re-authentications', { password: 'x', ...purposeOf(), ...wrong })).status).toBe(422);
    }
  });
});

describe('wrong passwords (SEC-1)', () => {
  test('SEC-1: are refused, journalled and throttled, and do not lock the door of sign-in', async () => {
    const guessed = await makeSigner(system, 'guessed', { surname: 'Оспан', name: 'Ерлан' });
    const statuses: number[] = [];
    for (let round = 0; round < 11; round += 1) statuses.push((await askToken(guessed.browser, purposeOf(), 'қате құпиясөз')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    const right = await askToken(guessed.browser, purposeOf());
    expect([right.status, right.body.code]).toEqual([429, 'too_many_attempts']);
    expect((await (await system.as('auditor')).get(`/journal?action=account.confirmation-refused&actor=${guessed.actor.accountId}`)).body.total).toBe(10);
    expect((await guessed.browser.get('/session')).body.user.login).toBe('guessed');
  });

  test('SEC-1: a right one ends the count', async () => {
    for (let round = 0; round < 9; round += 1) await askToken(other.browser, purposeOf(), 'қате');
    expect((await askToken(other.browser, purposeOf())).status).toBe(201);
    for (let round = 0; round < 9; round += 1) await askToken(other.browser, purposeOf(), 'қате');
    expect((await askToken(other.browser, purposeOf())).status).toBe(201);
  });
});

// The last one: it moves the clock.
test('WF-4: after two minutes a token is worth nothing, and is swept', async () => {
  const purpose = purposeOf();
  const token = await tokenFor(purpose);
  const { actor } = signer;
  await system.halt();
  system = await startTestSystem({ place: system.place, environment: { CLOCK_START: new Date(Date.now() + 121_000).toISOString() } });
  expect(await consume(system, token, { ...purpose, actor })).toBe('reauthentication_required');
  await system.inq.signing.sweep();
  expect(await system.inq.connection.collection('reAuthentications').countDocuments({})).toBe(0);
});
