import path from 'node:path';

export interface Import {
  readonly specifier: string;
  /** Gone after compiling: it ties the types together, not the running code. */
  readonly typeOnly: boolean;
  /** What stands between the braces, as written. */
  readonly names: string;
}

const FROM = /^[ \t]*(import|export)\b(\s+type\b(?!\s+from\b))?\s*([^'"`;]*?)\bfrom\s*['"]([^'"\n]+)['"]/gm;
const BARE = /^[ \t]*import\s*['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g;
const TYPE_QUERY = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)\s*\.\s*[A-Z]/g;

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^[ \t]*\/\/.*$/gm, '');

/** `{ type A, type B }` imports no value either. */
const onlyTypes = (names: string): boolean => {
  const list = /^\{([\s\S]*)\}\s*$/.exec(names.trim())?.[1];
  if (list === undefined) return false;
  const parts = list.split(',').map((name) => name.trim()).filter((name) => name !== '');
  return parts.length > 0 && parts.every((name) => name.startsWith('type '));
};

/** What a source imports, in any of the ways TypeScript knows. */
export const importsOf = (source: string): Import[] => {
  const text = withoutComments(source);
  const queried = new Set([...text.matchAll(TYPE_QUERY)].map((match) => match[1]));
  return [
    ...[...text.matchAll(FROM)].map(([, , type, names = '', specifier = '']) => ({ specifier, names, typeOnly: type !== undefined || onlyTypes(names) })),
    ...[...text.matchAll(BARE)].map(([, specifier = '']) => ({ specifier, names: '', typeOnly: false })),
    ...[...text.matchAll(DYNAMIC)].map(([, specifier = '']) => ({ specifier, names: '', typeOnly: queried.has(specifier) })),
  ];
};

/** The file of ours that an import means, or null for a library. */
export const targetOf = (file: string, specifier: string): string | null => {
  if (!specifier.startsWith('.')) return null;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)).replace(/\.js$/, '.ts');
};

/** `@scope/name/deep` → `@scope/name`; `node:fs/promises` → `node:fs`. */
export const packageOf = (specifier: string): string => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
