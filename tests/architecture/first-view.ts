import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../../api/kernel/project-root.js';

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

const folder = path.join(projectRoot(), 'build/client');
const manifestFile = path.join(folder, '.vite/manifest.json');

/** `npm test` has built the client already; one test run by hand builds it itself. */
export const readManifest = (): Manifest => {
  if (!existsSync(manifestFile)) {
    const vite = path.join(projectRoot(), 'node_modules/vite/bin/vite.js');
    execFileSync(process.execPath, [vite, 'build', 'client', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], { cwd: projectRoot() });
  }
  return JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
};

/** The scripts that these parts load before they run, each once. */
export const scriptsOf = (manifest: Manifest, parts: readonly string[]): string[] => {
  const seen = new Set<string>();
  const visit = (part: string): void => {
    const chunk = manifest[part];
    if (!chunk) throw new Error(`The build has no part ${part}.`);
    if (seen.has(part)) return;
    seen.add(part);
    chunk.imports?.forEach(visit);
  };
  parts.forEach(visit);
  return [...seen].flatMap((part) => manifest[part]?.file ?? []);
};

/** Bytes of a built script as they travel, compressed. */
export const weightOf = (script: string): number => gzipSync(readFileSync(path.join(folder, script))).length;
