import type { AnyPath, Places, QueryValue } from './contract';

/** `?a=1&b=2` of the values that are there; empty ones are left out. */
const queryString = (query: Readonly<Record<string, QueryValue>>): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `?${text}` : '';
};

/** An address of the interface with its values filled in. */
export const address = <P extends AnyPath>(path: P, places?: Places<P>, query: Readonly<Record<string, QueryValue>> = {}): string => {
  const values: Readonly<Record<string, string | number>> = places ?? {};
  return path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(String(values[name]))) + queryString(query);
};
