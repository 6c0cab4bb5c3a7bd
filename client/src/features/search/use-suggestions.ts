import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { suggest } from '../../api/documents';
import type { Suggestion } from '../../api/model/document';

/** What fits the typed words; nothing while nothing is typed. */
export const useSuggestions = (typed: string): readonly Suggestion[] => {
  const [q] = useDebouncedValue(typed.trim(), 120);
  const found = useQuery({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) => suggest(q, signal),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  });
  return typed.trim() ? (found.data?.items ?? []) : [];
};
