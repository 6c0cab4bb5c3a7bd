import { createServer } from 'node:http';
import { compose } from './compose.js';
import type { Inq } from './compose.js';
import { ConfigError, loadConfig } from './config/load.js';
import type { Config } from './config/load.js';

export interface DemoAccount { readonly role: string; readonly login: string; readonly password: string }
/** Fills a demo university into an empty installation. */
export type SeedDemo = (inq: Inq) => Promise<readonly DemoAccount[]>;

const EX_CONFIG = 78;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** The configuration of the environment; faults end the process with EX_CONFIG, each said with its name. */
export const readConfig = (): Config => {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(EX_CONFIG);
  }
};

/** Starts INQ: the store, the processes of `ROLES`, the web server; prints where it is and how to sign in first. */
export const start = async (config: Config, seedDemo: SeedDemo | null) => {
  const inq = await compose(config, { demo: seedDemo !== null });
  await inq.ensureTypes();
  const accounts = seedDemo ? await seedDemo(inq) : [];
  const administrator = await inq.identity.ensureFirstAdministrator();
  const stopProcesses = inq.startProcesses();
  const server = createServer(inq.app);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.port, config.host, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  if (inq.store === 'embedded') say('INQ runs on the embedded store: for trying out, development and tests. For production set MONGODB_URI.');
  say(`INQ: http://localhost:${port}`);
  if (administrator) say(`First administrator: ${administrator.login}, one-time password: ${administrator.oneTimePassword}`);
  for (const { role, login, password } of accounts) say(`Demo account (${role}): ${login} / ${password}`);
  const stop = async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    await stopProcesses();
    await inq.close();
  };
  return { port, stop, accounts, administrator };
};
