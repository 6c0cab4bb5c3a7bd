import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const MONGO = ['mongoose', 'mongodb', 'connect-mongo'];
const EXPRESS = ['express', 'express-session', 'express-rate-limit', 'helmet', 'passport', 'passport-local', 'multer'];
const REACT = ['react', 'react-dom', 'react-router', 'react-i18next'];

// The environment by its other names; the plain `process.env` is a property, see below.
const environment = {
  paths: ['process', 'node:process'].map((name) => ({ name, importNames: ['env'], message: 'The environment is read by api/config/load.ts alone.' })),
};

/** One block per room: a later block replaces the earlier one's list, so each names all it forbids. */
const forbid = (files, names) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        ...environment,
        patterns: [{ group: names.flatMap((name) => [name, `${name}/*`]), message: 'This library belongs to another room: see docs/adr and tests/architecture.' }],
      },
    ],
  },
});

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'Atomics', 'SharedArrayBuffer'].map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores(['build/', 'data/', 'node_modules/', '**/*.d.ts']),
  js.configs.recommended,
  tseslint.configs.recommended,
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    ignores: ['tests/**', '*.config.js', '**/*.config.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      'max-depth': ['error', 4],
    },
  },
  {
    // MongoDB's semantics are long tables of cases, and its data has no shape to rely on: the store's proof is the recorded replies.
    files: ['api/embedded-store/**/*.ts'],
    rules: { complexity: 'off', 'max-lines': 'off', 'max-lines-per-function': 'off', 'max-depth': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // In a test a missing value is a failure of the test, which is what is wanted.
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // Forms fall back to a default in each field, which counts as a branch.
  { files: ['client/**/*.tsx'], rules: { complexity: ['error', 22] } },
  {
    files: ['api/**/*.ts', 'client/**/*.{ts,tsx}'],
    ignores: ['api/config/load.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is read by api/config/load.ts alone; take what you need from Config.' },
      ],
    },
  },
  forbid(['api/**/*.ts'], [...MONGO, ...EXPRESS, ...REACT]),
  forbid(['api/**/*.mongo.ts', 'api/platform/mongo/**/*.ts'], [...EXPRESS, ...REACT]),
  forbid(['api/http/**/*.ts', 'api/modules/*/http/**/*.ts'], [...MONGO, ...REACT]),
  forbid(['api/compose.ts', 'api/compose/**/*.ts', 'api/processes/**/*.ts'], REACT),
  forbid(['scripts/**/*.ts'], [...MONGO, ...EXPRESS, ...REACT]),
  forbid(['client/**/*.{ts,tsx}'], [...MONGO, ...EXPRESS]),
);
