import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import { ErrorNote } from './error-note';
import { NotFound } from './not-found';

export const Bones = ({ lines = 6 }: { lines?: number }) => {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" role="status" aria-label={t('common.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={line === 0 ? 28 : 20} width={`${95 - ((line * 13) % 40)}%`} />
      ))}
    </Stack>
  );
};

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

/** Shows what a query brings: bones while it loads, the refusal with another try, then the data. */
export const Loaded = <T,>({ query, lines, children }: LoadedProps<T>) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (isApiError(query.error, 'not_found')) return <NotFound />;
  if (query.error) return <ErrorNote error={query.error} retry={() => void query.refetch()} />;
  return <Bones lines={lines} />;
};
