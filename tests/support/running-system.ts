import { start } from '../../api/main.js';
import type { DemoAccount } from '../../api/main.js';
import { seedDemo } from '../../scripts/demo/seed.js';
import { databaseName, removeFolder, temporaryFolder, testConfig } from './test-config.js';

export interface RunningSystem {
  readonly url: string;
  readonly accounts: readonly DemoAccount[];
  /** Given once, when the installation was empty. */
  readonly administrator: { readonly login: string; readonly oneTimePassword: string } | null;
  stop(): Promise<void>;
}

/** INQ as an operator starts it, on a free port over an empty data directory: for browsers. */
export const startSystem = async ({ demo = false }: { demo?: boolean } = {}): Promise<RunningSystem> => {
  const folder = await temporaryFolder();
  const { port, stop, accounts, administrator } = await start(testConfig(folder, databaseName()), demo ? seedDemo : null);
  return {
    url: `http://127.0.0.1:${port}`, accounts, administrator,
    stop: async () => {
      await stop();
      await removeFolder(folder);
    },
  };
};
