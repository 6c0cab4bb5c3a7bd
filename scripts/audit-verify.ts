import { compose } from '../api/compose.js';
import { loadConfig } from '../api/config/load.js';
import { answer } from './support/arguments.js';

const inq = await compose(loadConfig(), { joinRunning: true, clientFolder: null });
const chain = await inq.audit.verify();
const signatures = await inq.signing.verify();
const ok = chain.ok && signatures.broken.length === 0;
answer({ store: inq.store, ...chain, ok, signatures });
await inq.close();
process.exitCode = ok ? 0 : 1;
