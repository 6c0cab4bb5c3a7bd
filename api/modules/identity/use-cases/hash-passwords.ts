import { hash, verify } from '@node-rs/argon2';
import { normalisePassword } from '../domain/password-rules.js';

/** Argon2id above OWASP's floor (19 MiB, 2 passes): 64 MiB and 3 passes take about 100 ms on one core of 2026. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const PREFIX = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes the same time whether there is a hash or not, so that nobody learns which logins exist (SEC-1). */
  verify(passwordHash: string | null, password: string): Promise<boolean>;
  /** Whether a hash was made with lower cost than today's. */
  isOutdated(passwordHash: string): boolean;
}

/** The library's work runs on libuv's pool: at most four at once, 256 MiB together. */
export const createPasswords = (): Passwords => {
  const hashOf = (password: string) => hash(normalisePassword(password), cost);
  const dummy = hashOf('nobody has this password');
  return {
    hash: hashOf,
    verify: async (passwordHash, password) => {
      const right = await verify(passwordHash ?? await dummy, normalisePassword(password));
      return right && passwordHash !== null;
    },
    isOutdated: (passwordHash) => !passwordHash.startsWith(PREFIX),
  };
};
