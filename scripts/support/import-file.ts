import path from 'node:path';
import { compose } from '../../api/compose.js';
import { loadConfig } from '../../api/config/load.js';
import { systemActor } from '../../api/kernel/actor.js';
import { AppError } from '../../api/kernel/errors.js';
import type { ImportKindName } from '../../api/modules/imports/public.js';
import { answer, refuse } from './arguments.js';

/** Imports a file into the running or the stopped system, as the wizard would with nothing corrected. */
export const importFile = async (kind: ImportKindName, file: string | undefined): Promise<void> => {
  if (file === undefined) return refuse('Which file?');
  const inq = await compose(loadConfig(), { joinRunning: true, clientFolder: null });
  const actor = systemActor('command line');
  try {
    await inq.ensureInstalled();
    const item = await inq.imports.prepare.start(actor, kind, { path: file, name: path.basename(file) });
    await inq.imports.commit(actor, item.id);
    // A running server may take the job first; whoever does, the rows say when it is done.
    while (await inq.runJob());
    const finished = await inq.imports.finished(item.id);
    answer({ store: inq.store, counts: item.counts, result: finished.result });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    answer({ refused: { code: error.code, params: error.params } });
    process.exitCode = 1;
  } finally {
    await inq.close();
  }
};
