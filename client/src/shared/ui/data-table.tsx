import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

export interface Column<T> {
  readonly key: string;
  readonly label: ReactNode;
  readonly cell: (row: T) => ReactNode;
  readonly className?: string;
}

interface DataTableProps<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string | number;
}

/** A plain table that scrolls inside itself on a narrow screen. */
export const DataTable = <T,>({ caption, columns, rows, rowKey }: DataTableProps<T>) => (
  <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
    <Table verticalSpacing="xs" className="tabular">
      <caption className="unseen">{caption}</caption>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column.key} scope="col" className={column.className}>
              {column.label}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={rowKey(row)}>
            {columns.map((column) => (
              <Table.Td key={column.key} className={column.className}>
                {column.cell(row)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </div>
);
