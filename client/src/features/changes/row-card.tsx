import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeRow, removeRow } from '../../api/changes';
import { weights, type Change, type ChangeRow, type RowFacts, type Weight } from '../../api/model/changes';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import { RowForm, type WrittenRow } from './row-form';
import { useRowPlace } from './row-place';

/** Where the words come from the texts they are not sent back. */
const factsOf = ({ kind, clauseNumber, paragraph, page, wording }: WrittenRow): RowFacts => ({ kind, clauseNumber, paragraph, page, wording });

interface RowCardProps {
  readonly change: Change;
  readonly row: ChangeRow;
  /** What the row speaks of, for those who hear the page. */
  readonly name: string;
}

/** A row as the notice prints it; its weight is chosen in place, the rest in a form. */
export const RowCard = ({ change, row, name }: RowCardProps) => {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  if (editing) return <ChangeRowForm change={change} row={row} onClose={() => setEditing(false)} />;
  return (
    <div className="row-card" role="group" aria-label={t('changes.rowOf', { name })}>
      <RowWords row={row} />
      {change.abilities.edit ? <RowTools change={change} row={row} name={name} onEdit={() => setEditing(true)} /> : row.weight && <span className="quiet">{t(`changes.weights.${row.weight}`)}</span>}
    </div>
  );
};

const RowWords = ({ row }: { row: ChangeRow }) => {
  const { t } = useTranslation();
  const placeText = useRowPlace();
  return (
    <div>
      <p className="row-place tabular">
        <span className="row-kind">{t(`changes.rowKinds.${row.kind}`)}</span> {placeText(row)}
        {row.stale && <span className="gap-word">{t('changes.stale')}</span>}
      </p>
      <p className="row-wording" lang={row.language}>
        {row.wording || <span className="gap-word">{t('changes.noWording')}</span>}
      </p>
    </div>
  );
};

interface RowToolsProps extends RowCardProps {
  readonly onEdit: () => void;
}

const RowTools = ({ change, row, name, onEdit }: RowToolsProps) => {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  const weighing = useSave((weight: Weight) => changeRow(change.id, row, { weight }), { stale: ['drafts'] });
  const removing = useSave(() => removeRow(change.id, row), { stale: ['drafts'], success: t('changes.rowRemoved') });
  return (
    <>
      <ErrorNote error={weighing.error ?? removing.error} />
      <div className="row-tools">
        <SegmentedControl
          size="xs"
          aria-label={t('changes.weightOf', { name })}
          value={row.weight ?? ''}
          disabled={weighing.isPending}
          onChange={(weight) => weighing.mutate(weight as Weight)}
          data={weights.map((value) => ({ value, label: t(`changes.weights.${value}`) }))}
        />
        {row.weight === null && <span className="gap-word">{t('changes.noWeight')}</span>}
        <Button size="compact-sm" variant="default" aria-label={t('changes.editRow', { name })} onClick={onEdit}>
          {t('common.edit')}
        </Button>
        {sure ? (
          <Button size="compact-sm" color="red" loading={removing.isPending} onClick={() => removing.mutate()}>
            {t('changes.reallyRemove')}
          </Button>
        ) : (
          <Button size="compact-sm" variant="subtle" color="gray" aria-label={t('changes.removeRow', { name })} onClick={() => setSure(true)}>
            {t('changes.remove')}
          </Button>
        )}
      </div>
    </>
  );
};

const ChangeRowForm = ({ change, row, onClose }: { change: Change; row: ChangeRow; onClose: () => void }) => {
  const { t } = useTranslation();
  return <RowForm start={row} language={row.language} typed={row.differences.length === 0} save={(written) => changeRow(change.id, row, row.differences.length === 0 ? written : factsOf(written))} success={t('common.saved')} onClose={onClose} />;
};
