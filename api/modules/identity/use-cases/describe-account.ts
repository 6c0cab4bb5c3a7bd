import type { DomainEvent } from '../../../kernel/events.js';
import type { Actor } from '../../../kernel/actor.js';
import type { AuditChange } from '../../../kernel/audit.js';
import type { Account } from '../domain/account.js';

/** The account as the journal names it. */
export const asObject = ({ id, login }: Account) => ({ kind: 'account', id, label: login });

/** The owner of an account as the actor of a row: whoever proves a password or a link acts as the account. */
export const asActor = ({ id, name, personId, roles }: Account, ip: string | null): Actor => ({
  kind: 'account', accountId: id, personId, name, roles, permissions: [], rights: [], ip,
});

const journalled = ['name', 'personId', 'roles', 'state'] as const;

/** What differs, for the journal; never a password or its hash. */
export const changesBetween = (before: Account | null, after: Account): AuditChange[] =>
  journalled
    .map((field) => ({ field, from: before?.[field] ?? null, to: after[field] }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));

/** The roles of a person may have changed: lists that are made by role follow. An account that stands for nobody tells nothing. */
export const holderChanged = ({ personId, revision }: Account): DomainEvent[] =>
  (personId === null ? [] : [{ type: 'account.holder-changed', aggregateId: personId, revision }]);
