import http from 'node:http';
import https from 'node:https';
import { SearchUnavailableError } from './port.js';

/**
 * Meilisearch over plain HTTP, one kept connection pool. Delayed acknowledgements cost 40 ms a call unless `noDelay` is
 * set (measured), which is why this is not `fetch`. Source: search-design.md §4 («client trap»).
 */

export interface MeiliAddress {
  /** Base address of the engine. */
  readonly url: string;
  /** Its API key; null where it runs without one. */
  readonly key: string | null;
  /** Longest wait for a question's reply, in milliseconds. */
  readonly timeoutMs?: number;
  /** Told of every question before it is put (for measurements). */
  readonly onQuestion?: (path: string, body: unknown) => void;
}

/** The engine answered, and refused. `code` is the engine's own, as its documentation lists them. */
export class MeiliRefusal extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
    this.name = 'MeiliRefusal';
  }
}

const QUESTION_TIMEOUT_MS = 2_000;
/** Documents and settings are only taken in by these calls; the work itself is a task that is waited for elsewhere. */
const WRITE_TIMEOUT_MS = 30_000;
const REFUSED_KEY = [401, 403];

interface Answer {
  readonly status: number;
  readonly text: string;
}

export class MeiliHttp {
  readonly #base: URL;
  readonly #key: string | null;
  readonly #timeoutMs: number;
  readonly #agent: http.Agent;
  readonly #onQuestion: MeiliAddress['onQuestion'];

  constructor({ url, key, timeoutMs, onQuestion }: MeiliAddress) {
    this.#onQuestion = onQuestion;
    this.#base = new URL(url.endsWith('/') ? url : `${url}/`);
    this.#key = key;
    this.#timeoutMs = timeoutMs ?? QUESTION_TIMEOUT_MS;
    const options = { keepAlive: true, noDelay: true, maxSockets: 32 };
    this.#agent = this.#base.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
  }

  /** A question: its reply within the short time-out. @throws SearchUnavailableError, MeiliRefusal */
  ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    this.#onQuestion?.(path, body);
    return this.#call<T>(method, path, body, this.#timeoutMs);
  }

  /** Hands over work; the reply names the task. @throws SearchUnavailableError, MeiliRefusal */
  write<T>(method: string, path: string, body?: unknown): Promise<T> {
    return this.#call<T>(method, path, body, WRITE_TIMEOUT_MS);
  }

  close(): void {
    this.#agent.destroy();
  }

  async #call<T>(method: string, path: string, body: unknown, timeoutMs: number): Promise<T> {
    const { status, text } = await this.#send(method, path, body === undefined ? '' : JSON.stringify(body), timeoutMs);
    if (REFUSED_KEY.includes(status)) throw new SearchUnavailableError('the engine refuses the key');
    if (status >= 500) throw new SearchUnavailableError(`the engine answers with ${status}`);
    const reply = parsed(text);
    if (status < 400) return reply as T;
    const { code, message } = (reply ?? {}) as { code?: string; message?: string };
    throw new MeiliRefusal(status, code ?? '', message ?? `the engine answers with ${status}`);
  }

  #send(method: string, path: string, body: string, timeoutMs: number): Promise<Answer> {
    const headers: http.OutgoingHttpHeaders = { 'content-length': Buffer.byteLength(body) };
    if (body !== '') headers['content-type'] = 'application/json';
    if (this.#key !== null) headers['authorization'] = `Bearer ${this.#key}`;
    const { request } = this.#base.protocol === 'https:' ? https : http;
    return new Promise((resolve, reject) => {
      const fail = (error: Error): void => reject(new SearchUnavailableError(error.message));
      const call = request(new URL(path, this.#base), { method, agent: this.#agent, headers, signal: AbortSignal.timeout(timeoutMs) }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }));
        response.on('error', fail);
      });
      call.on('error', fail);
      call.end(body);
    });
  }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    throw new SearchUnavailableError('what answers is no search engine');
  }
}
