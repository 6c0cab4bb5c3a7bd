import { answer, refuse } from './support/arguments.js';
import { withFreshInstallation } from './support/bench-application.js';
import { benchmarkCampaign } from './support/campaign-benchmark.js';
import { optionValue } from './support/search-option.js';

const FEWEST = 2000;
const people = Number(optionValue('people') ?? 50_000);
if (!Number.isInteger(people) || people < FEWEST) refuse(`npm run -s bench:campaign -- --people N --json (N from ${FEWEST} on)`);
answer(await withFreshInstallation((inq, store) => benchmarkCampaign(inq, people, store)));
