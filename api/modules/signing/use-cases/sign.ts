import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { OpenTransaction } from '../../../kernel/transaction.js';
import type { Signature, SignatureFacts } from '../domain/signature.js';
import { seal } from '../domain/signature.js';
import { requirePerson } from '../policy.js';
import type { Journal, SignerOf } from '../ports.js';
import type { SigningStore } from '../signing.mongo.js';

export interface SignDependencies {
  readonly store: Pick<SigningStore, 'signatures'>;
  readonly clock: Clock;
  readonly signerOf: SignerOf;
  readonly journal: Pick<Journal, 'record'>;
}

/** What the caller knows of a signature; name, post, unit, time and address are found here. */
export interface SignatureDraft extends Pick<SignatureFacts, 'meaning' | 'subject' | 'stageId' | 'taskId' | 'textVersions' | 'consentText'> {
  readonly actor: Actor;
  /** The unit or body for which is signed: of several posts the one there is named. */
  readonly unitId: string | null;
  readonly onBehalfOf: { readonly personId: string; readonly orderNumber: string } | null;
}

export const SIGNED = 'signing.signed';

/**
 * Adds the record of a signature in the caller's transaction, with a row of the journal that keeps its digest (AUD-2).
 * The caller has given up the token before.
 * @throws AppError `forbidden` for an account that stands for nobody, `unknown_person`
 */
export const createSign = ({ store, clock, signerOf, journal }: SignDependencies) => {
  const personOf = async (personId: string, unitId: string | null) => {
    const signer = await signerOf(personId, clock.today(), unitId);
    if (!signer) throw new AppError('unknown_person');
    return signer;
  };

  const principalOf = async ({ onBehalfOf, unitId }: SignatureDraft): Promise<SignatureFacts['onBehalfOf']> => {
    if (onBehalfOf === null) return null;
    const { name, post } = await personOf(onBehalfOf.personId, unitId);
    return { personId: onBehalfOf.personId, name, post, orderNumber: onBehalfOf.orderNumber };
  };

  return async (draft: SignatureDraft, transaction: OpenTransaction): Promise<Signature> => {
    const { actor, meaning, subject, stageId, taskId, textVersions, consentText, unitId } = draft;
    const personId = requirePerson(actor);
    // A substitute signs in the principal's place, but under a post of their own.
    const { name, post, unit } = await personOf(personId, draft.onBehalfOf ? null : unitId);
    const signature = seal({
      id: newId(), personId, name, post, unit, onBehalfOf: await principalOf(draft), meaning, subject, stageId, taskId, textVersions, consentText,
      at: clock.now(), ip: actor.ip,
    });
    await store.signatures.add(signature, transaction);
    const changes = ([['signature', signature.id], ['meaning', meaning], ['digest', signature.digest]] as const)
      .map(([field, to]) => ({ field, from: null, to }));
    await journal.record({ actor, action: SIGNED, object: subject, changes }, transaction);
    return signature;
  };
};

export type Sign = ReturnType<typeof createSign>;
