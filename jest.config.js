import { existsSync } from 'node:fs';
import path from 'node:path';

const support = path.join(import.meta.dirname, 'build/tests/support');
const optional = (key, file) => (existsSync(path.join(support, file)) ? { [key]: path.join(support, file) } : {});

// The compiler has built everything into build/, so nothing is transformed: a test runs the very code that is shipped.
const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: {},
  setupFiles: [path.join(support, 'jest-setup.js')],
  ...optional('globalSetup', 'global-setup.js'),
  ...optional('globalTeardown', 'global-teardown.js'),
};

export default {
  maxWorkers: 2,
  // Modules of earlier suites stay in a worker's memory, and collecting that garbage takes longer than a new worker.
  workerIdleMemoryLimit: '1200MB',
  testTimeout: 120_000,
  projects: [
    {
      ...base,
      displayName: 'main',
      roots: ['<rootDir>/build/tests'],
      testMatch: ['**/*.test.js'],
      testPathIgnorePatterns: ['/node_modules/', '/build/tests/e2e/'],
    },
    { ...base, displayName: 'e2e', roots: ['<rootDir>/build/tests'], testMatch: ['**/e2e/**/*.test.js'] },
  ],
};
