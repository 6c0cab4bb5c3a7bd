/** A client of a running INQ: keeps the cookie and sends the CSRF token that it was given. */
export const openClient = (base: () => string) => {
  let cookie = '';
  let token = '';

  const call = async (method: string, url: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(`${base()}/api${url}`, {
      method, headers: { cookie, 'X-CSRF-Token': token, ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const set = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '').filter(Boolean);
    if (set.length > 0) cookie = set.join('; ');
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? {} : JSON.parse(text) as Record<string, unknown> };
  };

  return {
    call,
    signIn: async (login: string, password: string): Promise<void> => {
      token = String((await call('GET', '/session')).body['csrfToken']);
      const answer = await call('POST', '/session', { login, password });
      if (answer.status !== 200) throw new Error(`${login} could not sign in: ${answer.status}`);
      token = String(answer.body['csrfToken']);
    },
  };
};

export type Client = ReturnType<typeof openClient>;
