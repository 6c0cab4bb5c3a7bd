import type { z } from 'zod';
import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import type { DevelopmentRequest } from '../domain/development-request.js';
import { daysLate } from '../domain/work-plan.js';
import { abilities } from '../policy.js';
import type { Directory } from '../ports.js';
import type { RequestAnswer } from './schemas.js';

type Answer = z.input<typeof RequestAnswer>;

/** Requests with the names of today. */
export const createPresenter = (directory: Directory, clock: Clock) => async (actor: Actor, requests: readonly DevelopmentRequest[]): Promise<Answer[]> => {
  const today = clock.today();
  const units = await directory.unitNames([...new Set(requests.map(({ unitId }) => unitId))], today);
  const people = await directory.personNames([...new Set(requests.flatMap(({ workingGroup }) => workingGroup))]);
  const types = await directory.typeNames();
  return requests.map(({ typeId, unitId, workingGroup, decision, filedAt, ...rest }) => ({
    ...rest, type: { id: typeId, name: types.get(typeId) ?? null }, unit: { id: unitId, name: units.get(unitId) ?? null },
    workingGroup: workingGroup.map((id) => ({ id, name: people.get(id) ?? '' })),
    decision: decision && { ...decision, at: decision.at.toISOString() }, filedAt: filedAt.toISOString(), daysLate: daysLate(rest, today),
    abilities: abilities(actor, { typeId, unitId, workingGroup, decision, filedAt, ...rest }),
  }));
};
export type Present = ReturnType<typeof createPresenter>;
