import { useQuery } from '@tanstack/react-query';
import { getCard, listDocuments } from '../../api/documents';
import type { Localized } from '../../api/model/common';
import type { DocumentList } from '../../api/model/document';
import type { Subscription } from '../../api/model/library';

const query = { status: null, pageSize: 1 };

/** Types and units that have documents, as far as this reader may see them: the facets of the whole library. */
export const useFollowable = (): DocumentList['facets'] | undefined =>
  useQuery({ queryKey: ['documents', 'followable'], queryFn: ({ signal }) => listDocuments(query, signal) }).data?.facets;

/** The name of what is followed; null while it loads and for what this reader may no longer see. */
export const useFollowedName = ({ kind, target }: Subscription): Partial<Localized> | null => {
  const facets = useFollowable();
  const card = useQuery({ queryKey: ['card', target, null], queryFn: () => getCard(target, null), enabled: kind === 'document', retry: false });
  if (kind === 'document') return card.data?.title ?? null;
  return facets?.[kind].find(({ value }) => value === target)?.label ?? null;
};
