import type { Inq } from '../../api/compose.js';
import { acquaintanceOf, noMailer } from '../../api/compose/acquaintance.js';
import type { Actor } from '../../api/kernel/actor.js';
import { systemActor } from '../../api/kernel/actor.js';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import { addDays } from '../../api/kernel/legal-date.js';
import type { Acquaintance, Campaign, Entry, ScopeRule } from '../../api/modules/acquaintance/public.js';
import type { StoryUnit, UnitStory } from './acquaintance-story.js';
import { clickersOf, unitsOf } from './acquaintance-story.js';
import { progressOf } from './progress.js';
import { residence } from './demo-changes.js';
import type { Part } from './seed-parts.js';
import { createStoryClock, weekday } from './story-clock.js';

const office = systemActor('demo');
const FOR_ALL = 'УСТ 07-2025';
/** Ten working days from here are over, of the second campaign not yet. */
const [LONG_AGO, LATELY] = [20, 7];
const EVERYBODY = 1000;
const MOST_AT_ONCE = 1000;

interface Telling { readonly inq: Inq; readonly acquaintance: Acquaintance; readonly moveTo: (day: LegalDate, minutes: number) => void; readonly today: LegalDate }

const unitIdOf = async ({ stores }: Inq, code: string): Promise<string> => (await stores.organization.reading.units.byCode(code))?.id ?? '';

/** Somebody of the university at his own telephone. */
const asPerson = ({ personId, name }: Entry): Actor => ({ kind: 'account', accountId: null, personId, name, roles: ['staff'], permissions: ['signed-in'], rights: ['public', 'internal'], ip: null });

const entriesOf = ({ inq }: Telling, { id }: Campaign): Promise<Entry[]> => inq.stores.acquaintance.entries.many({ campaignId: id }, EVERYBODY, 'name');

const started = async (telling: Telling, code: string, scope: readonly ScopeRule[], daysAgo: number): Promise<Campaign> => {
  const { inq, acquaintance, moveTo, today } = telling;
  const { documentIds: [documentId = ''] } = await inq.documents.findDocuments(code, office.rights, inq.clock.today());
  const [begun] = await inq.stores.acquaintance.campaigns.ofDocument(documentId);
  if (!begun) {
    const document = (await inq.documentStore.queries.find(documentId))?.document;
    await inq.documents.edits.editCard(office, documentId, document?.revision ?? 0, { scope: [...scope] }, undefined);
    moveTo(weekday(addDays(today, -daysAgo)), 0);
  }
  const campaign = begun ?? await acquaintance.start.byHand(office, documentId, 'Тізілімдегі құжатпен алғашқы танысу');
  const { job } = acquaintance;
  await job.run({ id: '', kind: job.kind, subjectId: campaign.id, createdBy: '', createdAt: inq.clock.now(), state: 'running', done: 0, total: 0, result: null, error: null }, async () => undefined);
  return campaign;
};

const click = async ({ acquaintance }: Telling, entry: Entry): Promise<void> => {
  const actor = asPerson(entry);
  const { digest, campaign } = await acquaintance.mine.screen(actor, entry.id);
  const textVersionId = campaign.texts[0]?.textVersionId ?? '';
  await acquaintance.confirmEntry.open(actor, entry.id, textVersionId);
  await acquaintance.confirmEntry.confirm(actor, entry.id, { textVersionId, digest });
};

const isOpen = ({ state }: Entry): boolean => state === 'open';

const answered = async (telling: Telling, campaign: Campaign, unit: StoryUnit, day: LegalDate, place: number): Promise<void> => {
  const { acquaintance, moveTo } = telling;
  const waiting = unit.people.filter(isOpen);
  const facts = { campaignId: campaign.id, entryIds: waiting.slice(0, MOST_AT_ONCE).map(({ id }) => id), file: null };
  moveTo(day, place);
  if (waiting.length > 0 && unit.story === 'minutes') await acquaintance.recordForUnit.minutes(office, unit.unitId, { ...facts, number: String(place + 3), date: day });
  if (waiting.length > 0 && unit.story === 'paper') await acquaintance.recordForUnit.paper(office, unit.unitId, { ...facts, on: day });
  for (const [turn, entry] of clickersOf(unit).filter(isOpen).entries()) {
    moveTo(day, place + turn * 17);
    await click(telling, entry);
  }
};

/** A refusal with a note, an act with two witnesses, and a long absence: of people who did not answer. */
const exceptions = async (telling: Telling, units: readonly StoryUnit[], day: LegalDate, keep: ReadonlySet<string>): Promise<void> => {
  const { acquaintance, moveTo, today } = telling;
  const silent = units.filter(({ story }) => story === 'half').flatMap((unit) => unit.people.filter((entry) => !clickersOf(unit).includes(entry) && !keep.has(entry.personId)));
  const [refusing, denying, away] = silent;
  const witnesses = units.flatMap(({ people }) => people).filter(({ id }) => id !== denying?.id).slice(0, 2).map(({ personId }) => personId);
  moveTo(day, 60);
  if (refusing && isOpen(refusing)) await acquaintance.confirmEntry.refuse(asPerson(refusing), refusing.id, '4.2-тармақтағы мерзіммен келіспеймін');
  if (denying && isOpen(denying)) await acquaintance.recordForUnit.refusalAct(office, denying.id, { witnesses, on: day, note: 'Танысудан да, қол қоюдан да бас тартты', file: null });
  if (away && isOpen(away)) await acquaintance.recordForUnit.excuse(office, away.id, { from: addDays(today, -60), to: addDays(today, 240), reason: 'Бала күтіміне байланысты демалыс, № 118-ж бұйрық' });
};

const told = async (telling: Telling, campaign: Campaign, own: Readonly<Record<string, UnitStory>>, daysAgo: number, report: (done: number, total: number) => void): Promise<StoryUnit[]> => {
  const units = unitsOf(await entriesOf(telling, campaign), own);
  for (const [place, unit] of units.entries()) {
    await answered(telling, campaign, unit, weekday(addDays(telling.today, -daysAgo + 3 + (place % (daysAgo - 3)))), place);
    report(place + 1, units.length);
  }
  return units;
};

/** Two living campaigns: one over its deadline with people who are late, one that still has time (ACQ). */
export const seedAcquaintance: Part = async (inq, say) => {
  const story = createStoryClock(inq.config.timeZone);
  const acquaintance = await acquaintanceOf({
    ...inq, timeZone: inq.config.timeZone, clock: story.clock, mailer: noMailer,
    // Letters of days that are over would only bury what waits today.
    notify: async () => undefined, releaseMail: async () => undefined,
  });
  const telling: Telling = { inq, acquaintance, moveTo: story.moveTo, today: inq.clock.today() };
  const [department, staffUnit] = [await unitIdOf(inq, '22-2'), await unitIdOf(inq, '21-1')];

  const forAll = await started(telling, FOR_ALL, [{ kind: 'everybody' }], LONG_AGO);
  const units = await told(telling, forAll, { [department]: 'half', [staffUnit]: 'all-but-one' }, LONG_AGO, progressOf(say, 'units getting to know'));
  const own = new Set((await Promise.all(['demo.kyzmetker', 'demo.avtor', 'demo.kafedra'].map((login) => inq.stores.identity.accounts.byLogin(login)))).flatMap((account) => account?.personId ?? []));
  await exceptions(telling, units, addDays(telling.today, -6), own);
  await inq.acquaintance.rebuildCounters(forAll.id);

  const faculties = await Promise.all(['21', '22'].map(async (code): Promise<ScopeRule> => ({ kind: 'unit', id: await unitIdOf(inq, code), withSubunits: true })));
  const forSome = await started(telling, residence.code, faculties, LATELY);
  const some = unitsOf(await entriesOf(telling, forSome), {});
  for (const [place, unit] of some.entries()) {
    story.moveTo(weekday(addDays(telling.today, -LATELY + 3)), place * 9);
    const [first] = unit.people.filter(({ personId }) => !own.has(personId));
    if (first && isOpen(first)) await click(telling, first);
  }
  await inq.acquaintance.rebuildCounters(forSome.id);
};
