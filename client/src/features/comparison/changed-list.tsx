import { useTranslation } from 'react-i18next';
import type { ComparedRow, Comparison, RowKind } from '../../api/model/drafts';
import { useClauseName } from './clause-name';

const kinds: readonly Exclude<RowKind, 'same'>[] = ['changed', 'added', 'removed', 'moved'];

interface ChangedListProps {
  readonly comparison: Comparison;
  readonly jump: (place: number) => void;
}

/** How much has changed and where, as ways to the changes. */
export const ChangedList = ({ comparison, jump }: ChangedListProps) => {
  const { t } = useTranslation();
  const { counts, rows, basis } = comparison;
  const renumbered = rows.filter((row) => row.renumbered).length;
  const changed = rows.map((row, place) => ({ row, place })).filter(({ row }) => row.kind !== 'same');
  return (
    <div className="changed-list">
      <p role="status" className="tabular">
        {kinds.filter((kind) => counts[kind] > 0).map((kind) => t(`comparison.counts.${kind}`, { number: counts[kind] })).join(' · ')}
        {renumbered > 0 && <span className="quiet"> · {t('comparison.counts.renumbered', { number: renumbered })}</span>}
        {counts.same > 0 && <span className="quiet"> · {t('comparison.counts.same', { number: counts.same })}</span>}
      </p>
      {basis === 'paragraphs' && <p className="band">{t('comparison.byParagraphs')}</p>}
      <details>
        <summary>{t('comparison.list')}</summary>
        <ol>
          {changed.map(({ row, place }) => (
            <ChangedLine key={place} row={row} go={() => jump(place)} />
          ))}
        </ol>
      </details>
      <p className="quiet comparison-keys">{t('comparison.keys')}</p>
    </div>
  );
};

const ChangedLine = ({ row, go }: { row: ComparedRow; go: () => void }) => {
  const { t } = useTranslation();
  const nameOf = useClauseName();
  return (
    <li>
      <button type="button" onClick={go}>
        <span className="change-kind" data-kind={row.kind}>
          {t(`comparison.kinds.${row.kind}`)}
        </span>{' '}
        {nameOf(row.new ?? row.old)}
      </button>
    </li>
  );
};
