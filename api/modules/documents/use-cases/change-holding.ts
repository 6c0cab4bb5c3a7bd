import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { AuditChange } from '../../../kernel/audit.js';
import type { Holding } from '../domain/document.js';
import { eventsOfChange } from '../domain/events.js';
import { labelOf } from '../domain/label.js';
import type { DocumentAction } from '../policy.js';
import { require } from '../policy.js';
import type { DocumentDependencies, DocumentRepositories } from './dependencies.js';

export interface Change {
  readonly holding: Holding;
  readonly action: string;
  readonly changes: readonly AuditChange[];
}

export interface ChangeRequest {
  readonly documentId: string;
  readonly ability: DocumentAction;
  /** What the form was opened at; undefined for commands that add something and cannot overwrite. */
  readonly expectedRevision?: number | undefined;
  readonly decide: (holding: Holding, repositories: DocumentRepositories) => Promise<Change> | Change;
}

/**
 * The one way in which a document changes: load, check the right, decide, save under the revision guard, tell the projections
 * and the journal, all in one transaction.
 */
export const createChangeHolding = ({ uow }: DocumentDependencies) =>
  (actor: Actor, { documentId, ability, expectedRevision, decide }: ChangeRequest): Promise<Holding> =>
    uow.run(async ({ outbox, audit, ...repositories }) => {
      const before = await repositories.holdings.get(documentId);
      require(actor, ability, before);
      if (expectedRevision !== undefined && expectedRevision !== before.document.revision) throw new AppError('stale_revision');
      const { holding, action, changes } = await decide(before, repositories);
      if (changes.length === 0) return before;
      const saved = await repositories.holdings.save(holding);
      await outbox.append(eventsOfChange(before, saved));
      await audit.record({ actor, action, object: { kind: 'document', id: documentId, label: labelOf(saved) }, changes });
      return saved;
    });

export type ChangeHolding = ReturnType<typeof createChangeHolding>;
