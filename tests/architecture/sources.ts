import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../api/kernel/project-root.js';

const NOT_OURS = new Set(['node_modules', 'build', 'data', '.git']);
const BINARY = /\.(png|jpe?g|gif|ico|webp|woff2?|ttf|otf|pdf|docx|xlsx|zip|mdb)$/i;

export interface Source {
  /** Relative to the project, with slashes. */
  readonly file: string;
  readonly text: string;
}

const walk = (folder: string, top = false): string[] =>
  readdirSync(path.join(projectRoot(), folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    // Only at the top: a module may well have a folder `data` of its own.
    if (entry.name === 'node_modules' || (top && NOT_OURS.has(entry.name))) return [];
    return entry.isDirectory() ? walk(name) : [name];
  });

const read = (file: string): Source => ({ file, text: readFileSync(path.join(projectRoot(), file), 'utf8') });

/** Every TypeScript source under the given folders; a folder that does not exist yet has none. */
export const sourcesIn = (...folders: string[]): Source[] =>
  folders
    .filter((folder) => existsSync(path.join(projectRoot(), folder)))
    .flatMap((folder) => walk(folder))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map(read);

/** Every text file of the project, whatever its kind. */
export const allTexts = (): Source[] => walk('.', true).filter((file) => !BINARY.test(file)).map(read);

/** Whether a file of the project exists, to leave out what is not built yet. */
export const has = (file: string): boolean => existsSync(path.join(projectRoot(), file));
