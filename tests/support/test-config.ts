import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConfig } from '../../api/config/load.js';

export const temporaryFolder = () => mkdtemp(path.join(tmpdir(), 'inq-test-'));
export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 3 });

/** A database of its own for each system, so that tests may share one server when `MONGODB_URI` is set. */
export const databaseName = () => `inq_test_${randomBytes(6).toString('hex')}`;

/** The configuration of a test: nothing of the developer's environment but the server to use. */
export const testConfig = (dataDir: string, database: string, more: Record<string, string> = {}) => loadConfig({
  NODE_ENV: 'test', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, MONGODB_DATABASE: database,
  MONGODB_URI: process.env['MONGODB_URI'], ...more,
});
