import { hashOfSecret } from '../../../kernel/ids.js';

const LIFE_MS = 10 * 60_000;
export const TRIES = 5;

/** Six digits sent by mail, good for one entry and one text: ten minutes, five tries; only the hash is kept. */
export interface OneTimeCode {
  readonly entryId: string;
  readonly textVersionId: string;
  readonly hash: string;
  readonly expiresAt: Date;
  readonly triesLeft: number;
}

/** The hash binds the digits to what they were sent for. */
export const hashOfCode = (code: string, entryId: string, textVersionId: string): string => hashOfSecret(`${entryId}/${textVersionId}/${code}`);

/** @param digits six of them, drawn by the caller */
export const newCode = (digits: string, entryId: string, textVersionId: string, now: Date): OneTimeCode =>
  ({ entryId, textVersionId, hash: hashOfCode(digits, entryId, textVersionId), expiresAt: new Date(now.getTime() + LIFE_MS), triesLeft: TRIES });

/** An address as it may be shown to whoever has the screen: `a…a@uni.kz`. */
export const maskedAddress = (address: string): string => {
  const [name = '', domain = ''] = address.split('@');
  return `${name.slice(0, 1)}…${name.length > 2 ? name.slice(-1) : ''}@${domain}`;
};
