import { existsSync } from 'node:fs';
import path from 'node:path';
import { extractFile } from '../api/compose/extract-file.js';
import { answer, readArguments, refuse } from './support/arguments.js';

// Needs no server and no store: what is read is answered, nothing is kept.
const [given] = readArguments().files;
if (given === undefined) refuse('Which file? npm run -s extract -- FILE --json');
else {
  // npm goes to the project's folder first; INIT_CWD is where the person stands.
  const file = [given, path.resolve(process.env['INIT_CWD'] ?? '.', given)].find((each) => existsSync(each)) ?? refuse(`There is no file ${given}`);
  const read = await extractFile(file);
  if (read.refused) answer({ kind: null, pages: null, scan: false, clauses: [], findings: [], refused: read.refused });
  else {
    const { kind, pages, scan, findings } = read;
    const clauses = read.clauses.map(({ number, heading, path, page, text }) => ({ number, heading, path, page, text }));
    answer({ kind, pages, scan, clauses, findings, refused: null });
  }
}
