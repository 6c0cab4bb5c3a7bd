import type { Actor } from '../../../kernel/actor.js';
import type { AuditChange } from '../../../kernel/audit.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Transaction } from '../../../platform/mongo/unit-of-work.js';
import { cancelDocument } from '../domain/cancel-edition.js';
import type { Act, Holding } from '../domain/document.js';
import { documentCancelled, documentRegistered, eventsOfChange } from '../domain/events.js';
import { labelOf } from '../domain/label.js';
import { readCode } from '../domain/read-code.js';
import type { ApprovedEdition } from '../domain/register-approved.js';
import { registerApproved } from '../domain/register-approved.js';
import type { ApprovedChange } from '../domain/register-change.js';
import { registerChange } from '../domain/register-change.js';
import { lastPeriod } from '../domain/timeline.js';
import type { DocumentRepositories } from './dependencies.js';

export type ApprovedInput = Omit<ApprovedEdition, 'code' | 'acts'> & { readonly code: string | null; readonly actIds: readonly string[] };
export type ChangeInput = Omit<ApprovedChange, 'acts'> & { readonly documentId: string; readonly actIds: readonly string[] };
export type ActFacts = Pick<Act, 'kind' | 'body' | 'number' | 'date'>;

const registeredFacts = ({ document, editions, textVersions }: Holding, editionId: string | undefined): Readonly<Record<string, unknown>> => ({
  code: document.code?.canonical ?? null, registrationNumber: document.registrationNumber, title: editions.find(({ id }) => id === editionId)?.title ?? null,
  validFrom: textVersions.find((version) => version.editionId === editionId)?.validFrom ?? null,
});

/** The new edition beside the one before it, for the journal. */
const changesOf = (before: Holding | null, after: Holding, editionId: string): AuditChange[] => {
  const old = before ? registeredFacts(before, before.editions.at(-1)?.id) : {};
  return Object.entries(registeredFacts(after, editionId)).map(([field, to]) => ({ field, from: old[field] ?? null, to }));
};

/** What other modules do to the register inside their own transaction: an approval and its registration stand or fall together. */
export const createApprovedDoor = (repositoriesIn: (session: Transaction['session']) => DocumentRepositories, clock: Clock) => {
  const actsOf = async ({ acts }: DocumentRepositories, ids: readonly string[]): Promise<Act[]> => {
    // One after the other: a transaction's session takes no parallel commands.
    const found: Act[] = [];
    for (const id of ids) found.push(await acts.get(id));
    return found;
  };

  const tell = async (transaction: Transaction, actor: Actor, action: string, before: Holding | null, after: Holding, changes: readonly AuditChange[]): Promise<void> => {
    const happened = action === 'documents.cancel' ? documentCancelled(after) : documentRegistered(after);
    await transaction.outbox.append([...eventsOfChange(before ?? after, after), happened]);
    await transaction.audit.record({ actor, action, object: { kind: 'document', id: after.document.id, label: labelOf(after) }, changes });
  };

  return {
    /** The document inside the transaction. @throws AppError `not_found` */
    holdingIn: (session: Transaction['session'], documentId: string): Promise<Holding> => repositoriesIn(session).holdings.get(documentId),

    /** The act as a record, the known one where it is known (REG-5). */
    recordAct: async (transaction: Transaction, actor: Actor, facts: ActFacts): Promise<Act> => {
      const { acts } = repositoriesIn(transaction.session);
      const known = await acts.findSame(facts);
      if (known) return known;
      const act: Act = { ...facts, id: newId(), revision: 1 };
      await acts.add(act);
      await transaction.audit.record({ actor, action: 'acts.record', object: { kind: 'act', id: act.id, label: `${act.kind} ${act.number ?? ''}` } });
      return act;
    },

    /** @throws AppError `registration_number_taken`, `code_taken`, `start_before_approval`, `start_before_predecessor`, `stale_revision` */
    register: async (transaction: Transaction, actor: Actor, input: ApprovedInput): Promise<Holding> => {
      const repositories = repositoriesIn(transaction.session);
      const before = await repositories.holdings.find(input.documentId);
      const { code: printed, actIds, ...rest } = input;
      const code = printed ? readCode(printed) : null;
      if (code && await repositories.holdings.isKeyTaken(code.duplicateKey, input.documentId)) throw new AppError('code_taken', { code: code.canonical });
      const after = registerApproved(before, { ...rest, code, acts: await actsOf(repositories, actIds) }, clock.now(), clock.today());
      if (!before) await repositories.holdings.add(after);
      const saved = before ? await repositories.holdings.save(after) : after;
      await tell(transaction, actor, 'documents.register', before, saved, changesOf(before, saved, input.editionId));
      return saved;
    },

    /**
     * Puts an approved change into the register. @returns the document with the change as its last one
     * @throws AppError `start_before_approval`, `start_before_predecessor`, `invalid_transition`, `stale_revision`
     */
    registerChange: async (transaction: Transaction, actor: Actor, { documentId, actIds, ...rest }: ChangeInput): Promise<Holding> => {
      const repositories = repositoriesIn(transaction.session);
      const before = await repositories.holdings.get(documentId);
      const saved = await repositories.holdings.save(registerChange(before, { ...rest, acts: await actsOf(repositories, actIds) }, clock.now(), clock.today()));
      const now = lastPeriod(saved);
      await transaction.outbox.append(eventsOfChange(before, saved));
      await transaction.audit.record({ actor, action: 'documents.register-change', object: { kind: 'document', id: documentId, label: labelOf(saved) }, changes: [
        { field: 'changeNumber', from: lastPeriod(before)?.changeNumber ?? null, to: now?.changeNumber ?? null }, { field: 'validFrom', from: null, to: now?.validFrom ?? null },
        { field: 'changeRegistrationNumber', from: null, to: rest.registrationNumber },
      ] });
      return saved;
    },

    /** @throws AppError `start_before_approval`, `start_before_predecessor`, `invalid_transition` */
    cancel: async (transaction: Transaction, actor: Actor, documentId: string, actId: string, from: LegalDate): Promise<Holding> => {
      const { holdings, acts } = repositoriesIn(transaction.session);
      const before = await holdings.get(documentId);
      const act = await acts.get(actId);
      const saved = await holdings.save(cancelDocument(before, act, from));
      await tell(transaction, actor, 'documents.cancel', before, saved, [
        { field: 'cancelledFrom', from: null, to: from }, { field: 'acts', from: null, to: { kind: act.kind, body: act.body, number: act.number, date: act.date } },
      ]);
      return saved;
    },
  };
};
export type ApprovedDoor = ReturnType<typeof createApprovedDoor>;
