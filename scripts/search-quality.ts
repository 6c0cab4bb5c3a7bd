import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { measureQuality } from '../api/compose/open-bare-search.js';
import { answer, refuse } from './support/arguments.js';
import { engineName, filesBeside, withEngine } from './support/search-option.js';

type Measured = Parameters<typeof measureQuality>;

/** A file named from where the command was called, or from the project's folder, where npm runs it. */
const readJson = <T>(file: string | undefined): T => {
  if (file === undefined) return refuse('npm run -s search:quality -- PASSAGES.json QUERIES.json --engine minisearch|meilisearch --json');
  const found = [path.resolve(process.env['INIT_CWD'] ?? '.', file), path.resolve(file)].find((each) => existsSync(each));
  return found === undefined ? refuse(`There is no file ${file}`) : (JSON.parse(readFileSync(found, 'utf8')) as T);
};

const [passagesFile, queriesFile] = filesBeside(['engine']);
const passages = readJson<Measured[1]>(passagesFile);
const questions = readJson<Measured[2]>(queriesFile);
answer(await withEngine(engineName(), ({ engine }) => measureQuality(engine, passages, questions)));
