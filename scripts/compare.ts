import { compareClauses } from '../api/text/comparison/compare-clauses.js';
import { outcomeOf } from '../api/text/comparison/outcome.js';
import { answer, readArguments, refuse } from './support/arguments.js';
import { givenFile, readForComparison } from './support/read-for-comparison.js';

// Needs no server and no store: what is read is compared and answered, nothing is kept.
const [older, newer] = readArguments().files;
if (older === undefined || newer === undefined) refuse('Which files? npm run -s compare -- OLD NEW --json');
else {
  const [old, fresh] = await Promise.all([readForComparison(givenFile(older)), readForComparison(givenFile(newer))]);
  const sides = [old, fresh] as const;
  // What precedes the first clause belongs to itself, however much of it has changed.
  answer(outcomeOf(compareClauses(...sides, { pairings: [['front', 'front']] }), ...sides));
}
