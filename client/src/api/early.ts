import type { QueryValue, Verb } from './contract';
import { call } from './http';
import { upload } from './upload';

interface EarlyOptions {
  readonly places?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
  readonly revision?: number;
  readonly once?: boolean;
  readonly signal?: AbortSignal;
}

/** Routes whose types are not generated yet. */
export const early = call as unknown as <T>(verb: Verb, path: string, options: EarlyOptions) => Promise<T>;
export const earlyUpload = upload as unknown as <T>(path: string, places: Readonly<Record<string, string>>, form: FormData, onProgress: (share: number) => void) => Promise<T>;
