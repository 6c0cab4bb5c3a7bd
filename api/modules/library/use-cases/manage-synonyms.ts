import type { Actor } from '../../../kernel/actor.js';
import type { DomainEvent } from '../../../kernel/events.js';
import { newId } from '../../../kernel/ids.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { SynonymRule } from '../../../text/kazakh/synonyms.js';
import type { RuleOrigin, RuleState, StoredRule } from '../domain/synonym.js';
import { printedRule } from '../domain/synonym.js';
import type { SynonymRepository } from '../synonyms.mongo.js';

const changed = ({ id, revision }: StoredRule): DomainEvent => ({ type: 'library.synonyms-changed', aggregateId: id, revision });

const objectOf = ({ id, rule }: StoredRule) => ({ kind: 'synonym', id, label: printedRule(rule) });

/** Abbreviations and synonyms, kept by the quality office (LIB-2); questions pass through them within a second. */
export const createManageSynonyms = ({ uow }: { readonly uow: UnitOfWork<{ synonyms: SynonymRepository }> }) => ({
  /** @throws AppError `already_exists` for a rule that says the same */
  add: (actor: Actor, rule: SynonymRule, origin: RuleOrigin = 'person'): Promise<StoredRule> =>
    uow.run(async ({ synonyms, outbox, audit }) => {
      const stored: StoredRule = { id: newId(), revision: 1, rule, state: 'active', origin, documentId: null };
      await synonyms.add(stored);
      await outbox.append([changed(stored)]);
      await audit.record({ actor, action: 'synonyms.add', object: objectOf(stored) });
      return stored;
    }),

  /** Gives a new installation its first rules, all at once. */
  install: (actor: Actor, rules: readonly SynonymRule[]): Promise<void> =>
    uow.run(async ({ synonyms, outbox, audit }) => {
      const stored = rules.map((rule): StoredRule => ({ id: newId(), revision: 1, rule, state: 'active', origin: 'starter', documentId: null }));
      await synonyms.addAll(stored);
      await outbox.append(stored.slice(0, 1).map(changed));
      await audit.record({ actor, action: 'synonyms.install', object: { kind: 'synonym', id: 'starter', label: String(stored.length) } });
    }),

  /** Changes the words of a rule, or decides about a proposal. @throws AppError `not_found`, `stale_revision`, `already_exists` */
  edit: (actor: Actor, id: string, expected: number, edit: { readonly rule?: SynonymRule; readonly state?: RuleState }): Promise<StoredRule> =>
    uow.run(async ({ synonyms, outbox, audit }) => {
      const before = await synonyms.get(id);
      const after = await synonyms.save({ ...before, revision: expected, rule: edit.rule ?? before.rule, state: edit.state ?? before.state });
      await outbox.append([changed(after)]);
      await audit.record({
        actor, action: 'synonyms.edit', object: objectOf(after),
        changes: [
          { field: 'rule', from: printedRule(before.rule), to: printedRule(after.rule) },
          { field: 'state', from: before.state, to: after.state },
        ].filter(({ from, to }) => from !== to),
      });
      return after;
    }),

  /** @throws AppError `not_found` */
  remove: (actor: Actor, id: string): Promise<void> =>
    uow.run(async ({ synonyms, outbox, audit }) => {
      const rule = await synonyms.get(id);
      await synonyms.remove(id);
      await outbox.append([changed(rule)]);
      await audit.record({ actor, action: 'synonyms.remove', object: objectOf(rule) });
    }),
});
export type ManageSynonyms = ReturnType<typeof createManageSynonyms>;
