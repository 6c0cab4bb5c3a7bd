// npm run -s NAME -- …: builds what is stale (messages on standard error) and runs build/scripts/NAME.js with the arguments.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './prepare.mjs';

const name = process.argv[2] ?? '';
if (prepare().length > 0) process.exit(1);

const file = path.join(root, 'build/scripts', `${name.replaceAll(':', '-')}.js`);
if (!existsSync(file)) {
  process.stderr.write(`There is no command "${name}".\n`);
  process.exit(1);
}
// The command finds its own arguments where a script started directly would.
process.argv.splice(1, 2, file);
await import(pathToFileURL(file).href);
