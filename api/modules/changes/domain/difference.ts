import type { ClausePair, ComparedClause, Comparison, Run } from '../../../text/comparison/comparison.js';

export const differenceKinds = ['changed', 'added', 'removed', 'moved', 'renumbered'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** A pair of the comparison that is not plainly the same (CHG-2): what a row of the notice has to explain. */
export interface Difference {
  readonly key: string;
  readonly kind: DifferenceKind;
  readonly wordsChanged: boolean;
  readonly doubtful: boolean;
  readonly splitFrom: string | null;
  readonly mergedInto: string | null;
  readonly old: ComparedClause | null;
  readonly new: ComparedClause | null;
  readonly words: readonly Run[];
}

export const keyOf = (oldId: string | null, newId: string | null): string => `${oldId ?? ''}>${newId ?? ''}`;

const kindOf = ({ kind, renumbered }: ClausePair): DifferenceKind | null => {
  if (kind === 'same') return renumbered ? 'renumbered' : null;
  return kind;
};

/** In the order of the new text. What differs by signs alone, which the eye passes over, is no difference. */
export const differencesOf = ({ pairs }: Comparison): Difference[] => pairs.flatMap((pair) => {
  const kind = kindOf(pair);
  if (kind === null) return [];
  const { old, new: fresh, wordsChanged, doubtful, splitFrom, mergedInto, runs } = pair;
  return [{ key: keyOf(old?.id ?? null, fresh?.id ?? null), kind, wordsChanged, doubtful, splitFrom, mergedInto, old, new: fresh, words: runs }];
});

/** Heading and text of a clause, as rows show them. */
export const contentOf = (clause: ComparedClause | null): string =>
  (clause ? [clause.heading ?? '', clause.text].filter((part) => part !== '').join('\n') : '');
