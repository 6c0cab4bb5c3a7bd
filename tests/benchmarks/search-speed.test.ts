import { describe, expect, test } from '@jest/globals';
import { benchmark, type Compared } from '../../scripts/support/search-benchmark.js';
import { installedMeilisearch } from '../../scripts/support/meilisearch-server.js';

/**
 * What INQ adds to its search engines, as a ratio measured in one run turn by turn, so that a busy machine falls on both
 * sides alike; milliseconds are left to `search:bench` on a quiet one. Source: LIB-3.
 */

const CLAUSES = Number(process.env['TEST_LONG'] === undefined ? 2_000 : 10_000);
/** The budget is 1.5; a small collection answers so fast that the way to the worker thread weighs more than it should. */
const BUDGET = process.env['TEST_LONG'] === undefined ? 3 : 1.5;

const within = (compared: Compared): void => {
  expect(compared.engine.p50ms).toBeGreaterThan(0);
  expect(compared.api.p50ms / compared.engine.p50ms).toBeLessThan(BUDGET);
};

describe('LIB-3 what the port adds to the engine', () => {
  test('LIB-3 MiniSearch: typing and full questions stay near the bare engine', async () => {
    const { typing, full } = await benchmark({ clauses: CLAUSES, engine: 'minisearch', rounds: 1, questions: 60 });
    within(typing);
    within(full);
  }, 300_000);

  (installedMeilisearch() === null ? test.skip : test)('LIB-3 Meilisearch: typing and full questions stay near the bare engine', async () => {
    const { typing, full } = await benchmark({ clauses: CLAUSES, engine: 'meilisearch', rounds: 1, questions: 60 });
    within(typing);
    within(full);
  }, 300_000);
});
