import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import { maySendAgain } from '../domain/mail.js';
import type { NotificationRepositories } from '../notifications.mongo.js';

export interface SendAgainDependencies { readonly uow: UnitOfWork<NotificationRepositories>; readonly clock: Clock }

/**
 * Puts a mail back into the queue: refused, uncertain or given up. It goes to the address that the person has then.
 * @throws AppError `not_found`, `invalid_transition`
 */
export const createSendAgain = ({ uow, clock }: SendAgainDependencies) => (actor: Actor, id: string): Promise<void> =>
  uow.run(async ({ mails, audit }) => {
    const mail = await mails.find(id);
    if (!mail) throw new AppError('not_found');
    if (!maySendAgain(mail)) throw new AppError('invalid_transition', { from: mail.state, to: 'waiting' });
    if (!await mails.move({ ...mail, state: 'waiting', attempts: 0, nextAt: clock.now() }, mail.state)) throw new AppError('stale_revision');
    await audit.record({
      actor, action: 'mail.sent-again', object: { kind: 'mail', id, label: mail.to ?? mail.name ?? '' },
      changes: [{ field: 'state', from: mail.state, to: 'waiting' }],
    });
  });

export type SendAgain = ReturnType<typeof createSendAgain>;
