import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Inq } from '../../api/compose.js';
import type { DemoAccount } from '../../api/main.js';
import { systemActor } from '../../api/kernel/actor.js';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import type { Role } from '../../api/kernel/roles.js';
import { demoRegister } from './data.js';
import { demoTexts } from './demo-text.js';
import { demoOrganization } from './people.js';
import { renderText } from './render-text.js';

const PASSWORD = 'Tanysu-2026-demo';
const actor = systemActor('demo');
const demoRoles: readonly (readonly [Role, string])[] = [
  ['administrator', 'demo.admin'], ['quality-office', 'demo.sapa'], ['library-center', 'demo.kitaphana'], ['auditor', 'demo.auditor'], ['staff', 'demo.kyzmetker'],
];

const seedOrganization = async ({ organization }: Inq): Promise<string[]> => {
  const { university, units, people } = demoOrganization();
  for (const { from, ...name } of university) await organization.setUniversityName(name, from as LegalDate | null, actor);
  for (const unit of units) await organization.importUnit(unit, actor);
  const ids: string[] = [];
  for (const person of people) ids.push((await organization.importPerson(person, actor)).id);
  return [...new Set(ids)];
};

const seedRegister = async ({ imports, runJob }: Inq, folder: string): Promise<void> => {
  const file = path.join(folder, 'register.csv');
  await writeFile(file, demoRegister());
  const { id } = await imports.prepare.start(actor, 'register', { path: file, name: 'register.csv' });
  await imports.commit(actor, id);
  while (await runJob());
};

/** Puts the demonstration texts where their codes say; what is in force in public is what a visitor finds. */
const seedTexts = async ({ documents, documentStore, clock }: Inq, folder: string): Promise<void> => {
  for (const text of demoTexts()) {
    const { documentIds: [documentId] } = await documents.findDocuments(text.code, actor.rights, clock.today());
    const holding = documentId === undefined ? null : await documentStore.queries.find(documentId);
    const edition = holding?.editions.at(-1);
    if (!holding || !edition) throw new Error(`The demo register has no ${text.code}.`);
    for (const format of ['docx', 'pdf'] as const) {
      const { fileName, content } = await renderText(text, format);
      const file = path.join(folder, fileName);
      await writeFile(file, content);
      await documents.storeFile(actor, { documentId: holding.document.id, editionId: edition.id, language: text.language }, { path: file, name: fileName, size: content.length });
    }
    const current = await documentStore.queries.find(holding.document.id);
    if (current) await documents.edits.editCard(actor, holding.document.id, current.document.revision, { confidentiality: 'public' }, undefined);
  }
};

const seedAccounts = async ({ identity, organization }: Inq, people: readonly string[]): Promise<DemoAccount[]> => {
  const names = await organization.personNames(people);
  for (const [index, [role, login]] of demoRoles.entries()) {
    const personId = people[index] ?? null;
    await identity.createAccount(actor, { login, name: names.get(personId ?? '') ?? login, roles: [role], personId }, PASSWORD);
  }
  return demoRoles.map(([role, login]) => ({ role, login, password: PASSWORD }));
};

/** Fills an empty installation with a demo university and gives one account for each role; one that has units is left alone. */
export const seedDemo = async (inq: Inq): Promise<DemoAccount[]> => {
  if ((await inq.organization.knownUnitCodes()).size > 0) return [];
  const folder = await mkdtemp(path.join(tmpdir(), 'inq-demo-'));
  try {
    const people = await seedOrganization(inq);
    await seedRegister(inq, folder);
    await seedTexts(inq, folder);
    return await seedAccounts(inq, people);
  } finally {
    await rm(folder, { recursive: true });
  }
};
