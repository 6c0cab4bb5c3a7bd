import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clause } from '../../../api/model/reading';
import { keyOf } from './changes';
import type { Draft } from './use-changes';

interface SplitButtonProps {
  readonly clause: Clause;
  readonly part: number;
  readonly draft: Draft;
}

/** Begins a new clause at a paragraph, or takes that back. */
export const SplitButton = ({ clause, part, draft }: SplitButtonProps) => {
  const { t } = useTranslation();
  const change = { kind: 'split', clauseId: clause.id, part, number: null } as const;
  const put = draft.changes.has(keyOf(change));
  // A clause without a heading would be left empty.
  if (draft.opened !== clause.id || (part === 0 && clause.heading === null)) return null;
  return (
    <Button className="no-print" size="compact-xs" variant={put ? 'light' : 'subtle'} aria-pressed={put} onClick={() => (put ? draft.drop(change) : draft.put(change))}>
      {t('reading.split')}
    </Button>
  );
};
