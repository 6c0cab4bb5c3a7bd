import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Holding, TextVersion } from '../../documents/public.js';
import { inForceOn, periodsOf } from '../../documents/public.js';
import type { Named, Standing, TextState } from '../domain/standing.js';

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
