import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isApiError } from '../api/api-error';

const mayPass = (error: unknown): boolean => isApiError(error) && (error.status === 0 || error.status >= 500);

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // A session that ended meanwhile is noticed by whichever list asks first.
    onError: (error) => {
      if (isApiError(error, 'not_signed_in')) void queryClient.invalidateQueries({ queryKey: ['session'] });
    },
  }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (failures, error) => failures < 1 && mayPass(error) },
  },
});
