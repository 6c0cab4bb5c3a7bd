import type { Actor } from '../../../kernel/actor.js';
import type { OpenTransaction } from '../../../kernel/transaction.js';
import { AppError } from '../../../kernel/errors.js';
import type { Import, Outcomes, PreviewRow, RowResult } from '../domain/import.js';
import type { ImportKind } from '../ports.js';
import type { ImportDependencies } from './prepare-import.js';
import { kindOf } from './prepare-import.js';

export interface CommitDependencies extends Pick<ImportDependencies, 'store' | 'uow' | 'kinds'> {
  readonly enqueue: (subjectId: string, createdBy: string, total: number, session: OpenTransaction) => Promise<string>;
}

const BATCH = 50;
const doing = new Set(['create', 'change']);
const result = (outcome: RowResult['outcome'], refusal: RowResult['refusal'] = null): RowResult => ({ outcome, refusal });
const rowsOf = ({ counts }: Import): number => counts.understood + counts.doubtful + counts.wrong;

/** Starts the job that carries an import out; a second one at the same time is refused. */
export const createCommitImport = ({ uow, kinds, enqueue }: CommitDependencies) =>
  (actor: Actor, id: string): Promise<{ jobId: string }> => uow.run(async ({ imports, audit }) => {
    const item = await imports.get(id);
    kindOf(kinds, item.kind, actor);
    if (item.state !== 'preview') throw new AppError('invalid_transition', { state: item.state });
    const jobId = await enqueue(id, actor.accountId ?? '', rowsOf(item), imports.session);
    await imports.save({ ...item, state: 'committing', jobId });
    await audit.record({ actor, action: 'imports.commit', object: { kind: 'import', id, label: item.fileName } });
    return { jobId };
  });

/** Carries the rows out, one transaction each; called again after a kill it goes on where it was (OPS). */
export const createRunImport = ({ store, uow, kinds }: CommitDependencies) => {
  const carryOut = async (kind: ImportKind, id: string, row: PreviewRow, actor: Actor): Promise<void> => {
    if (row.state === 'wrong' || !doing.has(row.decision)) {
      return store.mark(id, row.line, result(row.decision === 'unchanged' ? 'unchanged' : 'skipped'));
    }
    try {
      const outcome = await kind.commit(row, actor, (session) =>
        store.mark(id, row.line, result(row.decision === 'create' ? 'created' : 'changed'), session));
      if (outcome === 'unchanged' || outcome === 'skipped') await store.mark(id, row.line, result(outcome));
    } catch (error) {
      // What has become wrong since the preview (a number taken meanwhile) is left out with its reason, to be corrected.
      if (!(error instanceof AppError)) throw error;
      await store.mark(id, row.line, result('refused', { code: error.code, params: { ...error.params } }));
    }
  };

  const close = async (id: string, state: 'committed' | 'abandoned'): Promise<Outcomes> => {
    const outcomes = await store.outcomes(id);
    await uow.run(async ({ imports }) => {
      const current = await imports.get(id);
      if (current.state === 'committing') await imports.save({ ...current, state, result: outcomes });
    });
    return outcomes;
  };

  const run = async (item: Import, actor: Actor, report: (done: number, total: number) => Promise<void>): Promise<Outcomes> => {
    if (item.state !== 'committing') return store.outcomes(item.id);
    const kind = kindOf(kinds, item.kind, actor);
    let done = Object.values(await store.outcomes(item.id)).reduce((sum, count) => sum + count, 0);
    // Rows of an earlier commit are done already and are no part of this one.
    const total = done + await store.countOpen(item.id);
    await report(done, total);
    for (;;) {
      const rows = await store.open(item.id, BATCH);
      if (rows.length === 0) break;
      for (const row of rows) await carryOut(kind, item.id, row, actor);
      done += rows.length;
      await report(done, total);
    }
    return close(item.id, 'committed');
  };

  /** What is done stays done and is said in the result; the next import may begin. */
  const giveUp = async (id: string): Promise<void> => {
    await close(id, 'abandoned');
  };
  return { run, giveUp };
};
