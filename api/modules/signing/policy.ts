import type { Actor } from '../../kernel/actor.js';
import { AppError } from '../../kernel/errors.js';
import type { Signature } from './domain/signature.js';

/** Only an account that stands for a person signs. @throws AppError `forbidden` */
export const requirePerson = ({ personId }: Actor): string => {
  if (personId === null) throw new AppError('forbidden');
  return personId;
};

/** Signers see their own records, the quality office and auditors all; others see them where the signed object shows them. */
export const maySee = ({ personId, roles }: Actor, signature: Signature): boolean =>
  roles.includes('quality-office') || roles.includes('auditor')
  || (personId !== null && (personId === signature.personId || personId === signature.onBehalfOf?.personId));
