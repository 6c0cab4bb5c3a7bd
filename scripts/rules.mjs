// npm run rules: which tests name each requirement of docs/rules.md. A rule that no test names is a promise without proof.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** `- REG-3: …` → `{ id, text }`. */
export const rulesIn = (markdown) =>
  [...markdown.matchAll(/^- ([A-Z]{2,5}-\d+[a-z]?):\s*(.+)$/gm)].map(([, id, text]) => ({ id, text: text.trim() }));

const named = (text, id) => new RegExp(`\\b${id}(?![\\w-])`).test(text);

/** For each rule the files that name it; `tests` is a list of `{ file, text }`. */
export const coverage = (rules, tests) =>
  rules.map((rule) => ({ ...rule, files: tests.filter(({ text }) => named(text, rule.id)).map(({ file }) => file) }));

const testsIn = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

/** Null while there is no list of rules. */
export const readCoverage = () => {
  const list = path.join(root, 'docs/rules.md');
  return existsSync(list) ? coverage(rulesIn(readFileSync(list, 'utf8')), testsIn('tests')) : null;
};

const report = () => {
  const rows = readCoverage();
  if (rows === null) return console.log('docs/rules.md does not exist.');
  for (const { id, files } of rows) console.log(`${id.padEnd(8)} ${files.join(', ') || 'NO TEST'}`);
  const bare = rows.filter(({ files }) => files.length === 0);
  console.log(`${rows.length} rules, ${bare.length} without a test`);
  process.exitCode = bare.length > 0 ? 1 : 0;
};

if (fileURLToPath(import.meta.url) === process.argv[1]) report();
