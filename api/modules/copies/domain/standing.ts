import type { LegalDate } from '../../../kernel/legal-date.js';

/** States in which a text that somebody holds on paper can be (DIST-2): computed from validity, never stored (VER-1). */
export const textStates = ['in-force', 'upcoming', 'replaced', 'cancelled'] as const;
export type TextState = (typeof textStates)[number];

/** An (edition, change) as people call it. */
export interface Named {
  readonly kind: 'edition' | 'change';
  readonly issue: number | null;
  readonly revision: number | null;
  /** Place among the document's editions, for one whose numbers nobody knows. */
  readonly ordinal: number;
  readonly changeNumber: number;
  readonly since: LegalDate;
}

/** How a text version stands on a day. */
export interface Standing {
  readonly state: TextState;
  readonly own: Named;
  readonly startAssumed: boolean;
  /** The first day on which it holds no more; null while none is known. */
  readonly until: LegalDate | null;
  /** What took its place. */
  readonly replacedBy: Named | null;
  /** What of the document is in force on the day, itself or another. */
  readonly current: Named | null;
}
