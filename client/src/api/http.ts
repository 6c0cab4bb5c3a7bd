import { address } from './address';
import { ApiError, isApiError, type Refusal } from './api-error';
import type { AnyPath, Extras, Options, Path, Places, QueryValue, Reply, Verb } from './contract';
import { forgetKey, keyFor } from './idempotency';

interface Sent extends Extras {
  readonly verb: Verb;
  readonly url: string;
  readonly body?: unknown;
}

const csrf = { token: '' };

/** Kept from the session's answer; every request that changes something carries it. */
export const rememberCsrfToken = (token: string): void => {
  csrf.token = token;
};
export const csrfHeader = (): Record<string, string> => ({ 'X-CSRF-Token': csrf.token });

const problemOf = async (response: Response): Promise<Refusal> => {
  const body = (await response.json().catch(() => null)) as Refusal | null;
  return body?.code ? { ...body, status: response.status } : { code: 'internal', status: response.status };
};

const headersOf = (sent: Sent, key: string | null): Headers => {
  const headers = new Headers({ Accept: 'application/json' });
  if (sent.verb !== 'get') headers.set('X-CSRF-Token', csrf.token);
  if (sent.body !== undefined) headers.set('Content-Type', 'application/json');
  if (sent.revision !== undefined) headers.set('If-Match', `"${sent.revision}"`);
  if (key) headers.set('Idempotency-Key', key);
  return headers;
};

const send = async (sent: Sent, key: string | null): Promise<Response> => {
  try {
    return await fetch(sent.url, {
      method: sent.verb.toUpperCase(),
      headers: headersOf(sent, key),
      body: sent.body === undefined ? undefined : JSON.stringify(sent.body),
      signal: sent.signal,
      credentials: 'same-origin',
    });
  } catch (error) {
    if (sent.signal?.aborted) throw error;
    throw new ApiError({ code: 'network', status: 0 });
  }
};

const exchange = async (sent: Sent): Promise<Response> => {
  const key = sent.once ? keyFor(sent.url, sent.body) : null;
  const response = await send(sent, key);
  if (!response.ok) throw new ApiError(await problemOf(response));
  if (key) forgetKey(sent.url, sent.body);
  return response;
};

const renewCsrfToken = async (): Promise<void> => {
  const response = await send({ verb: 'get', url: address('/api/session') }, null);
  if (response.ok) rememberCsrfToken(((await response.json()) as Reply<'get', '/api/session'>).csrfToken);
};

/** A session that ended in another tab changes the token; the call is worth one more try with the new one. */
export const withFreshToken = async <T>(exchanged: () => Promise<T>): Promise<T> => {
  try {
    return await exchanged();
  } catch (error) {
    if (!isApiError(error, 'csrf_failed')) throw error;
    await renewCsrfToken();
    return exchanged();
  }
};

interface Loose extends Extras {
  readonly places?: Places<AnyPath>;
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
}

const toSend = (verb: Verb, path: AnyPath, { places, query, ...rest }: Loose): Sent => ({ ...rest, verb, url: address(path, places, query) });

/** Calls a route of the API and reads its JSON; refusals are thrown as `ApiError`. */
export const call = async <V extends Verb, P extends Path<V>>(verb: V, path: P, options: Options<V, P>): Promise<Reply<V, P>> => {
  const response = await withFreshToken(() => exchange(toSend(verb, path, options as Loose)));
  return (response.status === 204 ? undefined : await response.json().catch(() => undefined)) as Reply<V, P>;
};

/** Calls a route for a file (a form to print, an export). */
export const callForFile = async <V extends Verb, P extends Path<V>>(verb: V, path: P, options: Options<V, P>): Promise<Blob> =>
  (await withFreshToken(() => exchange(toSend(verb, path, options as Loose)))).blob();
