import type { Act, Edition, TextVersion } from './document.js';

/** What an import or a hurried hand left open (REG-7); the register filters by these words. */
export const gapCodes = ['no_file', 'no_act', 'act_incomplete', 'start_assumed', 'no_code', 'no_number', 'no_owner', 'review_overdue', 'duplicate_key', 'act_before_earlier_number'] as const;
export type Gap = (typeof gapCodes)[number];

/** Said to the quality office only: they speak of other documents, which a reader need not be allowed to see. */
const officeGaps: ReadonlySet<Gap> = new Set<Gap>(['duplicate_key', 'act_before_earlier_number']);
export const mayKnowGap = (gap: Gap, manages: boolean): boolean => manages || !officeGaps.has(gap);

export interface GapFacts {
  readonly edition: Edition;
  readonly versions: readonly TextVersion[];
  readonly acts: readonly Act[];
  readonly hasCode: boolean;
  readonly ownerUnitId: string | null;
  readonly startAssumed: boolean;
  /** Another document has the same duplicate key. */
  readonly keyShared: boolean;
  /** One of the acts is dated before an earlier-numbered act of its body. */
  readonly actsContradict: boolean;
}

/** The gaps of one (edition, change), without the one that comes with time (`gapsOn`). */
export const gapsOf = ({ edition, versions, acts, hasCode, ownerUnitId, startAssumed, keyShared, actsContradict }: GapFacts): Gap[] => {
  const found: Record<Gap, boolean> = {
    no_file: versions.every(({ files }) => files.length === 0),
    no_act: acts.length === 0,
    act_incomplete: acts.some(({ number, date }) => !number || !date),
    start_assumed: startAssumed,
    no_code: !hasCode,
    no_number: !edition.registrationNumber,
    no_owner: !ownerUnitId,
    review_overdue: false,
    duplicate_key: keyShared,
    act_before_earlier_number: actsContradict,
  };
  return gapCodes.filter((code) => found[code]);
};

/** The gaps as they are on a date and as this reader may know them; a review falls due without anybody touching the document. */
export const gapsOn = (stored: readonly Gap[], reviewDue: string | null, on: string, manages: boolean): Gap[] => {
  const all: readonly Gap[] = reviewDue !== null && reviewDue <= on ? [...stored, 'review_overdue'] : stored;
  return all.filter((gap) => mayKnowGap(gap, manages));
};
