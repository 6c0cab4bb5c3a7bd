import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import type { SmtpSink } from '../support/smtp-sink.js';
import { startSmtpSink } from '../support/smtp-sink.js';
import { docxOf } from '../support/texts.js';
import type { TestSystem } from '../support/test-system.js';
import { startTestSystem } from '../support/test-system.js';
import type { University } from './support.js';
import { at, campaignOf, changePerson, confirmByClick, entryOf, foundUniversity, must, openText, registerEdition } from './support.js';

let sink: SmtpSink;
let system: TestSystem;
let uni: University;
let campaignId: string;
let textId: string;
const logins = new Map<string, string>();
const as = (surname: string): Promise<Browser> => {
  const login = logins.get(surname) ?? `user${logins.size}`;
  logins.set(surname, login);
  return system.asPerson(login, uni.person(surname));
};
const environment = (day: string) => ({ ...at(day), SMTP_URL: sink.url, MAIL_FROM: 'inq@uni.test' });
const moveTo = async (day: string, time = '07:00:00') => {
  await system.halt();
  system = await startTestSystem({ place: system.place, environment: { ...environment(day), CLOCK_START: `${day}T${time}Z` } });
};
const told = async (surname: string): Promise<string[]> =>
  (must(await (await as(surname)).get('/inbox')).body.items as { kind: string }[]).map(({ kind }) => kind.replace('acquaintance.', '')).reverse();
const id = async (surname: string) => (await entryOf(system, campaignId, surname)).id;

beforeAll(async () => {
  sink = await startSmtpSink();
  system = await startTestSystem({ environment: environment('2026-03-16') });
  uni = await foundUniversity(system);
  const edition = await registerEdition(system, [{ kind: 'unit', id: uni.physics, withSubunits: false }], { approvedOn: '2026-03-16' });
  textId = edition.textId;
  campaignId = (await campaignOf(system, edition.documentId)).campaign.id;
});
afterAll(async () => {
  await system?.stop();
  await sink?.stop();
});

test('ACQ-3, NOT-1: everybody on the list is told once; that is delivery, not opening', async () => {
  expect(await told('Ахметов')).toEqual(['opened']);
  expect(await told('Жұмабаев')).toEqual([]);
  const entry = await entryOf(system, campaignId, 'Ахметов');
  expect(entry.delivered).not.toBeNull();
  expect(entry.opened).toEqual([]);
});

test('ACQ-3: a one-time code goes to the person\'s own address, for this text, five tries, once', async () => {
  const browser = await as('Бекова');
  const entryId = await id('Бекова');
  const { digest } = await openText(browser, entryId);
  const body = { textVersionId: textId, digest };
  const codeFor = async (): Promise<string> => {
    must(await browser.post(`/acquaintance/entries/${entryId}/code`, { textVersionId: textId }));
    return /: (\d{6})\n/.exec(sink.mails.at(-1)?.text ?? '')?.[1] ?? '';
  };
  const confirm = (code: string) => browser.post(`/acquaintance/entries/${entryId}/confirmation`, { ...body, code });
  expect((await confirm('000000')).body.code).toBe('code_expired');
  const first = await codeFor();
  expect(sink.mails.at(-1)?.text).toContain('Бекова Аты');
  const wrong = first === '123456' ? '654321' : '123456';
  for (const triesLeft of [4, 3, 2, 1, 0]) expect((await confirm(wrong)).body).toMatchObject({ code: 'code_wrong', params: { triesLeft } });
  expect((await confirm(first)).body.code).toBe('code_expired');
  const second = await codeFor();
  expect((await confirm(second)).body).toMatchObject({ kind: 'code', textVersionId: textId });
  expect((await confirm(second)).body.code).toBe('already_confirmed');
  expect((await browser.post(`/acquaintance/entries/${entryId}/code`, { textVersionId: '0'.repeat(24) })).body.code).toBe('text_not_addressed');
});

test('ACQ-3: a code is sent to nobody whose card has no address', async () => {
  const browser = await as('Ахметов');
  await changePerson(await system.as('quality-office'), uni.person('Ахметов'), '', { email: null }, 'patch');
  expect((await browser.post(`/acquaintance/entries/${await id('Ахметов')}/code`, { textVersionId: textId })).body.code).toBe('address_missing');
  await changePerson(await system.as('quality-office'), uni.person('Ахметов'), '', { email: 'akhmetov@uni.test' }, 'patch');
});

test('ACQ-3: a code that has expired is good no more', async () => {
  const browser = await as('Екіпостов');
  expect((await browser.get('/acquaintance/mine')).body.total).toBe(1);
  const entryId = await id('Екіпостов');
  const { digest } = await openText(browser, entryId);
  must(await browser.post(`/acquaintance/entries/${entryId}/code`, { textVersionId: textId }));
  const code = /: (\d{6})\n/.exec(sink.mails.at(-1)?.text ?? '')?.[1] ?? '';
  await moveTo('2026-03-16', '07:30:00');
  expect((await (await as('Екіпостов')).post(`/acquaintance/entries/${entryId}/confirmation`, { textVersionId: textId, digest, code })).body.code).toBe('code_expired');
});

test('ACQ-6: no reminder before its time, none on a day off, one three working days before, one on the day', async () => {
  await moveTo('2026-03-27');
  await system.inq.acquaintance.remind();
  expect(await told('Ахметов')).toEqual(['opened']);
  // Saturday: a day off.
  await moveTo('2026-03-28');
  await system.inq.acquaintance.remind();
  expect(await told('Ахметов')).toEqual(['opened']);
  await moveTo('2026-03-30');
  await system.inq.acquaintance.remind();
  await system.inq.acquaintance.remind();
  expect(await told('Ахметов')).toEqual(['opened', 'due-soon']);
  expect(await told('Бекова')).toEqual(['opened']);
  await moveTo('2026-04-02');
  await system.inq.acquaintance.remind();
  expect(await told('Ахметов')).toEqual(['opened', 'due-soon', 'due-today']);
});

test('ACQ-6: after the deadline the person is reminded and the head told how many are late, once a week', async () => {
  await moveTo('2026-04-03');
  must(await confirmByClick(await as('Меңгеруші'), await id('Меңгеруші')));
  await system.inq.acquaintance.remind();
  expect((await told('Ахметов')).at(-1)).toBe('overdue');
  const head = must(await (await as('Меңгеруші')).get('/inbox')).body.items as { kind: string; params: Record<string, string>; href: string }[];
  expect(head.filter(({ kind }) => kind === 'acquaintance.overdue-unit')).toMatchObject([{ params: { unit: 'Физика кафедрасы', count: '3', dueOn: '2026-04-02' }, href: `/acquaintance/units/${uni.physics}?campaignId=${campaignId}` }]);
  await moveTo('2026-04-07');
  await system.inq.acquaintance.remind();
  expect((await told('Ахметов')).filter((kind) => kind === 'overdue')).toHaveLength(1);
  await moveTo('2026-04-10');
  await system.inq.acquaintance.remind();
  expect((await told('Ахметов')).filter((kind) => kind === 'overdue')).toHaveLength(2);
});

test('ACQ-6: the head sees the unit, who is late, who is away, and reminds by one button, once a day', async () => {
  const head = await as('Меңгеруші');
  await system.work();
  const { items } = must(await head.get('/acquaintance/units')).body as { items: { unitId: string; total: number; done: number; late: number }[] };
  expect(items).toMatchObject([{ unitId: uni.physics, total: 5, done: 2, late: 3 }]);
  const list = async (query: string) => (must(await head.get(`/acquaintance/units/${uni.physics}/entries?${query}`)).body as { items: { person: { name: string }; late: boolean; evidence: { kind: string } | null; away: unknown }[]; total: number });
  expect((await list(`campaignId=${campaignId}`)).items.map(({ person }) => person.name.split(' ')[0])).toEqual(['Ахметов', 'Бекова', 'Екіпостов', 'Меңгеруші', 'Сапаева']);
  expect((await list('late=true')).total).toBe(3);
  expect((await list('missing=true')).total).toBe(3);
  expect((await list('state=confirmed')).items.map(({ evidence }) => evidence?.kind)).toEqual(['code', 'click']);
  expect((await list('q=сап')).items.map(({ person }) => person.name)).toEqual(['Сапаева Аты']);
  expect((await list('pageSize=2&page=3')).items).toHaveLength(1);
  expect((await head.post(`/acquaintance/units/${uni.physics}/reminders`, { campaignId })).body).toEqual({ reminded: 3 });
  must(await head.post(`/acquaintance/units/${uni.physics}/reminders`, { campaignId }));
  expect((await told('Ахметов')).filter((kind) => kind === 'reminded')).toHaveLength(1);
  // The dean sees the faculty with everything below it; the quality office all; an administrator nothing.
  expect((must(await (await as('Деканов')).get('/acquaintance/units')).body.items as { unitId: string }[]).map(({ unitId }) => unitId).sort()).toEqual([uni.faculty, uni.history, uni.physics].sort());
  expect((must(await (await system.as('quality-office')).get('/acquaintance/units')).body.items as unknown[])).toHaveLength(1);
  expect((await (await system.as('administrator')).get('/acquaintance/units')).body.code).toBe('person_required');
});

test('ACQ-7: a receipt is opened by the person, who leads the unit and the quality office, with the sheet behind it', async () => {
  const manager = await as('Сапаева');
  const entryId = await id('Ахметов');
  const sheet = await docxOf(['Танысу парағы']);
  const data = JSON.stringify({ campaignId, on: '2026-04-01', entryIds: [entryId] });
  must(await manager.upload(`/acquaintance/units/${uni.physics}/paper`, { data }, sheet, 'парақ.docx'));
  for (const browser of [await as('Ахметов'), manager, await as('Деканов'), await system.as('quality-office')]) {
    expect((await browser.get(`/acquaintance/entries/${entryId}/receipt`)).body).toMatchObject({ kind: 'paper', on: '2026-04-01', recordedBy: { id: uni.person('Сапаева') } });
    expect((await browser.get(`/acquaintance/entries/${entryId}/file`)).status).toBe(200);
  }
  for (const browser of [await as('Бекова'), await as('Жұмабаев'), await system.as('administrator')]) {
    expect((await browser.get(`/acquaintance/entries/${entryId}/receipt`)).body.code).toBe('entry_not_yours');
    expect((await browser.get(`/acquaintance/entries/${entryId}/file`)).body.code).toBe('entry_not_yours');
  }
  const { items, total } = (await (await as('Ахметов')).get('/acquaintance/mine?state=done')).body;
  expect([total, items[0].receiptNumber]).toEqual([1, expect.stringMatching(/^20260401-[0-9A-F]{8}$/)]);
});

test('NOT-1, NOT-2: one mail a day at most, however many documents; the rest goes with that of the next working day', async () => {
  // A Friday, and nothing left over from the days before.
  await moveTo('2026-04-17');
  await system.inq.notifications.deliverMail();
  await moveTo('2026-04-24');
  const deliver = () => system.inq.notifications.deliverMail();
  const mails = () => sink.mails.filter(({ to }) => to === address).map(({ text }) => text);
  const address = must(await (await system.as('quality-office')).get(`/people/${uni.person('Ғалиев')}`)).body.email as string;
  sink.mails.length = 0;
  const announce = (seed: string, title: string) => registerEdition(system, [{ kind: 'person', id: uni.person('Ғалиев') }], { approvedOn: '2026-04-24', seed, title });
  await announce('1', 'Бірінші ереже');
  await announce('2', 'Екінші ереже');
  await deliver();
  await announce('3', 'Үшінші ереже');
  await deliver();
  expect(mails()).toHaveLength(1);
  expect(mails()[0]).toContain('Бірінші ереже');
  expect(mails()[0]).toContain('Екінші ереже');
  expect(await told('Ғалиев')).toHaveLength(3);
  await moveTo('2026-04-25');
  await system.inq.acquaintance.remind();
  await deliver();
  expect(mails()).toHaveLength(1);
  await moveTo('2026-04-27');
  await system.inq.acquaintance.remind();
  await deliver();
  expect(mails()).toHaveLength(2);
  expect(mails()[1]).toContain('Үшінші ереже');
  expect(mails()[1]).not.toContain('Бірінші ереже');
});

test('questions and suggestions: a reader asks or suggests about a clause; the responsible answers, others see nothing of it', async () => {
  const { documentId } = await registerEdition(system, [], { approvedOn: '2026-04-01', seed: 'f' });
  const reader = await as('Ахметов');
  const remark = must(await reader.post(`/documents/${documentId}/remarks`, { kind: 'suggestion', clauseNumber: '2.1', text: 'Мерзімін ұзарту керек' })).body;
  expect((await (await as('Бекова')).get(`/documents/${documentId}/remarks`)).body).toMatchObject({ total: 0, mayAnswer: false });
  const answer = (browser: Browser) => browser.post(`/documents/${documentId}/remarks/${remark.id}/answer`, { text: 'Қаралады' });
  expect((await answer(await as('Бекова'))).body.code).toBe('forbidden');
  const office = await system.as('quality-office');
  expect((await office.get(`/documents/${documentId}/remarks`)).body).toMatchObject({ total: 1, mayAnswer: true, items: [{ clauseNumber: '2.1', kind: 'suggestion' }] });
  expect((await answer(office)).body).toMatchObject({ answer: { text: 'Қаралады' } });
  expect((await answer(office)).body.code).toBe('remark_answered');
  expect((await told('Ахметов')).at(-1)).toBe('remark-answered');
  expect((await reader.get(`/documents/${documentId}/remarks`)).body.items).toMatchObject([{ answer: { text: 'Қаралады' } }]);
  expect((await office.post(`/documents/${documentId}/remarks`, { kind: 'question', text: 'Кім?' })).body.code).toBe('person_required');
  expect((await reader.post(`/documents/${'0'.repeat(24)}/remarks`, { kind: 'question', text: 'Кім?' })).body.code).toBe('not_found');
});
