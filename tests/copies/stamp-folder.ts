import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stampPdf } from '../../api/platform/stamps/stamp-pdf.js';
import type { StampWords } from '../../api/platform/stamps/stamp-job.js';

/** Entry of a process that stamps every PDF of a folder, as the child process would one: a process for each takes a second. */
const [folder = '', words = '{}'] = process.argv.slice(2);
const outcomes: Record<string, unknown> = {};
for (const name of (await readdir(folder)).filter((each) => each.endsWith('.in.pdf'))) {
  const file = path.join(folder, name);
  const begun = performance.now();
  const outcome = await stampPdf({ file, target: file.replace('.in.pdf', '.out.pdf'), words: JSON.parse(words) as StampWords, limits: { pages: 2000, timeoutMs: 0, memoryBytes: 0 } })
    .catch((error: unknown) => ({ failed: String(error) }));
  outcomes[name.replace('.in.pdf', '')] = { ...outcome, ms: Math.round(performance.now() - begun) };
}
await writeFile(path.join(folder, 'outcomes.json'), JSON.stringify(outcomes));
