import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientSession } from 'mongoose';

/** A request with an `Idempotency-Key` that is being worked: each of its transactions says in itself that it belongs to it. */
export interface CurrentCall { noteCommit(session: ClientSession): Promise<void> }

const calls = new AsyncLocalStorage<CurrentCall>();

/** Runs the work as part of a call. */
export const duringCall = <T>(call: CurrentCall, work: () => Promise<T>): Promise<T> => calls.run(call, work);

/** The call that the present code works for; undefined for requests without a key and for background work. */
export const currentCall = (): CurrentCall | undefined => calls.getStore();
