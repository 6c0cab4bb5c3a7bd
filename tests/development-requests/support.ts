import { systemActor } from '../../api/kernel/actor.js';
import type { Actor } from '../../api/kernel/actor.js';
import { typeIds } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';

const CLOCK = { CLOCK_START: '2026-03-10T06:00:00Z' };

/** A department with its head, an author and a colleague who works beside him; another department with somebody of its own. */
export const startRequests = async () => {
  const system = await startTestSystem({ environment: CLOCK });
  const office = await system.as('quality-office');
  const made = async (url: string, body: object): Promise<string> => {
    const answer = await office.post(url, body);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id;
  };
  const unit = (code: string, kk: string) => made('/units', { code, name: { kk, ru: `${kk} (ru)`, en: null } });
  const person = (personnelNumber: string, surname: string, unitId: string) =>
    made('/people', { personnelNumber, surname, name: 'Айгүл', assignments: [{ unitId, positionKk: 'маман' }] });
  const unitId = await unit('Қ1', 'Кадр бөлімі');
  const otherUnitId = await unit('Ә1', 'Әкімшілік бөлім');
  const people = {
    author: await person('101', 'Әлиева', unitId), colleague: await person('102', 'Беков', unitId),
    head: await person('103', 'Ғалиев', unitId), stranger: await person('104', 'Дәулетов', otherUnitId),
  };
  const { revision } = (await office.get(`/units/${unitId}`)).body;
  await office.patch(`/units/${unitId}`, { headId: people.head }, { 'If-Match': String(revision) });
  const [typeId = ''] = await typeIds(office);
  return {
    system, office, unitId, otherUnitId, people, typeId,
    author: await system.asPerson('t.author', people.author),
    colleague: await system.asPerson('t.colleague', people.colleague),
    head: await system.asPerson('t.head', people.head),
    stranger: await system.asPerson('t.stranger', people.stranger),
    /** A new document asked for by the author's unit, with what a test cares about put over it. */
    request: (facts: Readonly<Record<string, unknown>> = {}) => ({
      kind: 'new-document', need: 'Заң өзгерді', typeId, title: { kk: 'Эдвайзер ережесі', ru: null, en: null }, unitId,
      workingGroup: [], from: '2026-04-01', to: '2026-09-01', wantedYear: 2026, ...facts,
    }),
    /** What the drafts do with a request, in a transaction of their own. */
    inTransaction: system.inq.transactions.bind(() => ({})).run,
    actorOf: (personId: string): Actor => ({ ...systemActor('test'), roles: [], permissions: [], personId, rights: [`person:${personId}`] }),
  };
};
export type Requests = Awaited<ReturnType<typeof startRequests>>;
