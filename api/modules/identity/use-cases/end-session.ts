import type { Actor } from '../../../kernel/actor.js';
import type { IdentityWork } from './work.js';

/** Notes a sign-out; the browser's session is ended by the caller. */
export const endSession = async (work: IdentityWork, actor: Actor): Promise<void> => {
  const { accountId, name } = actor;
  if (!accountId) return;
  await work.run(({ audit }) =>
    audit.record({ actor, action: 'session.ended', object: { kind: 'account', id: accountId, label: name } }));
};
