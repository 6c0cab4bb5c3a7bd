import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { getClauses, getText, type WantedText } from '../../api/reading';
import type { Clause, ReadingText } from '../../api/model/reading';
import { useLanguage } from '../../i18n/use-language';
import { useUrlState } from '../../shared/hooks/use-url-state';

const POLL_MS = 3000;

/** There is a file, and its text comes any moment. */
const isComing = ({ text, files }: ReadingText): boolean => text.state === 'waiting' || (text.state === 'none' && files.length > 0);

/** Which text the address asks for: a day, a language (else the reader's own), or one text by its id. */
export const useWantedText = (): WantedText => {
  const url = useUrlState();
  const own = useLanguage();
  return { on: url.get('on'), language: url.get('language') || own, version: url.get('version') };
};

/** The head of the reading view; asked again as long as the text is being read from its file. */
export const useText = (documentId: string): UseQueryResult<ReadingText> => {
  const wanted = useWantedText();
  return useQuery({
    queryKey: ['reading', documentId, wanted],
    queryFn: () => getText(documentId, wanted),
    refetchInterval: ({ state }) => (state.data && isComing(state.data) ? POLL_MS : false),
  });
};

export interface LoadedClauses {
  readonly clauses: readonly Clause[];
  readonly whole: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** All clauses of a text, one page after another; those that are here can be read meanwhile. */
export const useClauses = ({ documentId, version, text }: ReadingText): LoadedClauses => {
  const query = useInfiniteQuery({
    queryKey: ['clauses', documentId, version.id, text.revision],
    queryFn: ({ pageParam }) => getClauses(documentId, version.id, pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    staleTime: Infinity,
  });
  const { data, hasNextPage, isFetching, error, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const clauses = useMemo(() => data?.pages.flatMap((page) => page.clauses) ?? [], [data]);
  return { clauses, whole: data !== undefined && !hasNextPage, error, retry: () => void (data ? fetchNextPage() : query.refetch()) };
};
