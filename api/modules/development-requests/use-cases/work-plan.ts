import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import type { PlanUnit } from '../domain/work-plan.js';
import { workPlan } from '../domain/work-plan.js';
import type { Directory } from '../ports.js';
import { mayDecide } from '../policy.js';
import type { RequestStore } from '../requests.mongo.js';

export interface PlanDependencies {
  readonly store: RequestStore;
  readonly directory: Directory;
  readonly clock: Clock;
}

/** The work plan of a year: whole for the quality office, for others the part that they may see. */
export const createReadPlan = ({ store, directory, clock }: PlanDependencies) => async (actor: Actor, year: number): Promise<PlanUnit[]> => {
  const requests = await store.planned({ rights: mayDecide(actor) ? null : actor.rights, year });
  const units = await directory.unitNames([...new Set(requests.map(({ unitId }) => unitId))], clock.today());
  return workPlan(requests, units, clock.today());
};
export type ReadPlan = ReturnType<typeof createReadPlan>;
