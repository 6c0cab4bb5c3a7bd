import { importsOf, packageOf, targetOf, type Import } from './imports.js';
import { harmlessBuiltins, libraryRooms, mayImport, placeOf, pureRooms, type Place } from './rooms.js';
import type { Source } from './sources.js';

const fits = (names: readonly string[], from: Place, to: Place, target: string): boolean => {
  const part = to.room.replace('module:', '');
  const seen = to.module === '' ? to.room : `${to.module === from.module ? 'own' : 'other'}:${part}`;
  return names.some((name) => name === seen || (name.includes('/') && target.startsWith(`api/${name}/`)));
};

/** `createX` is how adapters, modules and use cases are made here; types of that name are harmless. */
const constructs = ({ names, typeOnly }: Import): boolean => !typeOnly && /(?<!type )\bcreate[A-Z]/.test(names);

const ofOurs = (from: Place, found: Import, target: string): string | null => {
  const to = placeOf(target);
  if (target.startsWith('..')) return 'lies outside the project';
  if (target.endsWith('.json')) return null;
  if (to === null) return 'lies in no room of the house';
  if (to.room === 'client' && from.room !== 'client') return 'is the client';
  if (to.room === 'tests' && from.room !== 'tests') return 'is a test';
  if (to.room === 'embedded-store' && !['embedded-store', 'compose', 'tests'].includes(from.room)) return 'is imported by compose.ts only';
  if (to.room === 'module:public' && from.module !== '' && from.module !== to.module && constructs(found)) return 'constructs: compose.ts makes it and passes it';
  const allowed = mayImport[from.room];
  if (allowed === undefined || fits(allowed.values, from, to, target)) return null;
  if (!fits(allowed.types ?? [], from, to, target)) return `is not for ${from.room}`;
  return found.typeOnly ? null : `is for ${from.room} by \`import type\` only: the composition root makes and passes it`;
};

const ofLibrary = (file: string, from: Place, found: Import): string | null => {
  const library = packageOf(found.specifier);
  if (pureRooms.has(from.room) && !harmlessBuiltins.has(library)) return `is not for ${from.room}, which is pure`;
  const rooms = libraryRooms[library];
  if (rooms === undefined || from.room === 'compose' || from.room === 'tests') return null;
  if (found.typeOnly && library === 'pino') return null;
  if (library === 'express' && from.room === 'module:http' && !found.typeOnly) return 'is for module:http by `import type` only';
  const welcome = rooms.some((room) => room === from.room || file.startsWith(`api/${room}/`) || (room.startsWith('*') && file.endsWith(room.slice(1))));
  return welcome ? null : `is not for ${from.room}`;
};

/** Every import that the house does not allow, as "file → what: why". */
export const importFaults = ({ file, text }: Source): string[] => {
  const from = placeOf(file);
  if (from === null) return [`${file}: lies in no room of the house`];
  return importsOf(text).flatMap((found) => {
    const target = targetOf(file, found.specifier);
    const fault = target === null ? ofLibrary(file, from, found) : ofOurs(from, found, target);
    return fault === null ? [] : [`${file} → ${target ?? found.specifier}: ${fault}`];
  });
};
