import { ApiError, isApiError, type Problem } from './api-error';
import { forgetKey, keyFor } from './idempotency';
import { queryString, type Query } from './query-string';

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: Query;
  readonly body?: unknown;
  /** The revision that the change was made from. */
  readonly revision?: number;
  /** Whether a repeated call must not create a second thing. */
  readonly once?: boolean;
  readonly signal?: AbortSignal;
}

const csrf = { token: '' };

/** Kept from the session's answer; every request that changes something carries it. */
export const rememberCsrfToken = (token: string): void => {
  csrf.token = token;
};
export const csrfHeader = (): Record<string, string> => ({ 'X-CSRF-Token': csrf.token });

export const apiUrl = (path: string, query?: Query): string => `/api${path}${queryString(query)}`;

const problemOf = async (response: Response): Promise<Problem> => {
  const body = (await response.json().catch(() => null)) as Problem | null;
  return body?.code ? { ...body, status: response.status } : { code: 'internal', status: response.status };
};

const headersOf = (call: Call, key: string | null): Headers => {
  const headers = new Headers({ Accept: 'application/json' });
  if (call.method && call.method !== 'GET') headers.set('X-CSRF-Token', csrf.token);
  if (call.body !== undefined && !(call.body instanceof FormData)) headers.set('Content-Type', 'application/json');
  if (call.revision !== undefined) headers.set('If-Match', `"${call.revision}"`);
  if (key) headers.set('Idempotency-Key', key);
  return headers;
};

const send = async (path: string, call: Call, key: string | null): Promise<Response> => {
  const body = call.body === undefined || call.body instanceof FormData ? call.body : JSON.stringify(call.body);
  try {
    return await fetch(apiUrl(path, call.query), {
      method: call.method ?? 'GET',
      headers: headersOf(call, key),
      body,
      signal: call.signal,
      credentials: 'same-origin',
    });
  } catch (error) {
    if (call.signal?.aborted) throw error;
    throw new ApiError({ code: 'network', status: 0 });
  }
};

const exchange = async (path: string, call: Call): Promise<Response> => {
  const key = call.once ? keyFor(path, call.body) : null;
  const response = await send(path, call, key);
  if (!response.ok) throw new ApiError(await problemOf(response));
  if (key) forgetKey(path, call.body);
  return response;
};

const renewCsrfToken = async (): Promise<void> => {
  const response = await send('/session', {}, null);
  if (response.ok) rememberCsrfToken(((await response.json()) as { csrfToken: string }).csrfToken);
};

/** A session that ended in another tab changes the token; the call is worth one more try with the new one. */
const exchangeWithFreshToken = async (path: string, call: Call): Promise<Response> => {
  try {
    return await exchange(path, call);
  } catch (error) {
    if (!isApiError(error, 'csrf_failed')) throw error;
    await renewCsrfToken();
    return exchange(path, call);
  }
};

/** Calls the API and reads its JSON; refusals are thrown as `ApiError`. */
export const call = async <T>(path: string, options: Call = {}): Promise<T> => {
  const response = await exchangeWithFreshToken(path, options);
  return (response.status === 204 ? undefined : await response.json().catch(() => undefined)) as T;
};

/** Calls the API for a file (a form to print, an export). */
export const callForFile = async (path: string, options: Call = {}): Promise<Blob> =>
  (await exchangeWithFreshToken(path, options)).blob();
