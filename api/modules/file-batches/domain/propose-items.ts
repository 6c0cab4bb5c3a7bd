import type { BatchItem } from './batch.js';
import { guessLanguage } from './guess-language.js';
import { matchFile } from './match-file.js';
import type { Matchable } from './match-file.js';

export interface DroppedFile { readonly name: string; readonly size: number; readonly sha256: string }

const targetOf = ({ documentId, language, name }: BatchItem): string => `${documentId ?? ''} ${language} ${/[^.]*$/.exec(name)?.[0].toLowerCase() ?? ''}`;

/**
 * What is proposed for the dropped files. Of two files for one place (document, language, format) neither is accepted:
 * which one was approved, only a person knows.
 */
export const proposeItems = (files: readonly DroppedFile[], documents: readonly Matchable[]): BatchItem[] => {
  const items = files.map((file, index): BatchItem => {
    const { documentId, candidateIds } = matchFile(file.name, documents);
    return {
      ...file, index, inspected: false, format: null, hasText: true, refused: null, documentId, candidateIds,
      language: guessLanguage(file.name), accepted: documentId !== null, outcome: null,
    };
  });
  const taken = new Map<string, number>();
  for (const item of items) taken.set(targetOf(item), (taken.get(targetOf(item)) ?? 0) + 1);
  return items.map((item) => ({ ...item, accepted: item.accepted && taken.get(targetOf(item)) === 1 }));
};
