import { useQuery } from '@tanstack/react-query';
import { getText, type WantedText } from '../../api/reading';

export interface NumberedClause {
  readonly id: string;
  readonly number: string;
  readonly heading: string | null;
}

/** The numbered clauses of a text, from its outline. */
export const useClauseNumbers = (documentId: string, wanted: WantedText): readonly NumberedClause[] => {
  const { data } = useQuery({ queryKey: ['reading', documentId, wanted], queryFn: () => getText(documentId, wanted) });
  return (data?.outline ?? []).flatMap(({ id, number, heading }) => (number ? [{ id, number, heading }] : []));
};
