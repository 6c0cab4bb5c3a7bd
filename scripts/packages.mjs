import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Whether node_modules differs from what package-lock.json asks for. Versions are compared, not times: a checkout of another
 * branch touches the lock file without changing it. npm writes its own list last, so an interrupted install is noticed too.
 */
export const packagesAreMissing = (root) => {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  const present = packagesOf(installed);
  const wanted = Object.entries(packagesOf(path.join(root, 'package-lock.json')));
  return wanted.some(([name, { version, optional }]) => {
    if (name === '') return false;
    // An optional package of another platform is not installed here, and must not be.
    return present[name] === undefined ? !optional : present[name].version !== version;
  });
};
