import { compose } from '../../api/compose.js';
import type { Inq } from '../../api/compose.js';
import { systemActor } from '../../api/kernel/actor.js';
import type { Role } from '../../api/kernel/roles.js';
import type { Browser } from './browser.js';
import { openBrowser } from './browser.js';
import { databaseName, removeFolder, temporaryFolder, testConfig } from './test-config.js';

export const PASSWORD = 'Тау-бұлақ суы 7';
export const testActor = systemActor('test');

/** Where a system keeps its data, so that another can be started on the same after a stop or a crash. */
export interface Place { readonly folder: string; readonly database: string }

/** What the processes do, without their waiting, until nothing is left: a job may make events, and an event a job. */
const workOf = (inq: Inq) => async (): Promise<void> => {
  for (let busy = true; busy;) {
    busy = await inq.runJob();
    for (const projector of inq.outbox.projectors) busy = await inq.outbox.relay(projector) > 0 || busy;
  }
  await inq.audit.sealWaiting();
};

const browsersOf = (inq: Inq) => {
  const open = new Map<string, Browser>();
  const make = async (login: string, role: Role, personId: string | null): Promise<Browser> => {
    const known = await inq.connection.db?.collection('accounts').findOne({ login });
    if (!known) await inq.identity.createAccount(testActor, { login, name: login, personId, roles: [role] }, PASSWORD);
    const browser = openBrowser(inq.app);
    const { status } = await browser.signIn(login, PASSWORD);
    if (status !== 200) throw new Error(`${login} could not sign in: ${status}`);
    open.set(login, browser);
    return browser;
  };
  return {
    as: async (role: Role): Promise<Browser> => open.get(`test.${role}`) ?? make(`test.${role}`, role, null),
    asPerson: async (login: string, personId: string): Promise<Browser> => open.get(login) ?? make(login, 'staff', personId),
  };
};

/** The whole application as `compose` makes it, over real storage; what the processes do is done when a test asks. */
export const startTestSystem = async ({ place, environment = {} }: { place?: Place; environment?: Record<string, string> } = {}) => {
  const here = place ?? { folder: await temporaryFolder(), database: databaseName() };
  const inq = await compose(testConfig(here.folder, here.database, environment), { syncStore: false, clientFolder: null });
  await inq.ensureInstalled();
  return {
    inq, place: here, ...browsersOf(inq),
    work: workOf(inq),
    /** The same database with models of its own, for tests of one adapter. */
    connect: () => inq.connection.useDb(here.database),
    visitor: async (): Promise<Browser> => {
      const browser = openBrowser(inq.app);
      await browser.refresh();
      return browser;
    },
    /** Ends the system and leaves its data for the next one. */
    halt: () => inq.close(),
    stop: async () => {
      await inq.close();
      await removeFolder(here.folder);
    },
  };
};

export type TestSystem = Awaited<ReturnType<typeof startTestSystem>>;
