import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { suggest } from '../../api/documents';
import { searchLibrary } from '../../api/library';
import type { ClauseHit, SearchHit } from '../../api/model/library';
import type { Suggestion } from '../../api/model/document';

export interface FoundClause {
  readonly hit: SearchHit;
  readonly clause: ClauseHit;
}

export interface Suggestions {
  readonly documents: readonly Suggestion[];
  readonly clauses: readonly FoundClause[];
}

const NOTHING: Suggestions = { documents: [], clauses: [] };
const CLAUSES = 3;
/** Fewer letters begin too many words. */
const SHORTEST = 3;

/** Codes and titles that fit the typed words, at once. */
const useDocuments = (typed: string) => {
  const [q] = useDebouncedValue(typed, 120);
  return useQuery({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) => suggest(q, signal),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  });
};

/** The first clauses that fit, as soon as the typing rests; the best of each document. */
const useClauses = (typed: string) => {
  const [q] = useDebouncedValue(typed, 300);
  return useQuery({
    queryKey: ['search', 'typing', q],
    queryFn: async ({ signal }) => {
      const { hits } = await searchLibrary({ q, typing: 'true' }, signal);
      return hits.flatMap((hit) => hit.clauses.slice(0, 1).map((clause) => ({ hit, clause }))).slice(0, CLAUSES);
    },
    enabled: q.length >= SHORTEST,
    placeholderData: keepPreviousData,
  });
};

/** What fits the typed words; nothing while nothing is typed. */
export const useSuggestions = (typed: string): Suggestions => {
  const words = typed.trim();
  const documents = useDocuments(words);
  const clauses = useClauses(words);
  if (!words) return NOTHING;
  return { documents: documents.data?.items ?? [], clauses: words.length >= SHORTEST ? (clauses.data ?? []) : [] };
};
