import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getDraft } from '../../api/drafts';
import type { Draft } from '../../api/model/drafts';
import { draftKeys } from './keys';

const POLL_MS = 2000;

const isReading = (draft: Draft | undefined): boolean => (draft?.texts ?? []).some(({ state }) => state === 'waiting');

/** A draft; asked again as long as one of its texts is being read from its file. No id: not known yet. */
export const useDraft = (id: string): UseQueryResult<Draft> =>
  useQuery({ queryKey: draftKeys.one(id), queryFn: () => getDraft(id), enabled: id !== '', refetchInterval: ({ state }) => (isReading(state.data) ? POLL_MS : false) });
