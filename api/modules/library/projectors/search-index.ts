import type { DomainEvent, Projector } from '../../../kernel/events.js';
import type { Holding, RegisterEntry, TextVersion } from '../../documents/public.js';
import { latestFacts, rightsTokens, titleEntry } from '../../documents/public.js';
import type { StoredClause } from '../domain/library-text.js';
import { writeShown } from '../domain/shown-clause.js';
import type { ClauseEntry, SearchIndex } from '../ports.js';

/** What the index must know of a document: its lines in the register and the clauses of its texts. */
export interface Indexed {
  readonly holding: Holding;
  readonly lines: readonly RegisterEntry[];
  readonly clausesOf: ReadonlyMap<string, readonly StoredClause[]>;
}

const clauseFields = ({ number, heading, path, text }: StoredClause): Record<string, string> => ({
  ...(number !== null && { clauseNumber: number }),
  heading: [...path, ...(heading ? [heading] : [])].join(' · '),
  text,
});

const lineOf = (lines: readonly RegisterEntry[], { editionId, changeNumber }: TextVersion): RegisterEntry | undefined =>
  lines.findLast((line) => line.editionId === editionId && line.changeNumber === changeNumber);

const clauseEntries = ({ holding, lines, clausesOf }: Indexed): ClauseEntry[] => {
  const rights = rightsTokens(latestFacts(holding.document.facts));
  return holding.textVersions.flatMap((version) => {
    const line = lineOf(lines, version);
    if (!line) return [];
    // An entry says what holds in its own days: there its text was in force, whatever became of the document.
    const facets = { ...titleEntry(line).facets, status: ['in_force'], language: [version.language] };
    return (clausesOf.get(version.id) ?? []).map((clause): ClauseEntry => ({
      id: clause.id, documentId: clause.documentId, textVersionId: version.id, kind: 'clause', fields: clauseFields(clause),
      validFrom: version.validFrom, validTo: version.validTo, rightsTokens: rights, facets, shown: writeShown(clause, version),
    }));
  });
};

/** Everything the search engine holds of a document: its titles by span of days, its clauses by text version (LIB-1, LIB-4). */
export const entriesOf = (indexed: Indexed): ClauseEntry[] => [...indexed.lines.map(titleEntry), ...clauseEntries(indexed)];

export interface IndexSource { load(documentId: string): Promise<Indexed | null> }

export const SEARCH_CONSUMER = 'search-index';

/** Keeps the search index in step: reloads the document as it is now, so a repeated or late row does no harm (LIB-5). */
export const createSearchIndex = (index: SearchIndex, source: IndexSource): Projector => ({
  consumer: SEARCH_CONSUMER,
  types: ['documents.saved', 'documents.narrowed', 'library.text-changed'],
  handle: async ({ aggregateId }: DomainEvent) => {
    const indexed = await source.load(aggregateId);
    await index.replaceDocuments([aggregateId], indexed ? entriesOf(indexed) : []);
  },
});
