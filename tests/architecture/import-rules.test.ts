import { importFaults } from './import-rules.js';
import { importsOf } from './imports.js';
import { sourcesIn } from './sources.js';

const faultOf = (file: string, text: string): string => importFaults({ file, text }).join('\n');

describe('who may import whom', () => {
  test('every source keeps to the rules', () => {
    expect(sourcesIn('api', 'scripts', 'tests', 'client').flatMap(importFaults)).toEqual([]);
  });
});

describe('the rules find what is planted', () => {
  test.each([
    ['api/kernel/ids.ts', "import { load } from '../config/load.js';", 'is not for kernel'],
    ['api/text/kazakh/fold.ts', "import { newId } from '../../kernel/ids.js';", 'is not for text'],
    ['api/text/kazakh/fold.ts', "import { readFile } from 'node:fs/promises';", 'pure'],
    ['api/modules/documents/domain/document.ts', "import { z } from 'zod';", 'pure'],
    ['api/modules/documents/domain/document.ts', "import type { Actor } from '../use-cases/add-act.js';", 'is not for module:domain'],
    ['api/modules/documents/use-cases/add-act.ts', "import { chain } from '../../audit/domain/chain.js';", 'api/modules/audit/domain/chain.ts'],
    ['api/modules/documents/use-cases/add-act.ts', "import { createActs } from '../act-repository.mongo.js';", '`import type` only'],
    ['api/modules/documents/use-cases/add-act.ts', "import mongoose from 'mongoose';", 'is not for module:use-cases'],
    ['api/modules/documents/act.mongo.ts', "import { createPdf } from '../../platform/forms/render.js';", 'is not for module:mongo'],
    ['api/modules/documents/http/routes.ts', "import express from 'express';", '`import type` only'],
    ['api/modules/documents/http/routes.ts', "import { people } from '../../identity/person.mongo.js';", 'is not for module:http'],
    ['api/modules/documents/use-cases/add-act.ts', "import { createAudit } from '../../audit/public.js';", 'constructs'],
    ['api/modules/documents/helpers.ts', '', 'no room'],
    ['api/platform/mail/smtp.ts', "import mongoose from 'mongoose';", 'is not for platform'],
    ['api/http/app.ts', "import { createMailer } from '../platform/mail/smtp.js';", '`import type` only'],
    ['api/modules/library/module.ts', "import { createEngine } from '../../platform/search/engine.js';", '`import type` only'],
    ['api/platform/mongo/connect.ts', "import { startStore } from '../../embedded-store/start.js';", 'compose.ts only'],
    ['api/http/app.ts', "import page from '../../client/src/page.js';", 'is the client'],
    ['api/http/app.ts', "import { fixture } from '../../tests/support/fixture.js';", 'is a test'],
    ['api/http/app.ts', "import secret from '../../../elsewhere/secret.js';", 'outside the project'],
    ['client/src/main.tsx', "import { errorStatus } from '../../api/kernel/errors.js';", 'is not for client'],
    ['client/src/main.tsx', "import type { ErrorCode } from '../../api/kernel/errors.js';", 'is not for client'],
    ['scripts/seed.ts', "const x = await import('../api/platform/mail/smtp.js');", '`import type` only'],
  ])('%s: %s', (file, text, fault) => {
    expect(faultOf(file, text)).toContain(fault);
  });

  test.each([
    ['api/modules/documents/use-cases/add-act.ts', "import { personOf } from '../../identity/public.js';"],
    ['api/modules/documents/use-cases/add-act.ts', "import type { Acts } from '../act-repository.mongo.js';"],
    ['api/modules/documents/act.mongo.ts', "import { Schema } from 'mongoose';\nimport { save } from '../../platform/mongo/save-guarded.js';"],
    ['api/platform/jobs/jobs.mongo.ts', "import { Schema } from 'mongoose';"],
    ['api/compose.ts', "import { startStore } from './embedded-store/start.js';\nimport mongoose from 'mongoose';"],
    ['api/http/app.ts', "import type { FileStore } from '../platform/storage/port.js';"],
    ['client/src/main.tsx', "import { createRoot } from 'react-dom/client';\nimport { App } from './app';"],
  ])('and let pass what is allowed: %s', (file, text) => {
    expect(faultOf(file, text)).toBe('');
  });
});

describe('the import scanner', () => {
  test('knows every form', () => {
    const text = [
      "import a from 'a';",
      "import 'b';",
      "export * from 'c';",
      "export { d } from 'd';",
      "const e = await import('e');",
      "import {\n  f,\n  g,\n} from 'f';",
    ].join('\n');
    expect(importsOf(text).map((found) => found.specifier).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(importsOf(text).some((found) => found.typeOnly)).toBe(false);
  });

  test('tells types from values', () => {
    const types = ["import type { A } from 'a';", "import { type B, type C } from 'b';", "export type { D } from 'd';", "type E = import('e').E;"];
    expect(types.flatMap(importsOf).map((found) => found.typeOnly)).toEqual([true, true, true, true]);
    expect(importsOf("import { type A, b } from 'a';")).toMatchObject([{ specifier: 'a', typeOnly: false }]);
    expect(importsOf("import type from 'a';")).toMatchObject([{ specifier: 'a', typeOnly: false }]);
  });

  test('does not read comments, nor statements that only look alike', () => {
    expect(importsOf("/* import a from 'a' */\n// import b from 'b'\nexport const from = 1;\nexport const c = () => 'x';")).toEqual([]);
  });
});
