import type { ComparedWith, DraftsQuery } from '../../api/model/drafts';

/** Names of what is kept of drafts: one place, so that nothing is refreshed under another name. */
export const draftKeys = {
  list: (query: DraftsQuery) => ['drafts', 'list', query] as const,
  one: (id: string) => ['drafts', 'one', id] as const,
  text: (id: string, textId: string) => ['drafts', 'text', id, textId] as const,
  comparison: (id: string, textId: string, basis: ComparedWith) => ['drafts', 'comparison', id, textId, basis] as const,
  route: (id: string, revision: number) => ['drafts', 'route', id, revision] as const,
};
