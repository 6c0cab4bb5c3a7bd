import type { Actor } from './actor.js';

export interface IdempotentCall {
  readonly key: string;
  readonly actor: Actor;
  readonly operationId: string;
  readonly body: unknown;
}

/** Runs a creation once per (actor, operation, key), and answers a repeat with the first answer. */
export interface Idempotency {
  /**
   * @throws AppError `idempotency_conflict` when the key was used for another body, or when the first call has
   *   committed and its answer was lost: the caller must look before trying again
   */
  once<T>(call: IdempotentCall, work: () => Promise<T>): Promise<T>;
}
