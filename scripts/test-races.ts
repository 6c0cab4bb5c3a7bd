import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose } from '../api/compose.js';
import { loadConfig } from '../api/config/load.js';
import { answer } from './support/arguments.js';
import { raceRounds } from './support/race-rounds.js';
import { roundsWanted } from './support/rounds-option.js';

const dataDir = await mkdtemp(path.join(tmpdir(), 'inq-races-'));
const inq = await compose(loadConfig({ DATA_DIR: dataDir, NODE_ENV: 'test', LOG_LEVEL: 'silent', MONGODB_URI: process.env['MONGODB_URI'] }), { syncStore: false, clientFolder: null });
await inq.ensureInstalled();
const report = await raceRounds(inq, roundsWanted(1000));
await inq.close();
await rm(dataDir, { recursive: true, force: true });
answer(report);
process.exitCode = report.failures.length === 0 && report.transitionsPerStage === 1 ? 0 : 1;
