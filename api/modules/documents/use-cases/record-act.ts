import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import type { Act } from '../domain/document.js';
import { documentSaved } from '../domain/events.js';
import { labelOf } from '../domain/label.js';
import { require } from '../policy.js';
import type { DocumentDependencies } from './dependencies.js';

export type ActInput = Pick<Act, 'kind' | 'body' | 'number' | 'date'> & { readonly documentIds: readonly string[] };

/** Records an act and puts it on all the documents that it approves, at once or not at all (REG-5). */
export const createRecordAct = ({ uow }: DocumentDependencies) =>
  (actor: Actor, { documentIds, ...facts }: ActInput): Promise<Act> =>
    uow.run(async ({ acts, holdings, outbox, audit }) => {
      const known = await acts.findSame(facts);
      const act = known ?? { ...facts, id: newId(), revision: 1 };
      if (!known) await acts.add(act);
      await audit.record({ actor, action: 'acts.record', object: { kind: 'act', id: act.id, label: `${act.kind} ${act.number ?? ''}` } });
      for (const id of documentIds) {
        const holding = await holdings.get(id);
        require(actor, 'addAct', holding);
        const newest = holding.editions.at(-1);
        if (!newest || newest.actIds.includes(act.id)) continue;
        const edition = { ...newest, actIds: [...newest.actIds, act.id] };
        const saved = await holdings.save({ ...holding, editions: [...holding.editions.slice(0, -1), edition] });
        await outbox.append([documentSaved(saved)]);
        await audit.record({
          actor, action: 'documents.add-act', object: { kind: 'document', id, label: labelOf(saved) },
          changes: [{ field: 'acts', from: null, to: facts }],
        });
      }
      return act;
    });
