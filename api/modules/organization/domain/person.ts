import type { LegalDate } from '../../../kernel/legal-date.js';
import { fold } from '../../../text/kazakh/fold.js';
import { normalise, normaliseWord } from '../../../text/kazakh/normalise.js';
import { kazakhSortKey } from '../../../text/kazakh/sort-key.js';
import type { Period } from './period.js';
import { closeAt } from './period.js';

/** A person of the university; the key is the personnel number, no IIN is kept (ORG-2). Never deleted (ORG-5). */
export interface Person {
  readonly id: string;
  readonly personnelNumber: string;
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  readonly email: string | null;
  readonly active: boolean;
  readonly revision: number;
}

/** A post that a person holds in a unit for a time; several at once are usual. */
export interface Assignment extends Period {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  /** At least one of the two. */
  readonly positionKk: string | null;
  readonly positionRu: string | null;
}

type PersonName = Pick<Person, 'surname' | 'name' | 'patronymic'>;

/** Surname, name and patronymic as lists show them. */
export const fullName = ({ surname, name, patronymic }: PersonName): string =>
  [surname, name, patronymic].filter(Boolean).join(' ');

/** A text as people type it without Kazakh letters, case and punctuation, for comparing and for prefix search. */
export const foldedText = (text: string): string =>
  normalise(text).split(/[^\p{L}\p{M}\p{Nd}]+/u).filter(Boolean).map((word) => fold(normaliseWord(word))).join(' ');

/** The stored keys of a person: by which lists are sorted and found. */
export const personKeys = (person: PersonName) => ({
  sortKey: kazakhSortKey(fullName(person)),
  searchKey: foldedText(fullName(person)),
});

/** The posts after the person has left on the date; those that had ended keep their dates. */
export const endAssignments = (assignments: readonly Assignment[], on: LegalDate): Assignment[] =>
  assignments.map((assignment) => closeAt(assignment, on));
