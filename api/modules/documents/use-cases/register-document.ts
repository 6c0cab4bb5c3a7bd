import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Confidentiality, Holding, Titles } from '../domain/document.js';
import { documentSaved } from '../domain/events.js';
import { labelOf } from '../domain/label.js';
import { readCode } from '../domain/read-code.js';
import { registerDocument } from '../domain/register-document.js';
import type { DocumentDependencies } from './dependencies.js';

export interface RegisterInput {
  readonly typeId: string;
  readonly title: Titles;
  readonly code: string | null;
  readonly registrationNumber: string | null;
  readonly edition: { readonly issue: number | null; readonly revision: number | null } | null;
  readonly ownerUnitId: string | null;
  readonly responsibleId: string | null;
  readonly confidentiality: Confidentiality;
  readonly validFrom: LegalDate | null;
  readonly actIds: readonly string[];
}

/** Puts a document that has been approved on paper into the register by hand. */
export const createRegisterDocument = ({ uow, clock }: DocumentDependencies) =>
  (actor: Actor, input: RegisterInput): Promise<Holding> =>
    uow.run(async ({ holdings, types, acts, outbox, audit }) => {
      if (!actor.permissions.includes('documents:manage')) throw new AppError('forbidden');
      const type = await types.get(input.typeId);
      const approving = await Promise.all(input.actIds.map((id) => acts.get(id)));
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
