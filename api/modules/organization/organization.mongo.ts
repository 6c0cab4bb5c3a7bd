import type { ClientSession, Connection } from 'mongoose';
import { createAssignmentStore } from './assignments.mongo.js';
import { createPeopleStore } from './people.mongo.js';
import { createUniversityStore } from './university.mongo.js';
import { createUnitStore } from './units.mongo.js';

/** The four collections of the organization: for reading, and bound to the session of a transaction. */
export const createOrganizationStore = (connection: Connection) => {
  const units = createUnitStore(connection);
  const people = createPeopleStore(connection);
  const assignments = createAssignmentStore(connection);
  const university = createUniversityStore(connection);
  const reads = (session: ClientSession | null) => ({
    units: units.reads(session),
    people: people.reads(session),
    assignments: assignments.reads(session),
    university: university.reads(session),
  });
  return {
    reading: reads(null),
    /** `session` is handed to the work of other modules that must commit together with ours. */
    bind: (session: ClientSession) => {
      const read = reads(session);
      return {
        units: { ...read.units, ...units.writes(session) },
        people: { ...read.people, ...people.writes(session) },
        assignments: { ...read.assignments, ...assignments.writes(session) },
        university: { ...read.university, ...university.writes(session) },
        session,
      };
    },
  };
};

export type OrganizationStore = ReturnType<typeof createOrganizationStore>;
export type Reading = OrganizationStore['reading'];
export type Repositories = ReturnType<OrganizationStore['bind']>;
