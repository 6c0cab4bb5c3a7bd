import type { Suggestion } from '../../api/model/document';
import { hitAddress } from '../library/hit-address';
import type { FoundClause, Suggestions } from './use-suggestions';

/** A line under the search box and where it leads. */
export type SearchOption =
  | { readonly kind: 'document'; readonly key: string; readonly to: string; readonly item: Suggestion }
  | { readonly kind: 'clause'; readonly key: string; readonly to: string; readonly found: FoundClause }
  | { readonly kind: 'all'; readonly key: string; readonly to: string; readonly query: string };

const addressOf = ({ hit, clause }: FoundClause): string => {
  const { pathname, search, hash } = hitAddress(hit, clause, '');
  return pathname + search + hash;
};

/** Codes and titles first, then clauses, then the way to all answers. */
export const searchOptions = ({ documents, clauses }: Suggestions, query: string, all: string): readonly SearchOption[] => {
  if (documents.length + clauses.length === 0) return [];
  return [
    ...documents.map((item) => ({ kind: 'document' as const, key: item.documentId, to: `/documents/${item.documentId}`, item })),
    ...clauses.map((found) => ({ kind: 'clause' as const, key: found.clause.id, to: addressOf(found), found })),
    { kind: 'all', key: 'all', to: all, query },
  ];
};
