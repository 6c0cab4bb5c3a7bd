import type { Mark } from './campaign.js';

/** How documents of a type are got to know: the mark that is asked for and the working days given. */
export interface TypePolicy { readonly typeId: string; readonly mark: Mark; readonly workingDays: number; readonly revision: number }

/** What the quality office decided about one change, whatever its weight says (CHG-4). */
export interface ChangeDecision {
  readonly changeId: string;
  readonly needed: boolean;
  readonly reason: string;
  readonly by: { readonly id: string | null; readonly name: string };
  readonly at: Date;
}

/** Whether a change needs a new acquaintance: by decision, else by its weight (CHG-4). */
export const needsAcquaintance = (substantial: boolean, decision: Pick<ChangeDecision, 'needed'> | null): boolean => decision?.needed ?? substantial;
