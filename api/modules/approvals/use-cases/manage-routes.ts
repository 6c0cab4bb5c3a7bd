import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Titles } from '../../documents/public.js';
import type { Route, StageTemplate, SubjectKind } from '../domain/route.js';
import { checkStages } from '../domain/route.js';
import type { Context, Work } from './context.js';

export interface RouteInput {
  readonly subjectKind: SubjectKind;
  readonly typeId: string | null;
  readonly name: Titles;
  readonly stages: readonly (Omit<StageTemplate, 'key'> & { readonly key: string | null })[];
}

/** New stages get a key by which later rounds find them again. */
export const withStageKeys = (stages: RouteInput['stages']): StageTemplate[] => stages.map((stage) => ({ ...stage, key: stage.key ?? newId() }));
const asObject = ({ id, name }: Route) => ({ kind: 'approval-route', id, label: name.kk ?? name.ru ?? '' });

/** Routes as data (WF-1): rounds that run keep the stages with which they began. */
export const createManageRoutes = ({ uow, office }: Pick<Context, 'uow' | 'office'>) => {
  const require = (actor: Actor): void => {
    if (!actor.permissions.includes('types:manage')) throw new AppError('forbidden');
  };

  const write = async (actor: Actor, work: Work, before: Route | null, after: Route): Promise<Route> => {
    checkStages(after.stages);
    if (before) await work.office.saveRoute(after);
    else await work.office.addRoute(after);
    await work.audit.record({ actor, action: before ? 'approvals.change-route' : 'approvals.add-route', object: asObject(after), changes: [
      { field: 'stages', from: before?.stages ?? null, to: after.stages },
    ] });
    return { ...after, revision: before ? after.revision + 1 : after.revision };
  };

  return {
    list: office.routes,
    /** @throws AppError of `checkStages`, `route_exists` */
    add: (actor: Actor, input: RouteInput): Promise<Route> => uow.run((work) => {
      require(actor);
      return write(actor, work, null, { ...input, id: newId(), revision: 1, stages: withStageKeys(input.stages), retired: false });
    }),
    /** @throws AppError of `checkStages`, `stale_revision`, `route_exists` */
    change: (actor: Actor, id: string, revision: number, input: RouteInput): Promise<Route> => uow.run(async (work) => {
      require(actor);
      const before = await work.office.route(id);
      if (before.revision !== revision) throw new AppError('stale_revision');
      return write(actor, work, before, { ...before, ...input, stages: withStageKeys(input.stages) });
    }),
    /** A retired route serves no new round; another may take its place. */
    retire: (actor: Actor, id: string): Promise<void> => uow.run(async (work) => {
      require(actor);
      const before = await work.office.route(id);
      await work.office.saveRoute({ ...before, retired: true });
      await work.audit.record({ actor, action: 'approvals.retire-route', object: asObject(before), changes: [{ field: 'retired', from: before.retired, to: true }] });
    }),
  };
};
export type ManageRoutes = ReturnType<typeof createManageRoutes>;
