import type { Actor } from '../../../kernel/actor.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { University, UniversityName } from '../domain/university.js';
import { renamed } from '../domain/university.js';
import type { OrganizationContext } from './context.js';

/** Gives the university a name from a date on (null: from the beginning); the earlier name ends there (ORG-3). */
export const renameUniversity = ({ uow }: OrganizationContext) =>
  (name: UniversityName, from: LegalDate | null, actor: Actor): Promise<University> =>
    uow.run(async ({ university, audit, outbox }) => {
      const before = await university.get();
      const after = renamed(before, name, from);
      await university.save(after);
      await audit.record({
        actor, action: 'university.renamed', object: { kind: 'university', id: 'university', label: name.nameKk },
        changes: [{ field: 'names', from: before.names, to: after.names }],
      });
      await outbox.append([{ type: 'university.renamed', aggregateId: 'university', revision: before.revision + 1 }]);
      return after;
    });
