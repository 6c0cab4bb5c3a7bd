import type { Clock } from '../../kernel/clock.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { languageRoutes } from './http/routes.js';
import type { LanguageTextStore } from './language-texts.mongo.js';
import type { ReadTexts, Register } from './ports.js';
import { createListEndedWaivers } from './use-cases/list-ended-waivers.js';
import { createReadStep } from './use-cases/read-step.js';
import { createRecallTexts } from './use-cases/recall-texts.js';
import { createRecordFacts } from './use-cases/record-facts.js';
import { createRequireInStep } from './use-cases/require-in-step.js';

export interface LanguageTextsDependencies {
  readonly store: LanguageTextStore;
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly register: Register;
  readonly texts: ReadTexts;
}

/** Texts of a document in its languages, kept in step (DOC-2). */
export const createLanguageTexts = ({ store, transactions, clock, register, texts }: LanguageTextsDependencies) => {
  const { today } = clock;
  const readStep = createReadStep({ store, register, recallTexts: createRecallTexts(texts), today });
  return {
    routes: languageRoutes({
      readStep, listEndedWaivers: createListEndedWaivers({ store, readStep, today }),
      recordFacts: createRecordFacts({ uow: transactions.bind((session) => ({ languageTexts: store.bound(session) })), clock }),
    }),
    /** Asked before an edition or a change is registered. */
    requireInStep: createRequireInStep({ store, register, readStep }),
  };
};
export type LanguageTexts = ReturnType<typeof createLanguageTexts>;
