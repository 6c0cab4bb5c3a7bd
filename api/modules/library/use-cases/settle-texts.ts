import { systemActor } from '../../../kernel/actor.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import { textChanged } from '../domain/events.js';
import { copyOf } from '../domain/keep-ids.js';
import type { LibraryText, StoredClause, VersionFacts } from '../domain/library-text.js';
import { keepDecisions, referencesIn } from '../domain/reference.js';
import { proposedRules } from '../domain/synonym.js';
import type { ReferenceRepository } from '../references.mongo.js';
import type { SynonymRepository } from '../synonyms.mongo.js';
import type { TextRepository } from '../texts.mongo.js';

interface Repositories { texts: TextRepository; references: ReferenceRepository; synonyms: SynonymRepository }

export interface SettleDependencies {
  readonly uow: UnitOfWork<Repositories>;
  readonly keyOf: (documentId: string) => Promise<string | null>;
  /** From which clauses those of a registered text descend; what is missing begins with it. */
  readonly lineagesOf: (version: VersionFacts) => Promise<ReadonlyMap<string, string>>;
}

const library = systemActor('library');
type Work = Parameters<Parameters<SettleDependencies['uow']['run']>[0]>[0];

/** How registered texts enter the library without being read again. Doing it twice does no harm. */
export const createSettleTexts = ({ uow, keyOf, lineagesOf }: SettleDependencies) => {
  /** What only a text of the library has: references, abbreviations, its place in the index. */
  const enter = async ({ references, synonyms, outbox, audit }: Work, text: LibraryText, clauses: readonly StoredClause[], key: string | null): Promise<void> => {
    await references.replace(text.id, keepDecisions(await references.ofVersion(text.id), referencesIn(text.id, clauses, key), clauses));
    await synonyms.propose(proposedRules(text.documentId, clauses));
    await outbox.append([textChanged(text)]);
    await audit.record({
      actor: library, action: 'library.text-settled', object: { kind: 'document', id: text.documentId, label: text.sources[0]?.name ?? '' },
      changes: [{ field: 'text', from: null, to: `${text.state}, ${text.clauses}` }],
    });
  };

  return {
    /**
     * The text of a draft was registered: as it was read for its approvers it enters the library, its clauses keeping their ids and its
     * outline the author's corrections (DOC-1), and getting their descent.
     */
    settle: async (version: VersionFacts): Promise<void> => {
      const [key, descent] = [await keyOf(version.documentId), await lineagesOf(version)];
      await uow.run(async (work) => {
        const text = await work.texts.find(version.id);
        if (!text?.draft) return;
        const clauses = (await work.texts.clauses(version.id)).map((clause) => ({ ...clause, lineageId: descent.get(clause.id) ?? clause.lineageId }));
        const { editionId, changeNumber } = version;
        const saved = await work.texts.save({ ...text, draft: false, editionId, changeNumber }, clauses);
        await enter(work, saved, clauses, key);
      });
    },

    /**
     * A change has left this language's text as it was: its clauses are copied.
     * @returns false where that text has not been read, so that the files have to be
     */
    carry: async (version: VersionFacts, fromTextVersionId: string): Promise<boolean> => {
      const key = await keyOf(version.documentId);
      return uow.run(async (work) => {
        const source = await work.texts.find(fromTextVersionId);
        if (!source || source.state === 'waiting' || source.draft) return false;
        if (await work.texts.find(version.id)) return true;
        const { id, editionId, changeNumber } = version;
        await work.texts.add({ ...source, id, editionId, changeNumber, revision: 0 });
        const clauses = copyOf(await work.texts.clauses(fromTextVersionId), id);
        await enter(work, await work.texts.save({ ...source, id, editionId, changeNumber, revision: 0 }, clauses), clauses, key);
        return true;
      });
    },
  };
};
export type SettleTexts = ReturnType<typeof createSettleTexts>;
