import type { LegalDate } from '../../../kernel/legal-date.js';

/** What a university uses until it says otherwise for a type (ACQ-2). */
export const WORKING_DAYS = 10;

/** From when the deadline of a campaign counts: from the approval, from its start when that is later (ACQ-2). */
export const countedFrom = (approvedOn: LegalDate | null, startsOn: LegalDate): LegalDate => (approvedOn !== null && approvedOn > startsOn ? approvedOn : startsOn);

/**
 * From when the deadline of somebody who comes later counts: from the first day of the place that brings him under the scope, never
 * from before the campaign.
 * @param placeFrom null: it has always been his, and something else brought him in today
 */
export const joinedFrom = (placeFrom: LegalDate | null, startsOn: LegalDate, today: LegalDate): LegalDate => {
  if (placeFrom === null || placeFrom > today) return today;
  return placeFrom > startsOn ? placeFrom : startsOn;
};
