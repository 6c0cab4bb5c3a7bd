import { createHash } from 'node:crypto';

/** JSON with sorted keys: the same facts give the same text whatever order a store returns them in. Instants must be texts already. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
};

/** SHA-256 (64 hex digits) over the canonical JSON of the facts: what a signature and a re-authentication are bound to. */
export const digestOf = (facts: unknown): string => createHash('sha256').update(canonicalJson(facts)).digest('hex');
