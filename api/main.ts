import { compose } from './compose.js';
import type { Inq } from './compose.js';
import { openDoor } from './compose/open-door.js';
import { StartRefused } from './compose/start-refused.js';
import { ConfigError } from './config/load.js';
import type { Config } from './config/load.js';

export interface DemoAccount { readonly role: string; readonly login: string; readonly password: string }
/** Says one line to whoever has started INQ. */
export type Say = (line: string) => void;
/** Fills a demo university into an empty installation, or goes on where an earlier start was stopped. */
export type SeedDemo = (inq: Inq, say: Say) => Promise<readonly DemoAccount[]>;

type Door = Awaited<ReturnType<typeof openDoor>>;

const EX_CONFIG = 78;
const say: Say = (line) => process.stdout.write(`${line}\n`);

/** Runs a start; what the operator can put right ends the process with EX_CONFIG and its message, everything else is thrown on. */
export const orRefuse = async <T>(begin: () => Promise<T>): Promise<T> => {
  try {
    return await begin();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StartRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(EX_CONFIG);
  }
};

const orClose = async <T>(close: () => Promise<void>, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    await close();
    throw error;
  }
};

const sayWhere = ({ publicUrl, host }: Config, port: number) => {
  // PORT=0 takes a free port, which the address could not know beforehand.
  const address = publicUrl.replace(/:0(?=\/?$)/, `:${port}`);
  say(`INQ: ${address}`);
  if (new URL(address).port !== String(port)) say(`It listens on ${host}, port ${port}.`);
};

const run = async (inq: Inq, door: Door, seedDemo: SeedDemo | null) => {
  await inq.ensureInstalled();
  const accounts = seedDemo ? await seedDemo(inq, say) : [];
  const administrator = await inq.identity.ensureFirstAdministrator();
  const stopProcesses = inq.startProcesses();
  door.serve(inq.app);
  if (inq.store === 'embedded') say('INQ runs on the embedded store: for trying out, development and tests. For production set MONGODB_URI.');
  sayWhere(inq.config, door.port);
  if (administrator) say(`First administrator: ${administrator.login}, one-time password: ${administrator.oneTimePassword}`);
  for (const { role, login, password } of accounts) say(`Demo account (${role}): ${login} / ${password}`);
  const stop = async () => {
    await door.close();
    await stopProcesses();
    await inq.close();
  };
  return { port: door.port, stop, accounts, administrator };
};

/**
 * Starts INQ: the port, the store, the processes of `ROLES`; prints where it is and how to sign in first.
 * @throws StartRefused for what the operator can put right
 */
export const start = async (config: Config, seedDemo: SeedDemo | null) => {
  const door = await openDoor(config.host, config.port);
  return orClose(door.close, async () => {
    const inq = await compose(config, { demo: seedDemo !== null });
    return orClose(inq.close, () => run(inq, door, seedDemo));
  });
};
