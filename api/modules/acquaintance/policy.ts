import type { Actor } from '../../kernel/actor.js';
import { AppError } from '../../kernel/errors.js';
import type { Entry } from './domain/entry.js';

/** The quality office sees and steers every campaign; being an administrator gives nothing here. */
export const steers = (actor: Actor): boolean => actor.permissions.includes('documents:manage');

/** The person behind the account. @throws AppError `person_required` */
export const personIdOf = ({ personId }: Actor): string => {
  if (personId === null) throw new AppError('person_required');
  return personId;
};

/** Nobody gets to know a document for another, whatever his roles (ACQ-7). @throws AppError `entry_not_yours` */
export const requireOwn = (actor: Actor, entry: Pick<Entry, 'personId'>): void => {
  if (actor.personId === null || actor.personId !== entry.personId) throw new AppError('entry_not_yours');
};

/**
 * Heads and quality managers see and record for their units and those below, the quality office for all.
 * @param led the units that the actor leads, with everything below them
 * @throws AppError `unit_not_led`
 */
export const requireLeads = (actor: Actor, unitId: string | null, led: readonly string[]): void => {
  if (!steers(actor) && (unitId === null || !led.includes(unitId))) throw new AppError('unit_not_led');
};
