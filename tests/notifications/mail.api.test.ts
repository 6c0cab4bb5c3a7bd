import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '../support/browser.js';
import type { SmtpSink } from '../support/smtp-sink.js';
import { startSmtpSink } from '../support/smtp-sink.js';
import { addressOf, endProcesses, startProcess } from '../support/started-process.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { makePerson, noticeOf, tell } from './support.js';

let sink: SmtpSink;
let system: TestSystem;
let office: Browser;
let minutes = 0;

const environment = () => ({
  SMTP_URL: sink.url, MAIL_FROM: 'inq@example.kz', ...(minutes > 0 && { CLOCK_START: new Date(Date.now() + minutes * 60_000).toISOString() }),
});
const begin = async (place?: TestSystem['place']) => {
  system = await startTestSystem({ ...(place && { place }), environment: environment() });
  office = await system.as('quality-office');
};
/** The same data some minutes later, in a new system: the lease of the one before has run out. */
const later = async (passed: number) => {
  minutes += passed;
  await system.halt();
  await begin(system.place);
};
beforeAll(async () => {
  sink = await startSmtpSink();
  await begin();
});
afterEach(() => {
  sink.mails.length = 0;
  delete sink.manners.recipient;
  delete sink.manners.received;
});
afterAll(async () => {
  await endProcesses();
  await system?.stop();
  await sink?.stop();
});

const queue = async (state = '') => (await office.get(`/mail-queue${state && `?state=${state}`}`)).body;
const deliver = () => system.inq.notifications.deliverMail();

describe('mail (NOT-1, NOT-2)', () => {
  test('NOT-1: many notices are one message, in the language of the person, to the address of that moment', async () => {
    const aigul = await makePerson(system, 'Ахметова', 'aigul@example.kz');
    const bolat = await makePerson(system, 'Болатов', 'bolat@example.kz');
    await (await system.asPerson('bolat', bolat)).put('/inbox/preferences', { language: 'ru' });
    for (const key of ['1', '2', '3']) await tell(system, noticeOf(aigul, { key, href: `/tasks/${key}` }), noticeOf(bolat, { key }));
    await tell(system, noticeOf(aigul, { key: 'inbox only', mail: 'none', href: '/tasks/none' }));
    await deliver();
    await deliver();
    expect(sink.mails.map(({ to }) => to).sort()).toEqual(['aigul@example.kz', 'bolat@example.kz']);
    const [kazakh, russian] = [...sink.mails].sort((a, b) => (a.to < b.to ? -1 : 1));
    expect(kazakh?.subject).toBe('INQ: жаңа хабарламалар – 3');
    expect(kazakh?.text.match(/\/tasks\/\d/g)).toHaveLength(3);
    expect(kazakh?.text).not.toContain('/tasks/none');
    expect(russian?.subject).toBe('INQ: новые уведомления – 3');
    expect((await queue('sent')).items).toEqual(expect.arrayContaining([expect.objectContaining({ to: 'aigul@example.kz', notices: 3, attempts: 1, reason: null })]));
    expect(kazakh?.messageId).toMatch(/^<[0-9a-f]{24}@example\.kz>$/);
  });

  test('NOT-1: what was read before the mail went needs none', async () => {
    const person = await makePerson(system, 'Оқыдым');
    await tell(system, noticeOf(person));
    await (await system.asPerson('read', person)).post('/inbox/read-all');
    await deliver();
    expect(sink.mails).toEqual([]);
  });

  test('NOT-2: a refused address is listed with what the server said; corrected, it is sent again by hand', async () => {
    const person = await makePerson(system, 'Қатенов', 'wrong@example.kz');
    sink.manners.recipient = (address) => (address === 'wrong@example.kz' ? '550 5.1.1 No such user here' : '250 OK');
    await tell(system, noticeOf(person));
    await deliver();
    const [refused] = (await queue('refused')).items;
    expect(refused).toMatchObject({ to: 'wrong@example.kz', state: 'refused', maySendAgain: true });
    expect(refused.reason).toContain('550 5.1.1 No such user here');
    const { revision } = (await office.get(`/people/${person}`)).body;
    await office.patch(`/people/${person}`, { email: 'right@example.kz' }, { 'If-Match': `"${revision}"` });
    expect((await office.post(`/mail-queue/${refused.id}/send-again`)).status).toBe(204);
    await deliver();
    expect(sink.mails.map(({ to }) => to)).toEqual(['right@example.kz']);
    const again = await office.post(`/mail-queue/${refused.id}/send-again`);
    expect([again.status, again.body.code]).toEqual([409, 'invalid_transition']);
    expect((await office.get(`/journal?action=mail.sent-again&object=${refused.id}`)).body.total).toBe(1);
  });

  test('NOT-2: a person without an address is listed, and the others get their mail', async () => {
    const without = await makePerson(system, 'Поштасыз', null);
    const person = await makePerson(system, 'Поштасы бар', 'has@example.kz');
    await tell(system, noticeOf(without), noticeOf(person));
    await deliver();
    expect(sink.mails.map(({ to }) => to)).toEqual(['has@example.kz']);
    expect((await queue('refused')).items[0]).toMatchObject({ name: 'Поштасыз Айгүл', to: null, reason: 'no_address' });
  });

  test('NOT-2: a passing refusal is tried again later, with the same Message-ID', async () => {
    const person = await makePerson(system, 'Кейінов', 'later@example.kz');
    sink.manners.recipient = () => '451 4.7.1 Try again later';
    await tell(system, noticeOf(person));
    await deliver();
    await deliver();
    expect((await queue('waiting')).items).toMatchObject([{ to: 'later@example.kz', attempts: 1, reason: expect.stringContaining('451') }]);
    delete sink.manners.recipient;
    await later(10);
    await deliver();
    expect(sink.mails.map(({ to }) => to)).toEqual(['later@example.kz']);
    expect((await queue('waiting')).total).toBe(0);
  });

  test('NOT-2: while the server is away everything waits', async () => {
    const people = [await makePerson(system, 'Бірінші'), await makePerson(system, 'Екінші')];
    const { url } = sink;
    await sink.stop();
    await tell(system, ...people.map((person) => noticeOf(person)));
    await deliver();
    expect((await queue('waiting')).counters).toMatchObject({ waiting: 2, sending: 0, uncertain: 0 });
    sink = await startSmtpSink();
    expect(sink.url).not.toBe(url);
    await later(10);
    await deliver();
    expect(sink.mails).toHaveLength(2);
  });

  test('NOT-2: a connection that breaks after the message was given leaves it uncertain, never sent twice by itself', async () => {
    const person = await makePerson(system, 'Белгісіз', 'unsure@example.kz');
    sink.manners.received = (_mail, socket) => {
      socket.destroy();
      return null;
    };
    await tell(system, noticeOf(person));
    await deliver();
    delete sink.manners.received;
    await later(60);
    await deliver();
    expect(sink.mails).toHaveLength(1);
    const [uncertain] = (await queue('uncertain')).items;
    expect(uncertain).toMatchObject({ to: 'unsure@example.kz', maySendAgain: true });
    await office.post(`/mail-queue/${uncertain.id}/send-again`);
    await deliver();
    expect(sink.mails.map(({ messageId }) => messageId)).toEqual([sink.mails[0]?.messageId, sink.mails[0]?.messageId]);
  });

  test('NOT-2: killed between giving the mail and marking it: after a new start it is uncertain and not sent twice', async () => {
    const person = await makePerson(system, 'Апатов', 'crash@example.kz');
    await tell(system, noticeOf(person));
    await system.halt();
    minutes += 10;
    const given = new Promise<void>((resolve) => {
      sink.manners.received = () => {
        resolve();
        return null;
      };
    });
    const started = startProcess({ DATA_DIR: system.place.folder, MONGODB_DATABASE: system.place.database, ...environment() });
    await addressOf(started);
    await given;
    await started.end('SIGKILL');
    delete sink.manners.received;
    minutes += 10;
    await begin(system.place);
    await deliver();
    await pause(200);
    expect(sink.mails.map(({ to }) => to)).toEqual(['crash@example.kz']);
    expect((await queue('uncertain')).items[0]).toMatchObject({ to: 'crash@example.kz', reason: 'left_behind' });
  });
});
