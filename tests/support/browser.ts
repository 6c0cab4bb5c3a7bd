import type { Express } from 'express';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';

type Method = 'post' | 'put' | 'patch' | 'delete';
type Headers = Readonly<Record<string, string>>;

/** A browser of an application or an address: keeps cookies and sends the CSRF token that it was given last. */
export const openBrowser = (app: Express | string) => {
  const agent: TestAgent = request.agent(app);
  let token = '';

  const call = (method: Method, url: string, headers: Headers = {}) => agent[method](`/api${url}`).set('X-CSRF-Token', token).set(headers);
  const refresh = async () => {
    token = (await agent.get('/api/session')).body.csrfToken;
  };

  return {
    agent,
    refresh,
    get: (url: string) => agent.get(`/api${url}`),
    post: (url: string, body: object = {}, headers?: Headers) => call('post', url, headers).send(body),
    put: (url: string, body: object = {}, headers?: Headers) => call('put', url, headers).send(body),
    patch: (url: string, body: object, headers?: Headers) => call('patch', url, headers).send(body),
    remove: (url: string, headers?: Headers) => call('delete', url, headers).send({}),
    /** Sends a file as a form does. */
    upload: (url: string, fields: Readonly<Record<string, string>>, content: Buffer, name: string) => {
      const form = call('post', url);
      for (const [field, value] of Object.entries(fields)) void form.field(field, value);
      return form.attach('file', content, name);
    },
    /** The bytes of a download. */
    download: (url: string) => agent.get(`/api${url}`).buffer(true).parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    }),
    signIn: async (login: string, password: string) => {
      await refresh();
      const answer = await call('post', '/session').send({ login, password });
      if (answer.status === 200) token = answer.body.csrfToken;
      return answer;
    },
  };
};

export type Browser = ReturnType<typeof openBrowser>;
