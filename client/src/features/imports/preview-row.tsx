import { Select, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeRow } from '../../api/imports';
import type { ImportRow, RowChange, RowDecision, RowState } from '../../api/model/imports';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import { StateMark, type Tone } from '../../shared/ui/state-mark';
import { EditableCell } from './editable-cell';
import { Proposals } from './proposals';
import { RowFlags } from './row-flags';

const tones: Record<RowState, Tone> = { understood: 'good', doubtful: 'wait', wrong: 'bad' };
const choices: readonly RowDecision[] = ['create', 'change', 'skip'];

interface PreviewRowProps {
  readonly importId: string;
  readonly row: ImportRow;
  readonly fields: readonly string[];
}

/** One row of the file: its cells to correct in place, what was noticed, and what will be done with it. */
export const PreviewRow = ({ importId, row, fields }: PreviewRowProps) => {
  const { t } = useTranslation();
  const saving = useSave((change: RowChange) => changeRow(importId, row.line, change), { stale: ['import-rows', 'import'] });
  const decisions = [...new Set([row.decision, ...choices])].filter((each) => each !== 'change' || row.target);
  const decide = (decision: string | null): void => {
    if (decision === 'create' || decision === 'change' || decision === 'skip') saving.mutate({ decision });
  };
  return (
    <>
      <Table.Tr>
        <Table.Td>{row.line}</Table.Td>
        <Table.Td>
          <StateMark tone={tones[row.state]}>{t(`rowStates.${row.state}`)}</StateMark>
        </Table.Td>
        {fields.map((field) => (
          <Table.Td key={field} className={field === 'title' || field === 'acts' ? 'wide' : undefined}>
            <EditableCell
              label={t('imports.cell', { field: t(`fields.${field}`), line: row.line })}
              column={field}
              value={row.cells[field] ?? ''}
              flag={row.flags.some((flag) => flag.cell === field) ? row.state : null}
              onSave={(text) => saving.mutate({ cells: { [field]: text } })}
            />
          </Table.Td>
        ))}
        <Table.Td>
          <Select
            size="xs"
            w={150}
            allowDeselect={false}
            aria-label={t('imports.decisionOf', { line: row.line })}
            data={decisions.map((each) => ({ value: each, label: t(`rowDecisions.${each}`) }))}
            value={row.decision}
            onChange={decide}
          />
        </Table.Td>
      </Table.Tr>
      {(row.flags.length > 0 || row.proposals.length > 0 || row.target || saving.error) && (
        <Table.Tr>
          <Table.Td colSpan={2} />
          <Table.Td colSpan={fields.length + 1}>
            <ErrorNote error={saving.error} />
            <RowFlags flags={row.flags} />
            <Proposals row={row} onTick={(ticked) => saving.mutate({ ticked })} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
};
