import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const COMPILED = ['api', 'scripts', 'tests'];

/** Files under a folder, relative to the root; folders that are not there have none. */
const walk = (root, folder, skip = []) => {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.name === 'node_modules' || skip.includes(name)) return [];
    return entry.isDirectory() ? walk(root, name, skip) : [name];
  });
};

const fingerprint = (root, files) => {
  const hash = createHash('sha256');
  for (const file of [...files, 'package-lock.json', 'tsconfig.json'].sort()) {
    const stat = statSync(path.join(root, file), { throwIfNoEntry: false });
    if (stat) hash.update(`${file}\0${stat.mtimeMs}\0${stat.size}\n`);
  }
  return hash.digest('hex');
};

const stamp = (file, sources) => ({
  read: (root) => fingerprint(root, sources(root)),
  write: (root, value) => writeFileSync(path.join(root, file), value),
  fits: (root) => existsSync(path.join(root, file)) && readFileSync(path.join(root, file), 'utf8') === fingerprint(root, sources(root)),
});

// The compiler is not asked to look at browser tests; the client's own build is not its business either.
const serverSources = (root) =>
  COMPILED.flatMap((folder) => walk(root, folder, ['tests/client'])).filter((file) => /\.(m|c)?tsx?$|\.json$/.test(file));

const outputOf = (source) => path.posix.join('build', source.replace(/\.([mc]?)tsx?$/, '.$1js'));

const sourcesOf = (output) => {
  const base = output.replace(/^build\//, '').replace(/\.map$/, '');
  return [base, base.replace(/\.([mc]?)js$/, '.$1ts'), base.replace(/\.js$/, '.tsx')];
};

export const keepServerStamp = stamp('build/.server-stamp', serverSources);

/** Also stale when an output is gone: the incremental compiler trusts its own notes, so those are dropped then. */
export const serverIsStale = (root) => {
  const lost = serverSources(root).some((file) => /(?<!\.d)\.[mc]?tsx?$/.test(file) && !existsSync(path.join(root, outputOf(file))));
  if (lost && keepServerStamp.fits(root)) rmSync(path.join(root, 'build/.tsbuildinfo'), { force: true });
  return lost || !keepServerStamp.fits(root);
};

/** A test whose source is deleted would otherwise be run from the build for ever. */
export const removeOrphans = (root) => {
  for (const output of COMPILED.flatMap((folder) => walk(root, path.posix.join('build', folder)))) {
    if (!sourcesOf(output).some((source) => existsSync(path.join(root, source)))) rmSync(path.join(root, output), { force: true });
  }
};

export const clientSources = {
  list: (root) => walk(root, 'client'),
  exist: (root) => existsSync(path.join(root, 'client/index.html')),
};

export const keepClientStamp = stamp('build/.client-stamp', clientSources.list);

export const clientIsStale = (root) => !existsSync(path.join(root, 'build/client/index.html')) || !keepClientStamp.fits(root);
