import type { ChangesQuery } from '../../api/model/changes';
import type { Language } from '../../api/model/common';

/** Names of what is kept of changes. A change is a draft too: what refreshes drafts refreshes it. */
export const changeKeys = {
  list: (query: ChangesQuery) => ['drafts', 'changes', query] as const,
  one: (id: string) => ['drafts', 'change', id] as const,
  rows: (id: string) => ['drafts', 'change', id, 'rows'] as const,
  differences: (id: string, language: Language) => ['drafts', 'change', id, 'differences', language] as const,
  clauses: (id: string, language: Language) => ['drafts', 'change', id, 'clauses', language] as const,
  ofDocument: (documentId: string) => ['changes', 'document', documentId] as const,
};
