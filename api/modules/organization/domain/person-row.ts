import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Assignment, Person } from './person.js';
import { foldedText } from './person.js';
import type { Proposal } from './proposals.js';
import { proposalsOf, rowDate } from './proposals.js';

/** A row of a table of people as it was understood (ORG-5): a person by personnel number, and one post. */
export interface PersonImport {
  readonly personnelNumber: string;
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  readonly email: string | null;
  readonly unitCode: string | null;
  readonly positionKk: string | null;
  readonly positionRu: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What is known of the row's person and post. */
export interface PersonStanding {
  readonly person: Person | null;
  readonly assignments: readonly Assignment[];
  /** The unit that the row names; null when it names none or one that is not known. */
  readonly unitId: string | null;
}

type Position = Pick<Assignment, 'positionKk' | 'positionRu'>;
const positionKey = ({ positionKk, positionRu }: Position) => foldedText(positionKk ?? positionRu ?? '');

/** The post of the row: the same unit and position, and no other beginning. */
const postOf = (row: PersonImport, { assignments, unitId }: PersonStanding): Assignment | undefined => {
  const same = assignments.filter((post) => post.unitId === unitId && positionKey(post) === positionKey(row));
  return same.find(({ from }) => from === row.from) ?? same.find(({ from }) => from === null || row.from === null);
};

/** What the row would change, field by field; a new post of somebody who has left brings the person back. */
export const proposePerson = (row: PersonImport, standing: PersonStanding): Proposal[] => {
  const { person } = standing;
  const proposals = proposalsOf({ ...row }, {
    surname: person?.surname ?? null, name: person?.name ?? null, patronymic: person?.patronymic ?? null, email: person?.email ?? null,
  });
  if (row.unitCode === null) return proposals;
  const post = postOf(row, standing);
  const postProposals = proposalsOf({ ...row }, {
    unitCode: post ? row.unitCode : null, positionKk: post?.positionKk ?? null, positionRu: post?.positionRu ?? null,
    from: post?.from ?? null, to: post?.to ?? null,
  });
  const back = person && !person.active && !post ? [{ field: 'active', from: 'false', to: 'true' }] : [];
  return [...proposals, ...postProposals, ...back];
};

/** The person after the row. */
export const personAfter = (row: PersonImport, standing: PersonStanding, id: string): Person => {
  const { person } = standing;
  const returns = row.unitCode !== null && !postOf(row, standing);
  return {
    id,
    personnelNumber: row.personnelNumber,
    surname: row.surname || (person?.surname ?? ''),
    name: row.name || (person?.name ?? ''),
    patronymic: row.patronymic ?? person?.patronymic ?? null,
    email: row.email ?? person?.email ?? null,
    active: person === null || person.active || returns,
    revision: person?.revision ?? 0,
  };
};

const orKnown = (text: string | null, known: LegalDate | null | undefined): LegalDate | null => rowDate(text) ?? known ?? null;

/** The row's post after the row: new, or with what the row says of it. Null when the row names no unit. */
export const postAfter = (row: PersonImport, standing: PersonStanding, ids: { personId: string; newId: string }): Assignment | null => {
  if (standing.unitId === null) return null;
  const post = postOf(row, standing);
  return {
    id: post?.id ?? ids.newId,
    personId: ids.personId,
    unitId: standing.unitId,
    positionKk: row.positionKk ?? post?.positionKk ?? null,
    positionRu: row.positionRu ?? post?.positionRu ?? null,
    from: orKnown(row.from, post?.from),
    to: orKnown(row.to, post?.to),
  };
};
