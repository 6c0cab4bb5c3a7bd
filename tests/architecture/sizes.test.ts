import { sourcesIn } from './sources.js';

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

// The limit for one file is the linter's; here the whole is looked at, for a house of many long files is no house either.
test('files are short as a rule', () => {
  const lengths = sourcesIn('api', 'scripts', 'client/src').map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
  const facts = { files: lengths.length, median: at(lengths, 0.5), p90: at(lengths, 0.9), longest: at(lengths, 1) };
  process.stderr.write(`lines of a file: ${JSON.stringify(facts)}\n`);
  expect(facts.median).toBeLessThanOrEqual(100);
  expect(facts.p90).toBeLessThanOrEqual(250);
});
