import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedClause, ComparedRow } from '../../api/model/drafts';
import { ComparedRowView } from './compared-row';

interface FoldedRunProps {
  readonly rows: readonly ComparedRow[];
  readonly beside?: ((clause: ComparedClause) => ReactNode) | undefined;
  /** Whether something is said of a clause, so that it is to be seen. */
  readonly isTold?: ((clause: ComparedClause) => boolean) | undefined;
}

/** Unchanged clauses in one line; opened by hand, and from the start where something is said of one of them. */
export const FoldedRun = ({ rows, beside, isTold }: FoldedRunProps) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(() => rows.some((row) => row.new && isTold?.(row.new)));
  if (!open) {
    return (
      <Button className="folded-run" variant="subtle" color="gray" size="compact-sm" fullWidth aria-expanded={false} onClick={() => setOpen(true)}>
        {t('comparison.folded', { count: rows.length })}
      </Button>
    );
  }
  return rows.map((row, place) => <ComparedRowView key={row.new?.id ?? row.old?.id ?? place} row={row} id={`same-${row.new?.id ?? place}`} beside={beside} />);
};
