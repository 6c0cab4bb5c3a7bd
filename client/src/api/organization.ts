import type { Body, Query } from './contract';
import { call, callForFile } from './http';
import type { Page } from './model/common';
import type { Account, CreatedAccount, JournalRow, Link, Person, PersonChoice, Unit, University, Verification } from './model/organization';

const LARGEST_PAGE = 200;

/** All units: the tree and the choice of a unit need the whole, which is a few hundred at most. */
export const listUnits = async (q = ''): Promise<readonly Unit[]> => {
  const units: Unit[] = [];
  for (let page = 1; ; page += 1) {
    const part = await call('get', '/api/units', { query: { q, page, pageSize: LARGEST_PAGE } });
    units.push(...part.items);
    if (part.items.length === 0 || units.length >= part.total) return units;
  }
};

export const saveUnit = (unit: Unit | null, body: Body<'post', '/api/units'>): Promise<Unit> =>
  unit
    ? call('patch', '/api/units/{id}', { places: { id: unit.id }, body, revision: unit.revision })
    : call('post', '/api/units', { body, once: true });

export const listPeople = (query: Query<'get', '/api/people'>): Promise<Page<Person>> => call('get', '/api/people', { query });

/** Colleagues to choose among; twenty at most, the more is typed the better they fit. */
export const findPeople = (q: string): Promise<{ readonly items: readonly PersonChoice[] }> => call('get', '/api/people/choices', { query: { q } });

export const getPerson = (id: string): Promise<Person> => call('get', '/api/people/{id}', { places: { id } });

export const savePerson = (person: Person | null, body: Body<'post', '/api/people'>): Promise<Person> =>
  person
    ? call('patch', '/api/people/{id}', { places: { id: person.id }, body, revision: person.revision })
    : call('post', '/api/people', { body, once: true });

export const deactivatePerson = ({ id, revision }: Person): Promise<Person> =>
  call('post', '/api/people/{id}/deactivation', { places: { id }, body: {}, revision });

export const listAccounts = (query: Query<'get', '/api/accounts'>): Promise<Page<Account>> => call('get', '/api/accounts', { query });

export const createAccount = (body: Body<'post', '/api/accounts'>): Promise<CreatedAccount> => call('post', '/api/accounts', { body, once: true });

export const changeAccount = ({ id, revision }: Account, body: Body<'patch', '/api/accounts/{id}'>): Promise<Account> =>
  call('patch', '/api/accounts/{id}', { places: { id }, body, revision });

export const newAccountLink = (id: string): Promise<Link> => call('post', '/api/accounts/{id}/link', { places: { id }, body: {} });

export type Slips = Body<'post', '/api/accounts/slips'>;

export const accountSlips = (body: Slips): Promise<Blob> => callForFile('post', '/api/accounts/slips', { body });

export const listJournal = (query: Query<'get', '/api/journal'>): Promise<Page<JournalRow>> => call('get', '/api/journal', { query });
export const verifyJournal = (): Promise<Verification> => call('get', '/api/journal/verification', {});

export const getUniversity = (): Promise<University> => call('get', '/api/university', {});
export const addUniversityName = (body: Body<'post', '/api/university/names'>): Promise<University> =>
  call('post', '/api/university/names', { body, once: true });
