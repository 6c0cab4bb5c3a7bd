import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import type { University } from '../approvals/support.js';
import { decide, foundUniversity, must, taskOf } from '../approvals/support.js';
import { BASE, approveChange, changeOf, describeChange, documentInForce, ifMatch, proposeAndJudge, putText, registerChange, submitChange } from './support.js';

/** Whole ways of several changes, with a password for each step. */
const LONG = 300_000;

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

/** What becomes of a change. */
const fates = ['recorded', 'approved', 'withdrawn', 'returned', 'left-open'] as const;
const steps = fc.array(fc.record({ fate: fc.constantFrom(...fates), edits: fc.array(fc.record({ at: fc.nat(8), how: fc.constantFrom('word', 'remove', 'insert') }), { minLength: 1, maxLength: 3 }) }), { minLength: 4, maxLength: 4 });
type Step = { fate: (typeof fates)[number]; edits: { at: number; how: string }[] };

/** Only the text of the clauses is edited; each edit says something that no other text says. */
const edited = (lines: readonly string[], edits: Step['edits'], mark: string): string[] => {
  const list = [...lines];
  edits.forEach(({ at, how }, index) => {
    const clauses = list.flatMap((line, place) => (/^\d+\.\d+/u.test(line) ? [place] : []));
    const place = clauses[at % clauses.length] ?? 0;
    if (how === 'remove' && clauses.length > 4) list.splice(place, 1);
    else if (how === 'insert') list.splice(place + 1, 0, `9.${mark}${index}. Жаңа тармақ ${mark}-${index}: оқу бөлімі қорытындыны жариялап, ректоратқа тапсырады.`);
    else list[place] = `${list[place]} Толықтыру ${mark}-${index}.`;
  });
  return list;
};

interface World { readonly documentId: string; text: readonly string[]; readonly registered: string[]; starts: number }

/** Registration numbers are unique among all documents. */
let number = 0;

const start = (world: World): string => { world.starts += 1; return `2025-${String(world.starts).padStart(2, '0')}-15`; };

/** Takes a change to its end; @returns whether it became part of the document. */
const fulfil = async (world: World, id: string, fate: Step['fate']): Promise<boolean> => {
  const { as } = uni;
  if (fate === 'left-open') return false;
  number += 1;
  if (fate === 'recorded') {
    const { revision } = await changeOf(as.registrar, id);
    must(await as.registrar.post(`/changes/${id}/recording`, { validFrom: start(world), registrationNumber: `Т-${number}` }, ifMatch(revision)));
    return true;
  }
  await describeChange(as.author, id);
  must(await submitChange(as.author, id));
  if (fate === 'withdrawn') must(await as.author.post(`/drafts/${id}/withdrawal`, { reason: 'Қажет болмады' }));
  else if (fate === 'returned') must(await decide(as.head, (await taskOf(as.head, id)).id, { outcome: 'return', reason: 'Негізі жоқ' }));
  else {
    await approveChange(uni, id);
    // Approved today: nothing can be recorded before it afterwards.
    must(await registerChange(uni, id, { registrationNumber: `Б-${number}` }));
  }
  return fate === 'approved';
};

const walk = async (history: readonly Step[]): Promise<World> => {
  const { as } = uni;
  const document = await documentInForce(system, as.registrar);
  const world: World = { documentId: document.id, text: BASE, registered: [], starts: 0 };
  let approved = false;
  for (const [index, step] of history.entries()) {
    // What is registered by its route starts in the future of what is recorded from paper.
    const fate: Step['fate'] = approved && step.fate !== 'left-open' ? 'withdrawn' : step.fate;
    const browser = fate === 'recorded' ? as.registrar : as.author;
    const { id } = must(await browser.post('/changes', { documentId: document.id })).body;
    const text = edited(world.text, step.edits, `${number}${index}`);
    await putText(system, browser, id, text);
    await proposeAndJudge(browser, id);
    if (await fulfil(world, id, fate)) {
      approved = approved || fate === 'approved';
      world.registered.push(id);
      world.text = text;
    }
    await system.work();
  }
  return world;
};

test('CHG-3: over random histories the sheet has the rows of the registered changes and no others, and every text is the edition with its changes', async () => {
  const histories = fc.sample(steps, { numRuns: 2, seed: 20_210_108 });
  histories.push([{ fate: 'recorded', edits: [{ at: 1, how: 'word' }] }, { fate: 'left-open', edits: [{ at: 2, how: 'word' }] }, { fate: 'approved', edits: [{ at: 3, how: 'remove' }] }]);
  for (const history of histories) {
    const { documentId, registered } = await walk(history);
    const { editions } = must(await uni.as.colleague.get(`/documents/${documentId}/changes`)).body as { editions: { changes: { id: string; number: number; rows: { id: string }[] }[] }[] };
    const changes = editions.flatMap((edition) => edition.changes);
    expect(changes.map(({ id, number }) => [id, number])).toEqual(registered.map((id, index) => [id, index + 1]));
    const kept = await system.inq.stores.changes.rowsOf(registered);
    expect(changes.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual(kept.map(({ id }) => id).sort());
    expect(kept.length).toBeGreaterThanOrEqual(registered.length);
    const holding = await system.inq.stores.documents.queries.find(documentId);
    expect(holding?.textVersions).toHaveLength(registered.length + 1);
    for (const { id } of holding?.textVersions ?? []) {
      const own = await system.inq.stores.library.texts.clausesOf(id);
      expect((await system.inq.changes.consolidated(documentId, id))?.map(({ number, heading, text }) => [number, heading, text])).toEqual(own.map(({ number, heading, text }) => [number, heading, text]));
    }
  }
}, LONG);
