import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { searchLibrary } from '../../api/library';
import type { SearchAnswer } from '../../api/model/library';
import { useMay } from '../../app/session';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { searchQuery } from './filters';

/** The answer to what the address asks; the former one stays while the next is on its way. */
export const useSearch = (): UseQueryResult<SearchAnswer> => {
  const url = useUrlState();
  const may = useMay();
  const query = searchQuery(url, may('archive:search'));
  return useQuery({
    queryKey: ['search', query],
    queryFn: ({ signal }) => searchLibrary(query, signal),
    placeholderData: keepPreviousData,
  });
};
