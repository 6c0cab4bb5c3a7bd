import type { Act, Edition, TextVersion } from './document.js';

/** What an import or a hurried hand left open (REG-7); the register filters by these words. */
export const gapCodes = ['no_file', 'no_act', 'act_incomplete', 'start_assumed', 'no_code', 'no_number', 'no_owner'] as const;
export type Gap = (typeof gapCodes)[number];

export interface GapFacts {
  readonly edition: Edition;
  readonly versions: readonly TextVersion[];
  readonly acts: readonly Act[];
  readonly hasCode: boolean;
  readonly ownerUnitId: string | null;
  readonly startAssumed: boolean;
}

/** The gaps of one (edition, change). */
export const gapsOf = ({ edition, versions, acts, hasCode, ownerUnitId, startAssumed }: GapFacts): Gap[] => {
  const found: Record<Gap, boolean> = {
    no_file: versions.every(({ files }) => files.length === 0),
    no_act: acts.length === 0,
    act_incomplete: acts.some(({ number, date }) => !number || !date),
    start_assumed: startAssumed,
    no_code: !hasCode,
    no_number: !edition.registrationNumber,
    no_owner: !ownerUnitId,
  };
  return gapCodes.filter((code) => found[code]);
};
