import { answer, refuse } from './support/arguments.js';
import { withFreshInstallation } from './support/bench-application.js';
import { optionValue } from './support/search-option.js';
import { benchmarkSheet } from './support/sheet-benchmark.js';

const rows = Number(optionValue('rows') ?? 2190);
if (!Number.isInteger(rows) || rows < 1) refuse('npm run -s bench:sheet -- --rows N --json');
answer(await withFreshInstallation((inq, store) => benchmarkSheet(inq, rows, store)));
