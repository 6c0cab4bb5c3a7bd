import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { kazakhSortKey } from '../../../text/kazakh/sort-key.js';
import type { Period } from './period.js';
import { currentOf } from './period.js';
import type { Relation } from './relation.js';

/** A name in the three languages; null is "not given". */
export interface Names {
  readonly kk: string | null;
  readonly ru: string | null;
  readonly en: string | null;
}

/** A group is one of students (ORG-4): who belongs to it is no staff of what stands above it. */
export const unitKinds = ['unit', 'body', 'group'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A structural unit, a collegial body or a students' group with its dated names and relations (ORG-1, ORG-2, ORG-3). */
export interface Unit extends Period {
  readonly id: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly names: readonly (Names & Period)[];
  readonly abbreviation: string | null;
  readonly parentId: string | null;
  readonly relations: readonly Relation[];
  /** Personnel number of a head who is not known yet: units are imported before people. */
  readonly awaitedHead: string | null;
  readonly revision: number;
}

const namesOnly = ({ kk, ru, en }: Names): Names => ({ kk, ru, en });

/** The unit's name on the date; before its first known name, that one: a nameless unit helps nobody. */
export const nameOn = ({ names, code }: Pick<Unit, 'names' | 'code'>, on: LegalDate): Names => {
  const name = currentOf(names, on) ?? names[0];
  return name ? namesOnly(name) : { kk: code, ru: null, en: null };
};

/** The key by which lists are sorted: the latest name. */
export const sortKeyOf = ({ names, code }: Pick<Unit, 'names' | 'code'>): string => {
  const name = names.at(-1);
  return kazakhSortKey(name?.kk ?? name?.ru ?? code);
};

/** How the journal calls the unit. */
export const unitLabel = (unit: Pick<Unit, 'names' | 'code'>): string => {
  const name = unit.names.at(-1);
  return [unit.code, name?.kk ?? name?.ru].filter(Boolean).join(' ');
};

/** @throws AppError `invalid_request` when the name is in neither of the office's two languages */
export const checkNames = ({ kk, ru }: Names): void => {
  if (!kk && !ru) throw new AppError('invalid_request', {}, [{ path: 'name', code: 'too_small' }]);
};
