import { allTexts, sourcesIn, type Source } from './sources.js';
import { environmentFaults, hookFaults, outsideFaults, pathFaults, registryFaults } from './text-rules.js';

const faults = (rule: (source: Source) => string[], text: string, file = 'api/http/app.ts'): number => rule({ file, text }).length;

// Put together here, so that this file does not break the rules it tests.
const host = (...parts: string[]): string => parts.join('.');
const folder = (...parts: string[]): string => `/${parts.join('/')}`;

describe('committed files', () => {
  const texts = allTexts();

  test('name no package registry', () => {
    expect(texts.flatMap(registryFaults)).toEqual([]);
  });

  test('hold no path of one machine', () => {
    expect(texts.flatMap(pathFaults)).toEqual([]);
  });

  test('read nothing outside the project', () => {
    // Here such paths are planted; pages in docs only talk about them.
    const code = texts.filter(({ file }) => !file.startsWith('tests/architecture/') && !file.endsWith('.md'));
    expect(code.flatMap(outsideFaults)).toEqual([]);
  });
});

describe('the API', () => {
  test('reads the environment in one place', () => {
    expect(sourcesIn('api', 'client/src').flatMap(environmentFaults)).toEqual([]);
  });

  test('has no persistence hooks', () => {
    expect(sourcesIn('api').flatMap(hookFaults)).toEqual([]);
  });
});

describe('the rules find what is planted', () => {
  test('registries', () => {
    expect(faults(registryFaults, `npm config set x ${host('registry', 'example', 'org')}`)).toBe(1);
    expect(faults(registryFaults, `FROM ${host('mirror', 'corp', 'example', 'kz')}/node`)).toBe(1);
    expect(faults(registryFaults, '"resolved": ' + '"https://x.y/z.tgz"')).toBe(1);
    expect(faults(registryFaults, "npm.cmd, registry.rows, registry.example, 'deb.ts'")).toBe(0);
  });

  test('machine paths', () => {
    expect(faults(pathFaults, `read('${folder('work', 'main')}')`)).toBe(1);
    expect(faults(pathFaults, `cd ${folder('home', 'me', 'inq')}`)).toBe(1);
    expect(faults(pathFaults, "'/usr/bin/chromium', './work/x', '/workflows/1', 'https://a.kz/home/page'")).toBe(0);
  });

  test('files outside', () => {
    const up = (levels: number, name: string): string => `${'../'.repeat(levels)}${name}`;
    expect(faults(outsideFaults, up(3, 'elsewhere'))).toBe(1);
    expect(faults(outsideFaults, up(2, 'shared/data'))).toBe(1);
    expect(faults(outsideFaults, up(1, 'shared/data'), 'jest.config.js')).toBe(1);
    expect(faults(outsideFaults, up(1, 'shared/data'), '.ci/run')).toBe(0);
    expect(faults(outsideFaults, up(2, 'templates'))).toBe(0);
    expect(faults(outsideFaults, up(1, 'shared/button'), 'client/src/app/menu.tsx')).toBe(0);
  });

  test('the environment', () => {
    expect(faults(environmentFaults, 'process.env.PORT')).toBe(1);
    expect(faults(environmentFaults, "process['env']")).toBe(1);
    expect(faults(environmentFaults, 'const { env } = process;')).toBe(1);
    expect(faults(environmentFaults, "import { env } from 'node:process';")).toBe(1);
    expect(faults(environmentFaults, 'process.env.PORT', 'api/config/load.ts')).toBe(0);
  });

  test('hooks', () => {
    expect(faults(hookFaults, "import { Schema } from 'mongoose';\nschema.post('save', f)")).toBe(1);
    expect(faults(hookFaults, "import { Schema } from 'mongoose';\nthings.plugin(f)")).toBe(1);
    expect(faults(hookFaults, "router.post('/x', f)")).toBe(0);
  });
});
