import type { EntriesQuery } from '../../api/model/acquaintance';

/** Names of what is kept of acquaintance; one word refreshes it all. */
export const acquaintanceKeys = {
  mine: (state: 'open' | 'done', page: number) => ['acquaintance', 'mine', state, page] as const,
  ofDocument: (documentId: string) => ['acquaintance', 'mine', documentId] as const,
  count: ['acquaintance', 'count'] as const,
  entry: (id: string) => ['acquaintance', 'entry', id] as const,
  receipt: (id: string) => ['acquaintance', 'receipt', id] as const,
  units: ['acquaintance', 'units'] as const,
  unit: (unitId: string) => ['acquaintance', 'unit', unitId] as const,
  unitEntries: (unitId: string, query: EntriesQuery) => ['acquaintance', 'unit', unitId, query] as const,
  campaigns: (query: object) => ['acquaintance', 'campaigns', query] as const,
  campaign: (id: string) => ['acquaintance', 'campaign', id] as const,
  entries: (id: string, query: EntriesQuery) => ['acquaintance', 'campaign', id, query] as const,
  scope: (documentId: string) => ['acquaintance', 'scope', documentId] as const,
  remarks: (documentId: string, page: number) => ['acquaintance', 'remarks', documentId, page] as const,
  policy: (typeId: string) => ['acquaintance', 'policy', typeId] as const,
};
