import type { Clock } from '../kernel/clock.js';
import type { ApprovalsDependencies } from '../modules/approvals/public.js';
import type { Documents } from '../modules/documents/public.js';
import type { LanguageTexts } from '../modules/language-texts/public.js';
import { createLanguageTexts } from '../modules/language-texts/public.js';
import type { Transaction, Transactions } from '../platform/mongo/unit-of-work.js';
import type { Stores } from './stores.js';

interface LanguageParts {
  readonly stores: Stores;
  readonly transactions: Transactions;
  readonly clock: Clock;
}

/** Connects the languages of documents with the register, its drafts and the texts of the library. */
export const languageTextsOf = ({ stores, transactions, clock }: LanguageParts, documents: Documents): LanguageTexts => createLanguageTexts({
  store: stores.languageTexts, transactions, clock, texts: stores.library.texts,
  register: {
    holdingOf: stores.documents.queries.find, visibleDraft: documents.readDrafts.visible,
    // Every shared transaction is made by the unit of work of this application.
    draftIn: (transaction, id) => documents.changeDrafts.get(transaction as Transaction, id),
  },
});

type Subjects = ApprovalsDependencies['subjects'];

/** Nothing enters the register while a language that it needs is missing or behind (DOC-2). */
export const keptInStep = (subjects: Subjects, { requireInStep }: LanguageTexts): Subjects => ({
  ...subjects,
  in: (transaction) => {
    const own = subjects.in(transaction);
    return {
      ...own,
      register: async (id, facts, actor) => {
        await requireInStep(transaction, actor, id);
        return own.register(id, facts, actor);
      },
    };
  },
});
