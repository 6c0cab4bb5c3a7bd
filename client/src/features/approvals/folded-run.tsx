import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../api/model/common';
import type { ComparedRow } from '../../api/model/drafts';
import { ComparedRowView } from './compared-row';
import type { Pins } from './pins';

interface FoldedRunProps {
  readonly rows: readonly ComparedRow[];
  readonly language: Language;
  readonly pins: Pins | null;
}

const hasPin = (row: ComparedRow, pins: Pins | null): boolean => (pins?.approval.remarks ?? []).some(({ clauseId }) => clauseId !== null && clauseId === row.new?.id);

/** Unchanged clauses in one line; opened by hand, and from the start where a remark is pinned to one of them. */
export const FoldedRun = ({ rows, language, pins }: FoldedRunProps) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(() => rows.some((row) => hasPin(row, pins)));
  if (!open) {
    return (
      <Button className="folded-run" variant="subtle" color="gray" size="compact-sm" fullWidth aria-expanded={false} onClick={() => setOpen(true)}>
        {t('comparison.folded', { count: rows.length })}
      </Button>
    );
  }
  return rows.map((row, place) => <ComparedRowView key={row.new?.id ?? row.old?.id ?? place} row={row} id={`same-${row.new?.id ?? place}`} language={language} pins={pins} />);
};
