import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import type { DocumentType } from '../domain/document.js';
import type { DocumentDependencies } from './dependencies.js';

export type TypeFacts = Omit<DocumentType, 'id' | 'revision'>;

/** Types are a stored list (REG-1), kept by the quality office. */
export const createManageTypes = ({ uow }: DocumentDependencies) => ({
  add: (actor: Actor, facts: TypeFacts): Promise<DocumentType> =>
    uow.run(async ({ types, audit }) => {
      const type: DocumentType = { ...facts, id: newId(), revision: 1 };
      await types.add(type);
      await audit.record({ actor, action: 'types.add', object: { kind: 'type', id: type.id, label: type.name.kk ?? '' } });
      return type;
    }),

  edit: (actor: Actor, id: string, expected: number, edit: Partial<TypeFacts>): Promise<DocumentType> =>
    uow.run(async ({ types, audit }) => {
      const before = await types.get(id);
      const after: DocumentType = { ...before, ...edit };
      await types.save(after, expected);
      const fields = Object.keys(edit) as (keyof TypeFacts)[];
      await audit.record({
        actor, action: 'types.edit', object: { kind: 'type', id, label: after.name.kk ?? '' },
        changes: fields.map((field) => ({ field, from: before[field], to: after[field] })),
      });
      return { ...after, revision: expected + 1 };
    }),
});
