import { expect, test } from '@jest/globals';
import { killRounds } from '../../scripts/support/kill-rounds.js';
import { raceRounds } from '../../scripts/support/race-rounds.js';
import { startTestSystem } from '../support/test-system.js';

const LONG = process.env['TEST_LONG'] !== undefined;

test('WF-2: the last parallel approvers decide in the same moment, and the stage goes on once', async () => {
  const rounds = LONG ? 1000 : 10;
  const system = await startTestSystem();
  try {
    expect(await raceRounds(system.inq, rounds, 3)).toEqual({ rounds, transitionsPerStage: 1, failures: [] });
  } finally {
    await system.stop();
  }
}, LONG ? 3_600_000 : 120_000);

test('AUD-1, WF-4: killed while decisions are on their way, the server loses none that it acknowledged and takes none twice', async () => {
  const rounds = LONG ? 500 : 3;
  expect(await killRounds(rounds)).toEqual({ rounds, decisions: rounds * 3, lost: 0, doubled: 0, auditOk: true });
}, LONG ? 7_200_000 : 180_000);
