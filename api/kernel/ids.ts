import { createHash, randomBytes, randomInt } from 'node:crypto';

const timePart = (instantMs: number): string => Math.floor(instantMs / 1000).toString(16).padStart(8, '0');

/** A new opaque id: 24 lower-case hex digits, time first (seconds of the real clock), so that ids made later sort later within a process. */
export const newId = (): string => timePart(Date.now()) + randomBytes(8).toString('hex');

/** What every id made in that second or later is not less than. @param instantMs milliseconds of the real clock */
export const firstIdSince = (instantMs: number): string => timePart(instantMs).padEnd(24, '0');

/** A secret for a link or a token: 32 random bytes, base64url (43 characters). */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of such a secret. It is 256 random bits, so a plain hash is enough: there is nothing to guess. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** So many random decimal digits, leading zeros kept: for a code that somebody types from a letter. */
export const randomDigits = (count: number): string => String(randomInt(10 ** count)).padStart(count, '0');
