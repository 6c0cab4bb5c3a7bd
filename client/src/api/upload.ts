import { address } from './address';
import { ApiError, type Refusal } from './api-error';
import type { Path, Places, Reply } from './contract';
import { csrfHeader, withFreshToken } from './http';
import { forgetKey, keyFor } from './idempotency';

const answerOf = (request: XMLHttpRequest): unknown => {
  try {
    return JSON.parse(request.responseText) as unknown;
  } catch {
    return null;
  }
};

const isRefused = (request: XMLHttpRequest): boolean => request.status < 200 || request.status >= 300;

const send = (url: string, form: FormData, onProgress: (share: number) => void): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Idempotency-Key', keyFor(url, form));
    for (const [name, value] of Object.entries(csrfHeader())) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(new ApiError({ code: 'network', status: 0 }));
    request.onload = () => {
      const answer = answerOf(request);
      if (isRefused(request)) return reject(new ApiError({ code: 'internal', ...(answer as Refusal | null), status: request.status }));
      forgetKey(url, form);
      resolve(answer);
    };
    request.send(form);
  });

/** Sends files with progress (0…1); `fetch` cannot report how much has gone out. */
export const upload = async <P extends Path<'post'>>(path: P, places: Places<P>, form: FormData, onProgress: (share: number) => void): Promise<Reply<'post', P>> =>
  (await withFreshToken(() => send(address(path, places), form, onProgress))) as Reply<'post', P>;
