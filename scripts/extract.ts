import { existsSync } from 'node:fs';
import { extractFile } from '../api/compose/extract-file.js';
import { answer, readArguments, refuse } from './support/arguments.js';

// Needs no server and no store: what is read is answered, nothing is kept.
const [file] = readArguments().files;
if (file === undefined) refuse('Which file? npm run -s extract -- FILE --json');
else if (!existsSync(file)) refuse(`There is no file ${file}`);
else {
  const read = await extractFile(file);
  if (read.refused) answer({ kind: null, pages: null, scan: false, clauses: [], findings: [], refused: read.refused });
  else {
    const { kind, pages, scan, findings } = read;
    const clauses = read.clauses.map(({ number, heading, path, page, text }) => ({ number, heading, path, page, text }));
    answer({ kind, pages, scan, clauses, findings, refused: null });
  }
}
