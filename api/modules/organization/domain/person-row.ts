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

const NOBODY = { surname: null, name: null, patronymic: null, email: null, active: true, revision: 0 };
const NO_POST = { positionKk: null, positionRu: null, from: null, to: null };

const proposePost = (row: PersonImport, post: Assignment | undefined): Proposal[] => {
  const { positionKk, positionRu, from, to } = post ?? NO_POST;
  return proposalsOf({ ...row }, { unitCode: post ? row.unitCode : null, positionKk, positionRu, from, to });
};

/** What the row would change, field by field; a new post of somebody who has left brings the person back. */
export const proposePerson = (row: PersonImport, standing: PersonStanding): Proposal[] => {
  const { surname, name, patronymic, email, active } = standing.person ?? NOBODY;
  const proposals = proposalsOf({ ...row }, { surname, name, patronymic, email });
  if (row.unitCode === null) return proposals;
  const post = postOf(row, standing);
  const back = !active && !post ? [{ field: 'active', from: 'false', to: 'true' }] : [];
  return [...proposals, ...proposePost(row, post), ...back];
};

/** The person after the row. */
export const personAfter = (row: PersonImport, standing: PersonStanding, id: string): Person => {
  const known = standing.person ?? NOBODY;
  return {
    id,
    personnelNumber: row.personnelNumber,
    surname: row.surname || (known.surname ?? ''),
    name: row.name || (known.name ?? ''),
    patronymic: row.patronymic ?? known.patronymic,
    email: row.email ?? known.email,
    active: known.active || (row.unitCode !== null && !postOf(row, standing)),
    revision: known.revision,
  };
};

/** The row's post after the row: new, or with what the row says of it. Null when the row names no unit. */
export const postAfter = (row: PersonImport, standing: PersonStanding, ids: { personId: string; newId: string }): Assignment | null => {
  if (standing.unitId === null) return null;
  const post = postOf(row, standing);
  const known = post ?? NO_POST;
  return {
    id: post?.id ?? ids.newId,
    personId: ids.personId,
    unitId: standing.unitId,
    positionKk: row.positionKk ?? known.positionKk,
    positionRu: row.positionRu ?? known.positionRu,
    from: rowDate(row.from) ?? known.from,
    to: rowDate(row.to) ?? known.to,
  };
};
