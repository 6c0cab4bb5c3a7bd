import type { Clock } from '../../kernel/clock.js';
import type { LegalDate } from '../../kernel/legal-date.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { fullName } from './domain/person.js';
import type { Names } from './domain/unit.js';
import { nameOn } from './domain/unit.js';
import { universityNameOn } from './domain/university.js';
import { officers } from './use-cases/officers.js';
import { parentsFirst } from './domain/unit-row.js';
import { organizationRoutes } from './http/routes.js';
import type { OrganizationStore } from './organization.mongo.js';
import { audience } from './use-cases/audience.js';
import { changeUnit } from './use-cases/change-unit.js';
import { personCommands } from './use-cases/change-person.js';
import type { CloseAccounts, OrganizationContext } from './use-cases/context.js';
import { createUnit } from './use-cases/create-unit.js';
import { deactivatePerson } from './use-cases/deactivate-person.js';
import { personImport } from './use-cases/import-person.js';
import { unitImport } from './use-cases/import-unit.js';
import type { AccountsOf } from './use-cases/list-people.js';
import { peopleInUnit, peopleViews } from './use-cases/list-people.js';
import { unitViews } from './use-cases/list-units.js';
import { renameUniversity } from './use-cases/rename-university.js';
import { rightsOfPerson } from './use-cases/rights-of-person.js';
import { signerOf } from './use-cases/signer-of.js';

export interface OrganizationDependencies {
  readonly store: OrganizationStore;
  readonly transactions: Transactions;
  readonly clock: Clock;
  /** The accounts behind people; identity provides it. Without it no person shows an account. */
  readonly accountsOf?: AccountsOf;
  readonly closeAccounts: CloseAccounts;
}

const lookUps = ({ reading }: OrganizationContext) => ({
  /** Names of units on a date; ids that are not known are left out. */
  unitNames: async (ids: readonly string[], on: LegalDate): Promise<Map<string, Names>> =>
    new Map((await reading.units.byIds(ids)).map((unit) => [unit.id, nameOn(unit, on)])),
  /** Full names of people; ids that are not known are left out. */
  personNames: async (ids: readonly string[]): Promise<Map<string, string>> =>
    new Map((await reading.people.byIds(ids)).map((person) => [person.id, fullName(person)])),
  /** Null where there is no such person. */
  contactOfPerson: async (id: string): Promise<{ readonly name: string; readonly email: string | null; readonly active: boolean } | null> => {
    const person = await reading.people.find(id);
    return person && { name: fullName(person), email: person.email, active: person.active };
  },
  /** The university's own name on a date; empty texts before any has been given. */
  universityNames: async (on: LegalDate) => universityNameOn(await reading.university.get(), on),
  knownPersonnelNumbers: async (): Promise<Set<string>> => new Set(await reading.people.numbers()),
  /** Codes of all units, each with the code of the unit above it. */
  knownUnitCodes: async (): Promise<Map<string, string | null>> => {
    const units = await reading.units.all();
    const codes = new Map(units.map(({ id, code }) => [id, code]));
    return new Map(units.map(({ code, parentId }) => [code, parentId === null ? null : codes.get(parentId) ?? null]));
  },
});

/** The organization: units, bodies, people, their posts and the university's name, each readable as on any date. */
export const createOrganization = ({ store, transactions, clock, accountsOf = async () => new Map(), closeAccounts }: OrganizationDependencies) => {
  const context: OrganizationContext = { uow: transactions.bind(store.bind), reading: store.reading, clock };
  const commands = {
    createUnit: createUnit(context),
    changeUnit: changeUnit(context),
    ...personCommands(context),
    deactivatePerson: deactivatePerson(context, closeAccounts),
    setUniversityName: renameUniversity(context),
  };
  return {
    ...commands,
    ...lookUps(context),
    ...officers(context),
    ...audience(context),
    ...unitImport(context),
    ...personImport(context),
    parentsFirst,
    rightsOfPerson: rightsOfPerson(context),
    signerOf: signerOf(context),
    peopleInUnit: peopleInUnit(context),
    routes: organizationRoutes({
      commands, units: unitViews(context), people: peopleViews(context, accountsOf), reading: context.reading, today: clock.today,
    }),
  };
};

/** What `createOrganization` makes. */
export type Organization = ReturnType<typeof createOrganization>;
