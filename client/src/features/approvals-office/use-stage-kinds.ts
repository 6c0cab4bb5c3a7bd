import { useQuery } from '@tanstack/react-query';
import { listStageKinds } from '../../api/approvals-office';
import type { StageKindFacts } from '../../api/model/approvals-office';

/** The kinds of stages that the server knows: a new one needs its words in the locale files and nothing here. */
export const useStageKinds = (): readonly StageKindFacts[] => useQuery({ queryKey: ['stage-kinds'], queryFn: listStageKinds, staleTime: Infinity }).data?.items ?? [];
