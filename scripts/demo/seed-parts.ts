import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Inq } from '../../api/compose.js';
import type { Say } from '../../api/main.js';
import { systemActor } from '../../api/kernel/actor.js';
import { AppError } from '../../api/kernel/errors.js';
import type { ErrorCode } from '../../api/kernel/errors.js';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import { addMonths } from '../../api/kernel/legal-date.js';
import type { DemoAccount } from './accounts.js';
import { demoAccounts } from './accounts.js';
import { demoRegister } from './data.js';
import { processOf } from './demo-processes.js';
import { demoTexts } from './demo-text.js';
import { seedAcquaintance } from './seed-acquaintance.js';
import { seedApprovals, seedRoutes } from './seed-approvals.js';
import { seedChanges } from './seed-changes.js';
import { findHolding, storeText } from './store-text.js';
import { demoOrganization } from './people.js';
import { progressOf, withEach } from './progress.js';

/** One part of the filling. Done twice, or again after half of it, it comes to the same as done once. */
export type Part = (inq: Inq, say: Say, folder: string) => Promise<void>;

const actor = systemActor('demo');

/** Does what may have been done before; the code is how the application says that it was. */
const unlessDone = async (code: ErrorCode, work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError && error.code === code)) throw error;
  }
};

const units: Part = async ({ organization }, say) => {
  const { university, units: rows } = demoOrganization();
  for (const { from, ...name } of university) {
    await unlessDone('fact_already_known', () => organization.setUniversityName(name, from as LegalDate | null, actor));
  }
  await withEach(say, 'units', rows, (unit) => organization.importUnit(unit, actor));
};

const people: Part = ({ organization }, say) =>
  withEach(say, 'people', demoOrganization().people, (person) => organization.importPerson(person, actor));

/** The import that an earlier start had begun, or a new one. */
const registerImport = async ({ imports, stores }: Inq, folder: string) => {
  const [begun] = await stores.imports.list('register', 1);
  if (begun) return begun;
  const file = path.join(folder, 'register.csv');
  await writeFile(file, demoRegister());
  return imports.prepare.start(actor, 'register', { path: file, name: 'register.csv' });
};

const register: Part = async (inq, say, folder) => {
  const { id, state } = await registerImport(inq, folder);
  if (state === 'preview') await inq.imports.commit(actor, id);
  const committed = await inq.stores.imports.find(id);
  if (!committed) throw new Error('The import of the demo register is gone.');
  const progress = progressOf(say, 'rows of the register');
  // Not left to the worker: a job that a killed start had taken would only be free again after its lease.
  await inq.imports.run(committed, actor, async (done, total) => progress(done, total));
};

/** What is in force in public is what a visitor finds. */
const makePublic = async (inq: Inq, code: string): Promise<void> => {
  const { document } = await findHolding(inq, code);
  if (document.facts.at(-1)?.confidentiality === 'public') return;
  await inq.documents.edits.publish(actor, document.id, document.revision, { agreedWith: 'Қоғаммен байланыс бөлімі', agreedOn: inq.clock.today() });
};

/** How the backups are kept is for those who keep them: whoever tries the library finds out that it tells nobody else. */
const RESTRICTED = new Set(['ҚЕ 3.52-2025']);

const restrict = async (inq: Inq, code: string): Promise<void> => {
  const { document } = await findHolding(inq, code);
  if (document.facts.at(-1)?.confidentiality === 'restricted') return;
  await inq.documents.edits.editCard(actor, document.id, document.revision, { confidentiality: 'restricted' }, undefined);
};

/** The library's ways in lead by processes as well. */
const nameProcess = async (inq: Inq, code: string): Promise<void> => {
  const { document } = await findHolding(inq, code);
  const process = processOf(code);
  if (process === null || document.facts.at(-1)?.process === process) return;
  await inq.documents.edits.editCard(actor, document.id, document.revision, { process }, undefined);
};

const texts: Part = (inq, say, folder) => withEach(say, 'texts', demoTexts(), async (text) => {
  await storeText(inq, text, 'docx', folder);
  await storeText(inq, text, 'pdf', folder);
  await (RESTRICTED.has(text.code) ? restrict : makePublic)(inq, text.code);
  await nameProcess(inq, text.code);
});

/** The person of the demo university who holds an account. */
const personWho = (holder: DemoAccount['holder']) => {
  const { people: persons, units: rows, bodies } = demoOrganization();
  const number = 'headOf' in holder ? rows.find(({ code }) => code === holder.headOf)?.headPersonnelNumber
    : 'post' in holder ? persons.find(({ positionKk }) => positionKk === holder.post)?.personnelNumber
    : 'secretaryOf' in holder ? bodies.find(({ code }) => code === holder.secretaryOf)?.secretary
      : persons.findLast(({ unitCode }) => unitCode === holder.staffOf)?.personnelNumber;
  const person = persons.find(({ personnelNumber }) => personnelNumber === number);
  if (!person) throw new Error(`Nobody in the demo university is ${JSON.stringify(holder)}.`);
  return person;
};

/** Bodies have their secretaries and members once there are people. */
const bodies: Part = async ({ organization, stores, clock }, say) => {
  const { bodies: rows, people: persons } = demoOrganization();
  const idOf = async (number: string): Promise<string> => {
    const person = persons.find(({ personnelNumber }) => personnelNumber === number);
    if (!person) throw new Error(`The demo university has no person ${number}.`);
    return (await organization.importPerson(person, actor)).id;
  };
  await withEach(say, 'bodies', rows, async ({ code, secretary, members }) => {
    const unit = await stores.organization.reading.units.byCode(code);
    if (!unit || unit.relations.length > 0) return;
    const memberIds: string[] = [];
    for (const number of members) memberIds.push(await idOf(number));
    await organization.changeUnit({ id: unit.id, revision: unit.revision, edit: { secretaryId: await idOf(secretary), memberIds }, since: addMonths(clock.today(), -12) }, actor);
  });
};

const accounts: Part = async ({ identity, organization }, say) => {
  await withEach(say, 'accounts', demoAccounts, async ({ login, password, role, holder }) => {
    // The person stands already: the same row again only tells who it is.
    const personId = (await organization.importPerson(personWho(holder), actor)).id;
    const name = (await organization.personNames([personId])).get(personId) ?? login;
    await unlessDone('already_exists', () => identity.createAccount(actor, { login, name, roles: [role], personId }, password));
  });
};

/** The parts in their order: each stands on those before it. */
export const parts: readonly (readonly [name: string, part: Part])[] =
  [['units', units], ['people', people], ['bodies', bodies], ['register', register], ['accounts', accounts], ['routes', seedRoutes], ['changes', seedChanges], ['texts', texts], ['approvals', seedApprovals], ['acquaintance', seedAcquaintance]];
