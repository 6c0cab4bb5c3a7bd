import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const findRoot = (folder: string): string => {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('No package.json above this file: the project is not installed whole.');
  return findRoot(parent);
};

/** Absolute path of the project's folder, the same from the sources and from the build. */
export const projectRoot = (): string => findRoot(path.dirname(fileURLToPath(import.meta.url)));
