import type { Titles } from '../../../kernel/languages.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Named, Standing, TextState } from './standing.js';

/** How much of a text version a validity page says (SEC-4). */
export const disclosures = ['all', 'standing', 'state'] as const;
export type Disclosure = (typeof disclosures)[number];

/** What whoever holds a paper copy learns of it. */
export interface Validity {
  readonly shown: Disclosure;
  readonly state: TextState;
  /** Of the files that were registered, SHA-256. */
  readonly sha256: readonly string[];
  readonly edition: Named | null;
  readonly since: LegalDate | null;
  readonly startAssumed: boolean;
  readonly replacedOn: LegalDate | null;
  readonly replacedBy: Named | null;
  readonly cancelledOn: LegalDate | null;
  /** What is in force now, where that is something else or the same; `href` only for those who may see the document. */
  readonly current: { readonly edition: Named; readonly href: string | null } | null;
  readonly title: Titles | null;
  readonly code: string | null;
}

/**
 * How much is said: everything to those who may see the document; of an internal one its standing, which the paper in the reader's
 * hand says as well; of a restricted one the state and the hashes, and nothing else.
 */
export const disclosureOf = (mayKnow: boolean, isRestricted: boolean): Disclosure => {
  if (mayKnow) return 'all';
  return isRestricted ? 'state' : 'standing';
};

export interface ValidityFacts {
  readonly standing: Standing;
  readonly sha256: readonly string[];
  readonly documentId: string;
  readonly title: Titles;
  readonly code: string | null;
}

/** What the page says of a text version; everything that is not to be said is absent, not hidden. */
export const validityOf = ({ standing, sha256, documentId, title, code }: ValidityFacts, shown: Disclosure): Validity => {
  const { state, own, until, startAssumed, replacedBy, current } = standing;
  const silent: Validity = {
    shown, state, sha256: [...new Set(sha256)], edition: null, since: null, startAssumed: false, replacedOn: null, replacedBy: null, cancelledOn: null,
    current: null, title: null, code: null,
  };
  if (shown === 'state') return silent;
  const all = shown === 'all';
  return {
    ...silent, edition: own, since: own.since, startAssumed,
    replacedOn: state === 'replaced' ? until : null, replacedBy, cancelledOn: state === 'cancelled' ? until : null,
    current: current && { edition: current, href: all ? `/documents/${documentId}` : null },
    title: all ? title : null, code: all ? code : null,
  };
};
