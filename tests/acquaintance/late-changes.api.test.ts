import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AcquaintanceParts } from '../../api/compose/acquaintance.js';
import { acquaintanceOf } from '../../api/compose/acquaintance.js';
import type { TestSystem } from '../support/test-system.js';
import { startTestSystem } from '../support/test-system.js';
import type { RegisteredEdition, University } from './support.js';
import { at, campaignOf, changePerson, entryOf, foundUniversity, hire, journalOf, listOf, must, onDay, registerEdition } from './support.js';

let system: TestSystem;
let uni: University;
let edition: RegisteredEdition;
let campaignId: string;

beforeAll(async () => {
  system = await startTestSystem({ environment: at('2026-03-16') });
  uni = await foundUniversity(system);
  edition = await registerEdition(system, [{ kind: 'unit', id: uni.physics, withSubunits: false }], { approvedOn: '2026-03-16' });
  campaignId = (await campaignOf(system, edition.documentId)).campaign.id;
});
afterAll(() => system.stop());

const entry = (surname: string) => entryOf(system, campaignId, surname);
const followed = async (day: string): Promise<void> => {
  system = await onDay(system, day);
  await system.inq.acquaintance.followDays();
  await system.work();
};

/** Acquaintance as the installation puts it together, but for these parts. */
const installedWith = (parts: Partial<AcquaintanceParts>) => acquaintanceOf({
  ...system.inq, timeZone: 'Asia/Almaty', mailer: { available: false, send: async () => undefined }, releaseMail: async () => undefined, notify: async () => undefined, ...parts,
});

test('ACQ-2, ACQ-3: who was away long is asked again on the day after, with ten working days from the return and a notice; what was recorded stays beside', async () => {
  const office = await system.as('quality-office');
  const excuse = async (surname: string, to: string) => must(await office.post(`/acquaintance/entries/${(await entry(surname)).id}/excuse`, { from: '2026-03-16', to, reason: 'Демалыс, № 45-ж' }));
  await excuse('Бекова', '2026-04-12');
  await excuse('Ахметов', '2026-03-18');
  await excuse('Сапаева', '2026-04-20');

  await followed('2026-03-19');
  expect(await entry('Ахметов')).toMatchObject({ state: 'open', dueOn: '2026-04-07', evidence: null, earlier: [{ kind: 'excused', absence: { to: '2026-03-18' } }] });
  expect(await entry('Бекова')).toMatchObject({ state: 'excused' });

  await followed('2026-04-13');
  const back = await entry('Бекова');
  expect(back).toMatchObject({ state: 'open', added: { because: 'returned', on: '2026-04-13' }, countedFrom: '2026-04-13', dueOn: '2026-04-27', evidence: null, earlier: [{ kind: 'excused', note: 'Демалыс, № 45-ж' }] });
  expect(back.notes).toEqual([{ kind: 'reopened', because: 'returned', on: '2026-04-13', from: null, to: uni.physics }]);
  expect(await entry('Сапаева')).toMatchObject({ state: 'excused' });
  const bekova = await system.asPerson('bekova', uni.person('Бекова'));
  const told = must(await bekova.get('/inbox')).body.items as { kind: string }[];
  expect(told.filter(({ kind }) => kind === 'acquaintance.opened')).toHaveLength(2);
  expect((await bekova.get('/acquaintance/mine')).body.items).toMatchObject([{ id: back.id, dueOn: '2026-04-27', late: false }]);
  expect((await campaignOf(system, edition.documentId)).counts).toMatchObject({ excused: 1, open: 4 });

  const revisions = [...(await listOf(system, campaignId)).values()].map(({ revision }) => revision);
  await system.inq.acquaintance.followDays();
  await system.work();
  expect([...(await listOf(system, campaignId)).values()].map(({ revision }) => revision)).toEqual(revisions);
  expect(await journalOf(system, back.id, 'acquaintance.follow-person')).toHaveLength(1);
});

test('ACQ-2: who comes back has never less time than all the others', async () => {
  must(await (await system.as('quality-office')).post(`/acquaintance/campaigns/${campaignId}/extension`, { dueOn: '2026-06-01', reason: 'Жаппай іссапар' }));
  await followed('2026-04-21');
  expect(await entry('Сапаева')).toMatchObject({ state: 'open', added: { because: 'returned' }, dueOn: '2026-06-01' });
});

test('ACQ-4: a hire handled in the instant in which a later edition is registered is not left open in the list that has ended', async () => {
  const office = await system.as('quality-office');
  // Registered for nobody at first: its campaign is started by hand, in the middle of the hire.
  const { documentId } = await registerEdition(system, [], { documentId: edition.documentId, approvedOn: '2026-04-21', seed: 'b' });
  const { revision } = must(await office.get(`/documents/${documentId}/scope`)).body;
  must(await office.put(`/documents/${documentId}/scope`, { scope: [{ kind: 'unit', id: uni.physics, withSubunits: false }] }, { 'If-Match': String(revision) }));
  await system.work();
  const begun: { answer?: ReturnType<typeof office.post> } = {};
  // But for the notice, which comes while the transaction of the hire is open.
  const slow = await installedWith({
    notify: async () => {
      begun.answer ??= office.post('/acquaintance/campaigns', { documentId });
      await Promise.race([begun.answer, new Promise((done) => setTimeout(done, 1500))]);
    },
  });
  const personId = await hire(office, 'Үлгермеген', [{ unitId: uni.physics, from: '2026-04-21' }]);
  await slow.feed.personChanged(personId);
  expect((await begun.answer)?.status).toBe(201);
  await system.work();
  const ended = await listOf(system, campaignId);
  expect([...ended.values()].filter(({ state }) => state === 'open')).toEqual([]);
  const fresh = (await campaignOf(system, edition.documentId)).campaign.id;
  expect(fresh).not.toBe(campaignId);
  expect(await entryOf(system, fresh, 'Үлгермеген')).toMatchObject({ personId, state: 'open' });
});

test('ACQ-1: who leaves after having been read for a list and before being written to it is not left open in it', async () => {
  const office = await system.as('quality-office');
  const { inq, work } = system;
  const leaver = uni.person('Бекова');
  system.work = async () => { for (const projector of inq.outbox.projectors) await inq.outbox.relay(projector); };
  const { documentId } = await registerEdition(system, [{ kind: 'everybody' }], { approvedOn: '2026-04-21', seed: 'c' });
  await system.work();
  system.work = work;
  const [begun] = await inq.stores.acquaintance.campaigns.ofDocument(documentId);
  expect(begun?.state).toBe('starting');

  let left = false;
  const { job } = await installedWith({
    organization: { ...inq.organization, activeStandings: async (...wanted) => {
      const page = await inq.organization.activeStandings(...wanted);
      if (!left) {
        left = true;
        await changePerson(office, leaver, '/deactivation', {});
        await inq.acquaintance.feed.personChanged(leaver);
      }
      return page;
    } },
  });
  const waiting = { id: '', kind: job.kind, subjectId: begun?.id ?? '' } as Parameters<typeof job.run>[0];
  await job.run(waiting, async () => undefined);
  const list = await listOf(system, begun?.id ?? '');
  expect(list.get('Ахметов')).toMatchObject({ state: 'open' });
  expect(list.get('Бекова')).toBeUndefined();
});
