import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import type { SynonymRule } from '../../text/kazakh/synonyms.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { RuleState, StoredRule } from './domain/synonym.js';
import { printedRule, ruleKey } from './domain/synonym.js';

type Row = Omit<StoredRule, 'id'> & { _id: string; key: string; printed: string };

const rules = defineCollection<Row>('synonymRules', {
  revision: Number, rule: {}, state: String, origin: String, documentId: String, key: String, printed: String,
}, [[{ key: 1 }, { unique: true }], [{ state: 1, printed: 1, _id: 1 }]]);

const toRow = ({ id, ...rest }: StoredRule): Row => ({ ...rest, _id: id, key: ruleKey(rest.rule), printed: printedRule(rest.rule) });
const toRule = ({ _id, key: _key, printed: _printed, ...rest }: Row): StoredRule => ({ ...rest, id: _id });

/** Synonym rules; a rule that says the same as another is refused. */
export const createSynonymStore = (connection: Connection) => {
  const model = rules(connection);
  return {
    bound: (session: ClientSession) => ({
      /** @throws AppError `not_found` */
      get: async (id: string): Promise<StoredRule> => {
        const found = await model.findById(id).session(session).lean<Row | null>();
        if (!found) throw new AppError('not_found');
        return toRule(found);
      },
      /** @throws AppError `already_exists` */
      add: async (rule: StoredRule): Promise<void> => {
        await refusingDuplicates(() => model.create([toRow(rule)], { session }), 'already_exists');
      },
      /** Adds rules to an empty list at once; of two that say the same, the first. */
      addAll: async (list: readonly StoredRule[]): Promise<void> => {
        await model.insertMany([...new Map(list.map(toRow).reverse().map((row) => [row.key, row])).values()], { session });
      },
      /** Adds proposals that nobody has made or decided about before. */
      propose: async (proposed: readonly StoredRule[]): Promise<void> => {
        const rows = proposed.map(toRow);
        const known = new Set((await model.find({ key: trusted({ $in: rows.map(({ key }) => key) }) }).select({ key: 1 }).session(session).lean<Row[]>()).map(({ key }) => key));
        const fresh = rows.filter(({ key }) => !known.has(key));
        if (fresh.length > 0) await model.insertMany(fresh, { session });
      },
      /** @throws AppError `stale_revision`, `already_exists` */
      save: async (rule: StoredRule): Promise<StoredRule> =>
        ({ ...rule, revision: await refusingDuplicates(() => saveGuarded(model, toRow(rule), session), 'already_exists') }),
      remove: async (id: string): Promise<void> => {
        await model.deleteOne({ _id: id }, { session });
      },
    }),
    page: async (state: RuleState, text: string, skip: number, limit: number): Promise<{ items: StoredRule[]; total: number }> => {
      const filter = { state, ...(text && { printed: new RegExp(escapePattern(text), 'iu') }) };
      return {
        items: (await model.find(filter).sort({ printed: 1, _id: 1 }).skip(skip).limit(limit).lean<Row[]>()).map(toRule),
        total: await model.countDocuments(filter),
      };
    },
    isEmpty: async (): Promise<boolean> => (await model.exists({})) === null,
    /** The rules that questions pass through. */
    active: async (): Promise<SynonymRule[]> =>
      (await model.find({ state: 'active' }).sort({ printed: 1, _id: 1 }).lean<Row[]>()).map(({ rule }) => rule),
  };
};
export type SynonymStore = ReturnType<typeof createSynonymStore>;
export type SynonymRepository = ReturnType<SynonymStore['bound']>;
