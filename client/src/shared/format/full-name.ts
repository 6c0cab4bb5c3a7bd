import type { Person } from '../../api/model/organization';

/** Surname, name, patronymic. */
export const fullName = (person: Pick<Person, 'surname' | 'name' | 'patronymic'>): string =>
  [person.surname, person.name, person.patronymic].filter(Boolean).join(' ');
