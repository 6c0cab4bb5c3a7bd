import { readFileSync } from 'node:fs';
import { measureQuality } from '../api/compose/open-bare-search.js';
import { answer, refuse } from './support/arguments.js';
import { engineName, filesBeside, withEngine } from './support/search-option.js';

type Measured = Parameters<typeof measureQuality>;

const readJson = <T>(file: string | undefined): T =>
  file === undefined ? refuse('npm run -s search:quality -- PASSAGES.json QUERIES.json --engine minisearch|meilisearch --json') : (JSON.parse(readFileSync(file, 'utf8')) as T);

const [passagesFile, queriesFile] = filesBeside(['engine']);
const passages = readJson<Measured[1]>(passagesFile);
const questions = readJson<Measured[2]>(queriesFile);
answer(await withEngine(engineName(), ({ engine }) => measureQuality(engine, passages, questions)));
