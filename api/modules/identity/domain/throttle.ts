export interface Limit { readonly attempts: number; readonly seconds: number }

/** A mistyped password is forgiven; a machine that guesses is not. An address may be that of a whole campus. */
export const limits = {
  'sign-in:login': { attempts: 10, seconds: 15 * 60 },
  'sign-in:address': { attempts: 50, seconds: 15 * 60 },
  // Of its own, so that nobody keeps an approver from signing by failing to sign in as them.
  'confirm:account': { attempts: 10, seconds: 15 * 60 },
  'reset:login': { attempts: 3, seconds: 60 * 60 },
  'reset:address': { attempts: 20, seconds: 60 * 60 },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof limits;

export type Admission =
  | { readonly admitted: true; readonly times: readonly Date[] }
  | { readonly admitted: false; readonly retryAfterSeconds: number };

/**
 * A sliding window over earlier attempts. A refused attempt is not counted, so that nobody is locked out for good by
 * somebody who keeps trying.
 */
export const admit = (earlier: readonly Date[], now: Date, { attempts, seconds }: Limit): Admission => {
  const recent = earlier.filter((time) => now.getTime() - time.getTime() < seconds * 1000);
  const oldest = recent.at(-attempts);
  if (!oldest) return { admitted: true, times: [...recent, now] };
  return { admitted: false, retryAfterSeconds: Math.max(1, Math.ceil((oldest.getTime() - now.getTime()) / 1000 + seconds)) };
};
