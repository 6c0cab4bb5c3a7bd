import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A path of the repository, from a test that runs from the build. */
export function inRepository(path: string): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    const candidate = join(at, path);
    if (existsSync(candidate)) return candidate;
    if (at === dirname(at)) throw new Error(`${path} was not found above ${import.meta.dirname}`);
  }
}
