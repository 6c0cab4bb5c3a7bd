import { answer, refuse } from './support/arguments.js';
import { benchmark } from './support/search-benchmark.js';
import { engineName, optionValue } from './support/search-option.js';

const clauses = Number(optionValue('clauses') ?? 10_000);
if (!Number.isInteger(clauses) || clauses < 1) refuse('npm run -s search:bench -- --clauses N --engine minisearch|meilisearch --json');
const engine = engineName();
answer({ engine, clauses, ...(await benchmark({ clauses, engine })) });
