import { call, callForFile } from './http';
import type { Page } from './model/common';
import type { Account, JournalRow, Person, Unit, UniversityName, Verification } from './model/organization';
import type { Query } from './query-string';

type Body = Readonly<Record<string, unknown>>;

const LARGEST_PAGE = 200;

/** All units: the tree and the choice of a unit need the whole, which is a few hundred at most. */
export const listUnits = async (q = ''): Promise<readonly Unit[]> => {
  const units: Unit[] = [];
  for (let page = 1; ; page += 1) {
    const part = await call<Page<Unit>>('/units', { query: { q, page, pageSize: LARGEST_PAGE } });
    units.push(...part.items);
    if (part.items.length === 0 || units.length >= part.total) return units;
  }
};

export const saveUnit = (unit: Unit | null, body: Body): Promise<Unit> =>
  unit
    ? call(`/units/${unit.id}`, { method: 'PATCH', body, revision: unit.revision })
    : call('/units', { method: 'POST', body, once: true });

export const listPeople = (query: Query): Promise<Page<Person>> => call('/people', { query });

export const getPerson = (id: string): Promise<Person> => call(`/people/${id}`);

export const savePerson = (person: Person | null, body: Body): Promise<Person> =>
  person
    ? call(`/people/${person.id}`, { method: 'PATCH', body, revision: person.revision })
    : call('/people', { method: 'POST', body, once: true });

export const deactivatePerson = (person: Person): Promise<Person> =>
  call(`/people/${person.id}/deactivation`, { method: 'POST', body: {}, revision: person.revision });

export const listAccounts = (query: Query): Promise<Page<Account>> => call('/accounts', { query });

export const createAccount = (body: Body): Promise<Account & { activationLink: string }> =>
  call('/accounts', { method: 'POST', body, once: true });

export const changeAccount = (account: Account, body: Body): Promise<Account> =>
  call(`/accounts/${account.id}`, { method: 'PATCH', body, revision: account.revision });

export const newAccountLink = (id: string): Promise<{ link: string; expiresAt: string }> =>
  call(`/accounts/${id}/link`, { method: 'POST', body: {} });

export const accountSlips = (body: { unitId: string | null; lang: string }): Promise<Blob> =>
  callForFile('/accounts/slips', { method: 'POST', body });

export const listJournal = (query: Query): Promise<Page<JournalRow>> => call('/journal', { query });
export const verifyJournal = (): Promise<Verification> => call('/journal/verification');

export const getUniversity = (): Promise<{ names: readonly UniversityName[] }> => call('/university');
export const addUniversityName = (body: Body): Promise<unknown> =>
  call('/university/names', { method: 'POST', body, once: true });
