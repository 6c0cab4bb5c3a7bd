import path from 'node:path';
import { importsOf } from './imports.js';
import type { Source } from './sources.js';

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

const find = ({ file, text }: Source, pattern: RegExp, why: string): string[] =>
  [...text.matchAll(pattern)].map((match) => `${file}:${lineOf(text, match.index)}: ${match[0].trim()}: ${why}`);

// Any host that serves packages, whoever runs it: a checkout must work with whatever registry the machine is set up for.
const REGISTRY = /\b(?:registry|registry-\d+|npm|pypi|deb|mirrors?)\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:org|com|io|net|dev|kz|cn|ru)\b|"resolved":\s*"https?:/g;
const MACHINE_PATH = /(?<![\w.:/}$-])\/(?:work|root|home|Users)\/[\w.-]+/g;
const UPWARDS = /(?<![\w.])(?:\.\.\/)+[\w@-][\w.@-]*/g;

export const registryFaults = (source: Source): string[] => find(source, REGISTRY, 'a package registry by name');

export const pathFaults = (source: Source): string[] => find(source, MACHINE_PATH, 'a path of one machine');

/**
 * Paths that lead out of the project. What lies beside the checkout is handed in by the CI script, as an argument or in SHARED_DATA.
 * A path is taken from its own file and from the project's folder (`shared` beside it would be one), whichever the code meant.
 */
export const outsideFaults = (source: Source): string[] => {
  if (source.file === '.ci/run') return [];
  const from = path.posix.dirname(source.file);
  return [...source.text.matchAll(UPWARDS)]
    .map(([found]) => ({ found, target: path.posix.join(from, found) }))
    .filter(({ target }) => target.startsWith('..') || target === 'shared')
    .map(({ found }) => `${source.file}: ${found}: outside the project`);
};

/** The environment by any of its names, outside of the one reader. */
export const environmentFaults = (source: Source): string[] =>
  source.file === 'api/config/load.ts'
    ? []
    : [
        ...find(source, /\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\s*\[\s*['"]env['"]|\{[^{}]*\benv\b[^{}]*\}\s*=\s*process\b/g, 'the environment is read by api/config/load.ts'),
        ...importsOf(source.text)
          .filter((found) => /^(node:)?process$/.test(found.specifier) && /\benv\b/.test(found.names))
          .map(() => `${source.file}: imports env: the environment is read by api/config/load.ts`),
      ];

/** Hooks and plugins hide writes from the outbox: nineteen mishaps of one project began there. */
export const hookFaults = (source: Source): string[] => {
  if (!importsOf(source.text).some((found) => found.specifier === 'mongoose')) return [];
  return find(source, /\b\w+\.(?:pre|post|plugin)\(/g, 'no hooks and no plugins: append an event in the unit of work');
};
