import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Inq } from '../../api/compose.js';
import { StartRefused } from '../../api/compose/start-refused.js';
import type { SeedDemo } from '../../api/main.js';
import { demoAccounts } from './accounts.js';
import { parts } from './seed-parts.js';

const MARK = 'demo';
const FILLED = 'filled';

const isEmpty = async ({ organization, documentStore }: Inq): Promise<boolean> =>
  (await organization.knownUnitCodes()).size === 0
  && (await organization.knownPersonnelNumbers()).size === 0
  && await documentStore.register.countLines() === 0;

/** The part that comes next, as the mark of the installation says. */
const nextPart = async (inq: Inq): Promise<string> => {
  const mark = await inq.stores.marks.read(MARK);
  if (mark !== null) return mark;
  if (await isEmpty(inq)) return parts[0]?.[0] ?? FILLED;
  throw new StartRefused('--demo: this installation has data of its own, and invented people do not belong among them.\n'
    + 'Start without --demo, or set DATA_DIR (with MongoDB: MONGODB_DATABASE) to an empty place.');
};

const fill: (...args: [...Parameters<SeedDemo>, next: string]) => Promise<void> = async (inq, say, next) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'inq-demo-'));
  try {
    const left = parts.slice(parts.findIndex(([name]) => name === next));
    for (const [name, part] of left) {
      await inq.stores.marks.write(MARK, name);
      await part(inq, say, folder);
    }
    await inq.stores.marks.write(MARK, FILLED);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/**
 * Makes an empty installation a demo university, or goes on where an earlier start was stopped.
 * @returns one account for each role
 * @throws StartRefused where the installation has data of its own
 */
export const seedDemo: SeedDemo = async (inq, say) => {
  const next = await nextPart(inq);
  if (next !== FILLED) await fill(inq, say, next);
  return demoAccounts;
};
