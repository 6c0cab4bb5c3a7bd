// Makes the checkout runnable: Node version, packages, build. Plain Node, because it runs before any package is there.
// Everything it says goes to standard error: the standard output of a named command is its JSON alone.
import './check-node.cjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientIsStale, clientSources, keepClientStamp, keepServerStamp, removeOrphans, serverIsStale } from './staleness.mjs';
import { installArguments, packagesAreMissing } from './packages.mjs';
import { withLock } from './lock.mjs';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const say = (text) => process.stderr.write(`[prepare] ${text}\n`);

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] });
  if (error) say(`${command} could not be started: ${error.message}`);
  return status === 0;
};

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const install = () => {
  if (!packagesAreMissing(root)) return true;
  const how = installArguments(root);
  say(`installing packages (npm ${how.join(' ')}), this takes a minute …`);
  const started = Date.now();
  // The build needs the development packages even where NODE_ENV says production.
  const done = run('npm', [...how, '--no-audit', '--no-fund', '--include=dev']);
  say(done ? `packages are installed (${seconds(started)})` : 'the packages could not be installed; see the messages above');
  return done;
};

const buildServer = () => {
  removeOrphans(root);
  if (!serverIsStale(root)) return true;
  say('compiling the API, the scripts and the tests …');
  const started = Date.now();
  const sources = keepServerStamp.read(root);
  const done = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
  // The stamp is of the sources as they were before: what was edited meanwhile is compiled next time.
  if (done) keepServerStamp.write(root, sources);
  say(done ? `compiled (${seconds(started)})` : 'the types do not check; see the errors above');
  return done;
};

const buildClient = () => {
  if (!clientSources.exist(root) || !clientIsStale(root)) return true;
  say('building the client …');
  const started = Date.now();
  const sources = keepClientStamp.read(root);
  const args = ['build', 'client', '--outDir', path.join(root, 'build/client'), '--emptyOutDir', '--logLevel', 'warn'];
  const done = run(process.execPath, ['node_modules/vite/bin/vite.js', ...args]);
  if (done) keepClientStamp.write(root, sources);
  say(done ? `client built (${seconds(started)})` : 'the client does not build; see the errors above');
  return done;
};

/** Names the steps that failed; an empty list means that everything is ready. */
export const prepare = ({ client = false, installOnly = false } = {}) => {
  const stale = () =>
    packagesAreMissing(root) || (!installOnly && (serverIsStale(root) || (client && clientSources.exist(root) && clientIsStale(root))));
  if (!installOnly) removeOrphans(root);
  if (!stale()) return [];
  mkdirSync(path.join(root, 'build'), { recursive: true });
  return withLock(path.join(root, 'build/.prepare.lock'), say, () => {
    if (!install()) return ['packages'];
    if (installOnly) return [];
    const failed = [];
    if (!buildServer()) failed.push('types');
    if (client && !buildClient()) failed.push('client build');
    return failed;
  });
};

if (fileURLToPath(import.meta.url) === process.argv[1]) {
  const failed = prepare({ client: process.argv.includes('--client'), installOnly: process.argv.includes('--install-only') });
  process.exitCode = failed.length > 0 ? 1 : 0;
}
