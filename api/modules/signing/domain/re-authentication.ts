/** What somebody who is asked for the password again is about to do: this act, on this object, with these facts (WF-4). */
export interface Purpose {
  /** Code of the act, such as `approvals.decide`. */
  readonly action: string;
  readonly objectId: string;
  /** `digestOf` the facts that are signed, so that none of them can be exchanged afterwards. */
  readonly digest: string;
}

/** A password given again: good once, for one act of one account. Only the hash of its token is kept. */
export interface ReAuthentication extends Purpose {
  readonly hash: string;
  readonly accountId: string;
  readonly expiresAt: Date;
}

const LIFE_MS = 2 * 60_000;

/** How long it is good: two minutes. */
export const endOf = (now: Date): Date => new Date(now.getTime() + LIFE_MS);
