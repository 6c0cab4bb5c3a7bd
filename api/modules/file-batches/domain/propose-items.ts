import type { BatchItem, Dropped, MatchedBy } from './batch.js';
import type { FileRow } from './file-table.js';
import { guessLanguage } from './guess-language.js';
import { matchByTable } from './match-by-table.js';
import type { Numbered } from './match-by-table.js';
import { matchFile } from './match-file.js';
import type { NameMatch } from './match-file.js';

const targetOf = ({ documentId, language, name }: BatchItem): string => `${documentId ?? ''} ${language} ${/[^.]*$/.exec(name)?.[0].toLowerCase() ?? ''}`;

/** The surest sign first; a weaker one is asked only where the stronger says nothing or leaves a choice. */
const signsOf = (name: string, rows: readonly FileRow[], documents: readonly Numbered[]): NameMatch & { readonly matchedBy: MatchedBy | null } => {
  const byName = matchFile(name, documents);
  if (byName.documentId !== null) return { ...byName, matchedBy: 'name' };
  const byTable = matchByTable(name, rows, documents);
  if (byTable.documentId !== null) return { ...byTable, matchedBy: 'table' };
  return { documentId: null, candidateIds: byName.candidateIds.length > 0 ? byName.candidateIds : byTable.candidateIds, matchedBy: null };
};

const noMatch = { documentId: null, candidateIds: [], matchedBy: null };

/**
 * What is proposed for the dropped files. Of two files for one place (document, language, format) neither is accepted:
 * which one was approved, only a person knows.
 * @param rows of the tables that came with the files
 */
export const proposeItems = (files: readonly Dropped[], documents: readonly Numbered[], rows: readonly FileRow[] = []): BatchItem[] => {
  const items = files.map((file, index): BatchItem => {
    const match = file.refused ? noMatch : signsOf(file.name, rows, documents);
    return {
      ...file, ...match, index, inspected: file.refused !== null, format: null, hasText: true,
      language: guessLanguage(file.name), accepted: match.documentId !== null, outcome: null,
    };
  });
  const taken = new Map<string, number>();
  for (const item of items) taken.set(targetOf(item), (taken.get(targetOf(item)) ?? 0) + 1);
  return items.map((item) => ({ ...item, accepted: item.accepted && taken.get(targetOf(item)) === 1 }));
};
