import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { makePerson, noticeOf, tell } from './support.js';

let system: TestSystem;
let aigul: string;
let bolat: string;
let browser: Browser;
beforeAll(async () => {
  system = await startTestSystem();
  aigul = await makePerson(system, 'Ахметова');
  bolat = await makePerson(system, 'Болатов');
  browser = await system.asPerson('aigul', aigul);
});
afterAll(() => system.stop());

const countOf = async (who: Browser): Promise<number> => (await who.get('/inbox/count')).body.unread;

describe('the inbox (NOT-1)', () => {
  test('NOT-1: shows own notices, unread ones first, and counts them; the same key is told once', async () => {
    for (const key of ['a', 'b', 'c']) await tell(system, noticeOf(aigul, { key, href: `/tasks/${key}` }));
    await tell(system, noticeOf(aigul, { key: 'a', href: '/tasks/other' }), noticeOf(bolat, { key: 'a' }));
    const { items, total, unread } = (await browser.get('/inbox')).body;
    expect([total, unread, await countOf(browser)]).toEqual([3, 3, 3]);
    expect(items.map(({ href }: { href: string }) => href)).toEqual(['/tasks/c', '/tasks/b', '/tasks/a']);
    expect(items[0]).toMatchObject({ kind: 'approvals.task-opened', params: { title: 'Эдвайзер туралы ереже', dueOn: '2026-04-02' }, unread: true });

    expect((await browser.post(`/inbox/${items[0].id}/read`)).status).toBe(204);
    const after = (await browser.get('/inbox?pageSize=2')).body;
    expect([after.total, after.unread, after.items.map(({ href }: { href: string }) => href)]).toEqual([3, 2, ['/tasks/b', '/tasks/a']]);
    await tell(system, noticeOf(aigul, { key: 'c' }));
    expect(await countOf(browser)).toBe(2);

    await browser.post('/inbox/read-all');
    expect(await countOf(browser)).toBe(0);
    expect(await countOf(await system.asPerson('bolat', bolat))).toBe(1);
  });

  test('NOT-1: the same notice said by many at once is one', async () => {
    await Promise.all(Array.from({ length: 5 }, () => tell(system, noticeOf(bolat, { key: 'raced' }))));
    expect((await (await system.asPerson('bolat', bolat)).get('/inbox')).body.total).toBe(2);
  });

  test('NOT-1: what is rolled back was not told', async () => {
    await expect(system.inq.transactions.bind(() => ({})).run(async ({ session }) => {
      await system.inq.notifications.notify([noticeOf(aigul, { key: 'rolled back' })], session);
      throw new Error('no');
    })).rejects.toThrow('no');
    expect((await browser.get('/inbox')).body.total).toBe(3);
  });

  test('SEC-3: nobody reads another’s notice; a visitor has no inbox, an account without a person an empty one', async () => {
    const { items } = (await browser.get('/inbox')).body;
    expect((await (await system.asPerson('bolat', bolat)).post(`/inbox/${items[0].id}/read`)).status).toBe(404);
    expect((await (await system.visitor()).get('/inbox')).status).toBe(401);
    const staff = await system.as('staff');
    expect((await staff.get('/inbox')).body).toMatchObject({ items: [], total: 0, unread: 0 });
    expect((await staff.put('/inbox/preferences', { language: 'ru' })).status).toBe(403);
    expect((await browser.put('/inbox/preferences', { language: 'de' })).status).toBe(422);
  });

  test('SEC-3: the mail queue is for those who keep the mail', async () => {
    expect((await browser.get('/mail-queue')).status).toBe(403);
    const answer = await (await system.as('administrator')).get('/mail-queue');
    expect(answer.body).toMatchObject({ items: [], total: 0, available: false, counters: { waiting: 0, refused: 0 } });
    expect((await (await system.as('quality-office')).post(`/mail-queue/${'a'.repeat(24)}/send-again`)).status).toBe(404);
  });

  test('NOT-1: without a mail server nothing waits to be sent, not even later', async () => {
    await system.inq.notifications.deliverMail();
    expect(await system.inq.connection.collection('notices').countDocuments({ mail: 'waiting' })).toBe(0);
    expect(await system.inq.connection.collection('mailQueue').countDocuments({})).toBe(0);
  });
});
