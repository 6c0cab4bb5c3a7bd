import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose } from '../api/compose.js';
import { loadConfig } from '../api/config/load.js';
import { projectRoot } from '../api/kernel/project-root.js';

// The routes are data, but making them takes a store: a throw-away one.
const dataDir = mkdtempSync(path.join(tmpdir(), 'inq-openapi-'));
const inq = await compose(loadConfig({ DATA_DIR: dataDir, NODE_ENV: 'test', LOG_LEVEL: 'silent' }), { syncStore: false, clientFolder: null });
writeFileSync(path.join(projectRoot(), 'api', 'openapi.json'), `${JSON.stringify(inq.openApi(), null, 2)}\n`);
await inq.close();
rmSync(dataDir, { recursive: true });
