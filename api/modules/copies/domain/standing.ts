import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Holding, TextVersion } from '../../documents/public.js';
import { inForceOn, periodsOf } from '../../documents/public.js';

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

type Moment = Pick<TextVersion, 'editionId' | 'changeNumber' | 'validFrom'>;

const named = ({ editions }: Holding, { editionId, changeNumber, validFrom }: Moment): Named => {
  const edition = editions.find(({ id }) => id === editionId);
  return {
    kind: changeNumber > 0 ? 'change' : 'edition', issue: edition?.issue ?? null, revision: edition?.revision ?? null,
    ordinal: edition?.ordinal ?? 1, changeNumber, since: validFrom,
  };
};

/** Cancelled is what an act has ended; a cancellation that a successor has overtaken ended nothing. */
const stateOn = ({ editions }: Holding, { editionId, validFrom, validTo }: TextVersion, on: LegalDate): TextState => {
  if (validFrom > on) return 'upcoming';
  if (validTo === null || validTo > on) return 'in-force';
  const edition = editions.find(({ id }) => id === editionId);
  return edition?.cancelledFrom && edition.cancelledFrom === validTo ? 'cancelled' : 'replaced';
};

/** How a text version of a document stands on a day. */
export const standingOf = (holding: Holding, version: TextVersion, on: LegalDate): Standing => {
  const { validTo, startAssumed } = version;
  const state = stateOn(holding, version, on);
  const successor = validTo === null ? undefined : periodsOf(holding.textVersions).find(({ validFrom }) => validFrom === validTo);
  const current = inForceOn(holding, on);
  return {
    state, startAssumed, own: named(holding, version), until: validTo,
    replacedBy: state === 'replaced' && successor ? named(holding, successor) : null,
    current: current ? named(holding, current) : null,
  };
};
