import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Act, Holding } from '../domain/document.js';
import { documentSaved } from '../domain/events.js';
import { labelOf } from '../domain/label.js';
import { readCode } from '../domain/read-code.js';
import type { NewDocument } from '../domain/register-document.js';
import { registerDocument } from '../domain/register-document.js';
import type { DocumentDependencies } from './dependencies.js';

/** What a person enters; the code as printed, the acts by their ids. */
export type RegisterInput =
  Pick<NewDocument, 'typeId' | 'title' | 'registrationNumber' | 'edition' | 'ownerUnitId' | 'responsibleId' | 'confidentiality' | 'validFrom'>
  & { readonly code: string | null; readonly actIds: readonly string[] };

/** Puts a document that has been approved on paper into the register by hand. */
export const createRegisterDocument = ({ uow, clock }: DocumentDependencies) =>
  (actor: Actor, input: RegisterInput): Promise<Holding> =>
    uow.run(async ({ holdings, types, acts, outbox, audit }) => {
      if (!actor.permissions.includes('documents:manage')) throw new AppError('forbidden');
      const type = await types.get(input.typeId);
      // One after the other: a transaction's session takes no parallel commands.
      const approving: Act[] = [];
      for (const id of input.actIds) approving.push(await acts.get(id));
      const holding = registerDocument({
        ...input, code: input.code ? readCode(input.code) : null, aliases: [], acts: approving, registerOrder: null,
        reviewMonths: type.reviewMonths, scope: [], origin: 'person',
      }, clock.now(), clock.today());
      await holdings.add(holding);
      await outbox.append([documentSaved(holding)]);
      await audit.record({
        actor, action: 'documents.register', object: { kind: 'document', id: holding.document.id, label: labelOf(holding) },
        changes: Object.entries(input).map(([field, to]) => ({ field, from: null, to })),
      });
      return holding;
    });
