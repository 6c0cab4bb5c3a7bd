import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Import, ImportRow } from '../../api/model/imports';
import { PreviewRow } from './preview-row';

/** Fields that have a column in this file. */
const fieldsOf = (imported: Import): string[] =>
  imported.fields.map(({ field }) => field).filter((field) => imported.columns.some((column) => column.field === field) || field === 'type' && imported.kind === 'register');

export const RowsTable = ({ imported, rows }: { imported: Import; rows: readonly ImportRow[] }) => {
  const { t } = useTranslation();
  const fields = fieldsOf(imported);
  return (
    <div className="table-box">
      <Table className="rows-table tabular">
        <caption className="unseen">{t('imports.rowsCaption')}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('imports.line')}</Table.Th>
            <Table.Th scope="col">{t('fields.state')}</Table.Th>
            {fields.map((field) => (
              <Table.Th key={field} scope="col">
                {t(`fields.${field}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col">{t('imports.decision')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <PreviewRow key={row.line} importId={imported.id} row={row} fields={fields} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};
