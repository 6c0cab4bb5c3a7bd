import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReadingText, References } from '../../api/model/reading';
import { getReferences } from '../../api/reading';

/** What a text refers to, and what refers to its document. */
export const useReferences = ({ documentId, version, text }: ReadingText): UseQueryResult<References> =>
  useQuery({ queryKey: ['references', documentId, version.id, text.revision], queryFn: () => getReferences(documentId, version.id) });
