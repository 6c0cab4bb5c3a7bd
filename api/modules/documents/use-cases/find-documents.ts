import { codeQueryKey } from '../../../text/codes/code-query.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { TitleSearch } from '../ports.js';
import type { RegisterReadModel } from '../register-read-model.mongo.js';

export interface Found {
  /** In the order in which they are shown. */
  readonly documentIds: readonly string[];
  readonly exactCode: boolean;
  /** True while the search engine does not answer: codes, numbers and filters still work. */
  readonly limited: boolean;
}

const MOST_HITS = 500;

/** Exact codes and registration numbers first, answered by the register itself; then what the engine ranks (LIB-1). */
export const createFindDocuments = (register: RegisterReadModel, search: TitleSearch) =>
  async (query: string, rights: readonly string[], on: LegalDate, limit = MOST_HITS): Promise<Found> => {
    const codeKey = codeQueryKey(query);
    const [exact, ranked] = await Promise.all([
      // Codes and registration numbers have a digit in them.
      /\d/.test(query) ? register.byCodeOrNumber({ on, rights }, codeKey, query) : [],
      search.find(query, rights, on, limit),
    ]);
    // Who types a code that exists wants that document, not all that share a digit with it.
    if (codeKey !== null && exact.length > 0) return { documentIds: exact, exactCode: true, limited: false };
    return {
      documentIds: [...new Set([...exact, ...(ranked ?? [])])],
      exactCode: exact.length > 0,
      limited: ranked === null,
    };
  };

export type FindDocuments = ReturnType<typeof createFindDocuments>;
