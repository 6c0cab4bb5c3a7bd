const keys = new Map<string, string>();

/** A random UUID; `crypto.randomUUID` is missing on plain-HTTP pages inside a university's network. */
const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const nameOf = (path: string, body: unknown): string =>
  `${path} ${body instanceof FormData ? JSON.stringify(describe(body)) : JSON.stringify(body)}`;

const describe = (form: FormData): unknown[] =>
  [...form.entries()].map(([name, value]) => (value instanceof File ? [name, value.name, value.size, value.lastModified] : [name, value]));

/** The same creation tried again (a lost answer, a double click) keeps its key until it has succeeded. */
export const keyFor = (path: string, body: unknown): string => {
  const name = nameOf(path, body);
  const key = keys.get(name) ?? randomKey();
  keys.set(name, key);
  return key;
};

export const forgetKey = (path: string, body: unknown): void => {
  keys.delete(nameOf(path, body));
};
