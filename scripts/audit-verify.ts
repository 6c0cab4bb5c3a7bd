import { compose } from '../api/compose.js';
import { loadConfig } from '../api/config/load.js';
import { answer } from './support/arguments.js';

const inq = await compose(loadConfig(), { joinRunning: true, clientFolder: null });
const verification = await inq.audit.verify();
answer({ store: inq.store, ...verification });
await inq.close();
process.exitCode = verification.ok ? 0 : 1;
