import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import type { LegalDate } from '../../kernel/legal-date.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { Declaration, LanguageFacts } from './domain/language-facts.js';
import { noFacts } from './domain/language-facts.js';

/** `firstEnd`: the day of the waiver that ends first. */
type FactsRow = Stored<LanguageFacts> & { firstEnd: string | null };

const facts = defineCollection<FactsRow>('languageFacts', { documentId: String, revision: Number, required: [String], kinds: {}, waivers: [], firstEnd: String }, [
  [{ documentId: 1, _id: 1 }], [{ firstEnd: 1, _id: 1 }],
]);
const declarations = defineCollection<Stored<Declaration>>('languageDeclarations', {
  documentId: String, subjectId: String, language: String, key: String, number: String, content: String, reason: String, by: String, at: Date,
}, [[{ subjectId: 1, language: 1, key: 1 }, { unique: true }], [{ documentId: 1, _id: 1 }]]);

const toFacts = ({ firstEnd: _firstEnd, ...row }: FactsRow): LanguageFacts => fromStored<LanguageFacts>(row);
const toRow = (said: LanguageFacts): FactsRow => ({ ...toStored(said), firstEnd: said.waivers.map(({ until }) => until).sort()[0] ?? null });

/** What is recorded of languages: facts by (edition, change), draft or document, and clauses that need not follow. */
export const createLanguageTextStore = (connection: Connection) => {
  const models = { facts: facts(connection), declarations: declarations(connection) };
  const reads = (session: ClientSession | null) => ({
    factsOf: async (documentId: string): Promise<LanguageFacts[]> => (await models.facts.find({ documentId }).sort({ _id: 1 }).session(session).lean<FactsRow[]>()).map(toFacts),
    declarationsOf: async (documentId: string): Promise<Declaration[]> =>
      (await models.declarations.find({ documentId }).sort({ _id: 1 }).session(session).lean<Stored<Declaration>[]>()).map(fromStored<Declaration>),
  });
  return {
    ...reads(null),
    /** Facts with a waiver that ends before the day. */
    endedBefore: async (day: LegalDate): Promise<LanguageFacts[]> =>
      (await models.facts.find({ firstEnd: trusted({ $gt: '', $lt: day }) }).sort({ firstEnd: 1, _id: 1 }).lean<FactsRow[]>()).map(toFacts),
    bound: (transaction: OpenTransaction) => {
      const session = transaction as ClientSession;
      return {
        ...reads(session),
        /** What is recorded under the id, or that nothing is. */
        facts: async (id: string, documentId: string): Promise<LanguageFacts> => {
          const found = await models.facts.findById(id).session(session).lean<FactsRow | null>();
          return found ? toFacts(found) : noFacts(id, documentId);
        },
        /** @throws AppError `stale_revision` */
        saveFacts: async (said: LanguageFacts): Promise<void> => {
          if (said.revision > 0) await saveGuarded(models.facts, toRow(said), session);
          else await refusingDuplicates(() => models.facts.create([{ ...toRow(said), revision: 1 }], { session }), 'stale_revision');
        },
        /** One that was there for the clause gives way. */
        declare: async (made: Declaration): Promise<void> => {
          const { subjectId, language, key } = made;
          await models.declarations.deleteMany({ subjectId, language, key }, { session });
          await models.declarations.create([toStored(made)], { session });
        },
        /** @throws AppError `not_found` where the subject has none of this id */
        takeBack: async (subjectId: string, id: string): Promise<Declaration> => {
          const found = await models.declarations.findOne({ _id: id, subjectId }).session(session).lean<Stored<Declaration> | null>();
          if (!found) throw new AppError('not_found');
          await models.declarations.deleteOne({ _id: id }, { session });
          return fromStored<Declaration>(found);
        },
      };
    },
  };
};
export type LanguageTextStore = ReturnType<typeof createLanguageTextStore>;
export type LanguageTextRepository = ReturnType<LanguageTextStore['bound']>;
