import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const lockOf = (root) => packagesOf(path.join(root, 'package-lock.json'));

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Whether node_modules differs from what package-lock.json asks for. Versions are compared, not times: a checkout of another
 * branch touches the lock file without changing it. npm writes its own list last, so an interrupted install is noticed too.
 */
export const packagesAreMissing = (root) => {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  const present = packagesOf(installed);
  const wanted = Object.entries(lockOf(root));
  return wanted.some(([name, { version, optional }]) => {
    if (name === '') return false;
    // An optional package of another platform is not installed here, and must not be.
    return present[name] === undefined ? !optional : present[name].version !== version;
  });
};

/** As Node looks for it: inside the package that wants it, then outwards. */
const isLocked = (packages, from, name) => {
  if (packages[path.posix.join(from, 'node_modules', name)] !== undefined) return true;
  return from !== '' && isLocked(packages, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
};

/**
 * `npm ci` refuses a lock file without the optional packages of other platforms, and npm itself leaves them out where its registry
 * does not offer them. Such a lock is installed by `npm install --no-save`, which keeps to the same versions and writes nothing.
 */
export const installArguments = (root) => {
  const packages = lockOf(root);
  const whole = Object.entries(packages).every(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).every((name) => isLocked(packages, from, name)),
  );
  return whole ? ['ci'] : ['install', '--no-save'];
};
