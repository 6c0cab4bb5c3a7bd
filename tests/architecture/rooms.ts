export interface Place {
  /** A room of the house, or `module:<part>` inside a module. */
  readonly room: string;
  /** The module's name, empty outside of modules. */
  readonly module: string;
}

const MODULE_PARTS: readonly (readonly [RegExp, string])[] = [
  [/\.mongo\.ts$/, 'mongo'],
  [/^(domain|use-cases|http|projectors)\//, ''],
  [/^(policy|ports|public|module)\.ts$/, ''],
];

const partOf = (rest: string): string | null => {
  const [pattern, name] = MODULE_PARTS.find(([candidate]) => candidate.test(rest)) ?? [];
  return pattern === undefined ? null : name || (pattern.exec(rest)?.[1] ?? null);
};

/** Where a file lives; null when the house has no room for it. */
export const placeOf = (file: string): Place | null => {
  const [, module, rest] = /^api\/modules\/([^/]+)\/(.+)$/.exec(file) ?? [];
  if (module !== undefined && rest !== undefined) {
    const part = partOf(rest);
    return part === null ? null : { room: `module:${part}`, module };
  }
  if (/^api\/(compose|main)\.ts$|^api\/(compose|processes)\//.test(file)) return { room: 'compose', module: '' };
  const [, inApi, atTop] = /^(?:api\/(kernel|config|text|http|platform|embedded-store)|(scripts|tests|client))\//.exec(file) ?? [];
  const room = inApi ?? atTop;
  return room === undefined ? null : { room, module: '' };
};

export interface Allowed {
  /** Rooms whose code may be run. */
  readonly values: readonly string[];
  /** Rooms whose types may be named besides. */
  readonly types?: readonly string[];
}

const PURE = ['kernel', 'text'];
const CORE = [...PURE, 'own:domain', 'own:policy', 'own:ports'];

/**
 * Who may import whom. `own:x` is a room of the same module, `other:public` another module's only door.
 * A room that is missing here (compose, tests) may import everything but the client.
 */
export const mayImport: Readonly<Record<string, Allowed>> = {
  kernel: { values: ['kernel'] },
  text: { values: ['text'] },
  config: { values: ['kernel', 'config'] },
  http: { values: [...PURE, 'http'], types: ['config', 'platform'] },
  platform: { values: [...PURE, 'platform'], types: ['config', 'http', 'other:ports', 'other:public'] },
  'embedded-store': { values: ['embedded-store'] },
  'module:domain': { values: [...PURE, 'own:domain'] },
  'module:policy': { values: [...PURE, 'own:domain', 'own:policy'] },
  'module:ports': { values: [...PURE, 'own:domain', 'own:ports'], types: ['other:public'] },
  // A module with one adapter has no ports.ts: there the repository's own type is the port.
  'module:use-cases': { values: [...CORE, 'own:use-cases', 'other:public'], types: ['own:mongo', 'platform'] },
  'module:projectors': { values: [...CORE, 'own:use-cases', 'own:projectors', 'other:public'], types: ['own:mongo', 'platform'] },
  'module:mongo': { values: [...PURE, 'own:domain', 'own:ports', 'own:mongo', 'platform/mongo'] },
  'module:http': { values: [...CORE, 'own:use-cases', 'own:http', 'http'], types: ['own:mongo', 'platform', 'other:public'] },
  // compose.ts enters by the same door, so the makers of the module's parts stand there too; see `constructs` in import-rules.ts.
  'module:public': { values: [...CORE, 'own:use-cases', 'own:projectors', 'own:mongo', 'own:module', 'other:public'] },
  'module:module': {
    values: [...CORE, 'own:use-cases', 'own:projectors', 'own:mongo', 'own:http', 'own:public', 'other:public'],
    types: ['http', 'platform', 'config'],
  },
  scripts: { values: [...PURE, 'config', 'compose', 'scripts', 'other:public'], types: ['http', 'platform'] },
  client: { values: ['client'] },
};

/** The only rooms, folders or kinds of file (`*.mongo.ts`) that may import a library; one that is not listed is nobody's secret. */
export const libraryRooms: Readonly<Record<string, readonly string[]>> = {
  mongoose: ['*.mongo.ts', 'platform/mongo'],
  mongodb: ['platform/mongo'],
  'connect-mongo': ['platform/mongo'],
  express: ['http', 'module:http'],
  'express-session': ['http'],
  'express-rate-limit': ['http'],
  helmet: ['http'],
  passport: ['http'],
  'passport-local': ['http'],
  multer: ['http'],
  meilisearch: ['platform/search'],
  minisearch: ['platform/search'],
  lmdb: ['embedded-store'],
  mingo: ['embedded-store'],
  pdfmake: ['platform', 'scripts'],
  docx: ['platform', 'scripts'],
  nodemailer: ['platform/mail'],
  yauzl: ['platform'],
  saxes: ['platform'],
  unpdf: ['platform'],
  'read-excel-file': ['platform'],
  'write-excel-file': ['platform'],
  'csv-parse': ['platform'],
  pino: ['platform/logger'],
  'prom-client': ['platform/metrics'],
  react: ['client'],
  'react-dom': ['client'],
};

/** Rooms that reach nothing outside: no library, no disk, no network, no processes. */
export const pureRooms = new Set(['text', 'module:domain', 'module:policy', 'module:ports']);

/** Arithmetic on bytes and names, no effects. */
export const harmlessBuiltins = new Set(['node:crypto', 'node:path', 'node:buffer', 'node:util', 'node:assert']);
