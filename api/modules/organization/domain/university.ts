import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Period } from './period.js';
import { continueWith, currentOf } from './period.js';

export interface UniversityName {
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
}

/** The university's own name through time (ORG-3): old documents keep the name that they were approved under. */
export interface University {
  readonly id: 'university';
  readonly names: readonly (UniversityName & Period)[];
  readonly revision: number;
}

/** @throws AppError `fact_already_known` when a name already begins on that date: periods do not overlap */
export const renamed = (university: University, name: UniversityName, from: LegalDate | null): University => {
  if (university.names.some((known) => known.from === from)) throw new AppError('fact_already_known', { from });
  return { ...university, names: continueWith(university.names, from, name) };
};

/** The name on the date; before the first known one, that one. */
export const universityNameOn = ({ names }: University, on: LegalDate): UniversityName => {
  const name = currentOf(names, on) ?? names[0];
  return { nameKk: name?.nameKk ?? '', nameRu: name?.nameRu ?? '', nameEn: name?.nameEn ?? '' };
};
