import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getChange } from '../../api/changes';
import type { Change } from '../../api/model/changes';
import { changeKeys } from './keys';

const POLL_MS = 2000;

const isReading = (change: Change | undefined): boolean => (change?.texts ?? []).some(({ state }) => state === 'waiting');

/** A change; asked again as long as one of its texts is being read from its file. */
export const useChange = (id: string): UseQueryResult<Change> =>
  useQuery({ queryKey: changeKeys.one(id), queryFn: () => getChange(id), refetchInterval: ({ state }) => (isReading(state.data) ? POLL_MS : false) });
