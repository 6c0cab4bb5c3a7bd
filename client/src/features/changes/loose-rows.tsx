import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, ChangeRow } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { NewRowForm } from './new-row-form';
import { OldAndNew } from './old-and-new';
import { RowCard } from './row-card';
import { useRowPlace } from './row-place';

interface LooseRowsProps {
  readonly change: Change;
  readonly language: Language;
  readonly rows: readonly ChangeRow[];
  readonly mayAdd: boolean;
}

/** Rows without a difference: of a change that is known from paper, or of a text that has changed since. */
export const LooseRows = ({ change, language, rows, mayAdd }: LooseRowsProps) => {
  const { t } = useTranslation();
  const placeText = useRowPlace();
  const [adding, setAdding] = useState(false);
  if (rows.length === 0 && !mayAdd) return null;
  return (
    <section aria-label={t('changes.looseRows')}>
      {rows.some(({ stale }) => stale) && (
        <p className="band" role="status">
          {t('changes.staleRows')}
        </p>
      )}
      <ol className="change-groups">
        {rows.map((row) => (
          <li key={row.id} className="change-group" data-open={row.stale || undefined}>
            <OldAndNew row={row} />
            <RowCard change={change} row={row} name={placeText(row) || t(`changes.rowKinds.${row.kind}`)} />
          </li>
        ))}
      </ol>
      {mayAdd && !adding && (
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('changes.typeRow')}
        </Button>
      )}
      {adding && <NewRowForm change={change} language={language} differences={[]} onClose={() => setAdding(false)} />}
    </section>
  );
};
