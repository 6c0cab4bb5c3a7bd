import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listChangedClauses } from '../../api/changes';
import type { ReadingText } from '../../api/model/reading';
import type { Changed } from './clause-view';

/** The clauses of a text that changes of its edition have touched, by their anchors. */
export const useChangedClauses = ({ documentId, version }: ReadingText): ReadonlyMap<string, Changed> => {
  const { data } = useQuery({
    queryKey: ['changes', 'marks', documentId, version.id],
    queryFn: () => listChangedClauses(documentId, version.id),
    enabled: version.changeNumber > 0,
  });
  return useMemo(() => new Map((data?.items ?? []).map((clause) => [clause.anchor, { documentId, clause }])), [data, documentId]);
};
