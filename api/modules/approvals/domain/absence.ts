import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';

/** «м.а./и.о.» (WF-5): who stands for whom, from when to when (last day included), by which order. */
export interface Absence {
  readonly id: string;
  readonly revision: number;
  readonly personId: string;
  readonly substituteId: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly order: { readonly number: string; readonly date: LegalDate };
}

/** @throws AppError `absence_ends_before_it_begins`, `absence_own_substitute`, `absence_overlaps` */
export const checkAbsence = (absence: Absence, others: readonly Absence[]): void => {
  const { from, to } = absence;
  if (to < from) throw new AppError('absence_ends_before_it_begins', { from, to });
  if (absence.personId === absence.substituteId) throw new AppError('absence_own_substitute');
  const overlapping = others.find((other) => other.id !== absence.id && other.from <= to && other.to >= from);
  if (overlapping) throw new AppError('absence_overlaps', { from: overlapping.from, to: overlapping.to });
};

/** Whether the absence holds on the day. */
export const isAbsentOn = ({ from, to }: Absence, day: LegalDate): boolean => from <= day && day <= to;

/** Who holds somebody's tasks on a day: the substitute, the substitute's substitute where he is away too, never in a circle. */
export const holderOn = (personId: string, absences: readonly Absence[], day: LegalDate): string => {
  const seen = new Set([personId]);
  let holder = personId;
  for (;;) {
    const absence = absences.find((item) => item.personId === holder && isAbsentOn(item, day));
    // Everybody of the circle is away: the one whose task it is keeps it.
    if (absence && seen.has(absence.substituteId)) return personId;
    if (!absence) return holder;
    holder = absence.substituteId;
    seen.add(holder);
  }
};

/** All for whom a person stands on a day, himself included while he is there. */
export const standsFor = (personId: string, absences: readonly Absence[], day: LegalDate): string[] =>
  [...new Set([personId, ...absences.filter((item) => isAbsentOn(item, day)).map((item) => item.personId)])]
    .filter((each) => holderOn(each, absences, day) === personId);
