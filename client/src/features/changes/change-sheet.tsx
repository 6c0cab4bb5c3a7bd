import { Table } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChangeRow, EditionChanges, RegisteredChange } from '../../api/model/changes';
import type { Card } from '../../api/model/document';
import { useActText } from '../../shared/format/act-text';
import { dateText } from '../../shared/format/dates';
import { StateMark } from '../../shared/ui/state-mark';
import { useCompareLink } from './use-compare-link';

const columns = ['number', 'clause', 'sheetPage', 'start', 'basisColumn', 'changed', 'who'] as const;

/** The sheet as it is printed, one line a row; what belongs to the change stands once beside its rows. */
export const ChangeSheet = ({ card, edition }: { card: Card; edition: EditionChanges }) => {
  const { t } = useTranslation();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t('changes.sheet')}>
      <Table verticalSpacing="xs" className="tabular sheet-rows">
        <caption className="unseen">{t('changes.sheet')}</caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((name) => (
              <Table.Th key={name} scope="col">
                {t(`changes.columns.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {edition.changes.map((change) => (
            <RowsOfChange key={change.id} card={card} editionId={edition.editionId} change={change} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};

/** A change that is known from paper may have no rows: it still has its line. */
const linesOf = ({ rows }: RegisteredChange): readonly (ChangeRow | null)[] => (rows.length > 0 ? rows : [null]);

const RowsOfChange = ({ card, editionId, change }: { card: Card; editionId: string; change: RegisteredChange }) => {
  const lines = linesOf(change);
  return lines.map((row, place) => (
    <Table.Tr key={row?.id ?? change.id} id={place === 0 ? `change-${change.number}` : undefined}>
      {place === 0 && <NumberCell documentId={card.id} editionId={editionId} change={change} span={lines.length} />}
      <Table.Td>{row?.clauseNumber ?? row?.oldNumber ?? '—'}</Table.Td>
      <Table.Td>{row?.page ?? '—'}</Table.Td>
      {place === 0 && <FactCells change={change} span={lines.length} />}
      <Table.Td className="sheet-words" lang={row?.language}>
        {row ? <Words row={row} /> : change.consequences || '—'}
      </Table.Td>
      {place === 0 && <Table.Td rowSpan={lines.length}>{change.author?.name ?? '—'}</Table.Td>}
    </Table.Tr>
  ));
};

const Words = ({ row }: { row: ChangeRow }) => {
  const { t } = useTranslation();
  return (
    <>
      {row.wording}
      {row.weight === 'substantial' && <span className="quiet"> · {t('changes.weights.substantial')}</span>}
    </>
  );
};

interface CellProps {
  readonly change: RegisteredChange;
  readonly span: number;
}

const NumberCell = ({ documentId, editionId, change, span }: CellProps & { readonly documentId: string; readonly editionId: string }) => {
  const { t } = useTranslation();
  const compare = useCompareLink({ documentId, editionId, changeNumber: change.number });
  return (
    <Table.Td rowSpan={span}>
      <strong>{change.number}</strong>
      {change.registrationNumber && <div className="quiet">№ {change.registrationNumber}</div>}
      {change.state !== 'superseded' && <StateMark tone={change.state === 'effective' ? 'good' : 'wait'}>{t(`states.${change.state}`)}</StateMark>}
      {compare && (
        <div className="no-print">
          <Link to={compare} aria-label={t('changes.compareOf', { number: change.number })}>
            {t('changes.compare')}
          </Link>
        </div>
      )}
    </Table.Td>
  );
};

const FactCells = ({ change, span }: CellProps) => {
  const { t } = useTranslation();
  const actText = useActText();
  return (
    <>
      <Table.Td rowSpan={span}>
        {t('document.from', { date: dateText(change.validFrom) })}
        {change.cause && <div className="quiet">{t(`changes.causes.${change.cause}`)}</div>}
      </Table.Td>
      <Table.Td rowSpan={span}>
        {change.basis || (change.acts.length === 0 && '—')}
        {change.acts.map((act, place) => (
          <Fragment key={place}>
            <div className="quiet">{actText(act)}</div>
          </Fragment>
        ))}
      </Table.Td>
    </>
  );
};
