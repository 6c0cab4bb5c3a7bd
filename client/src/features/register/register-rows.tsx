import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Localized } from '../../api/model/common';
import type { DocumentRow } from '../../api/model/document';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { InTheirLanguage } from '../../shared/ui/localized';
import type { RegisterColumn } from './columns';

export const GroupRow = ({ type, width }: { type: Localized; width: number }) => (
  <tr className="group">
    <th scope="rowgroup" colSpan={width}>
      <InTheirLanguage text={type} />
    </th>
  </tr>
);

interface RegisterRowProps {
  readonly row: DocumentRow;
  readonly number: number;
  readonly columns: readonly RegisterColumn[];
  readonly ticked: boolean;
  readonly onTick: ((id: string) => void) | null;
}

/** The title opens the row's panel; as a link it can also be opened beside or sent. */
export const RegisterRow = ({ row, number, columns, ticked, onTick }: RegisterRowProps) => {
  const { t } = useTranslation();
  const title = inLanguage(row.title, useLanguage()).text;
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  const open = params.get('row') === row.id;
  params.set('row', row.id);
  return (
    <tr data-open={open || undefined}>
      {onTick && (
        <td>
          <Checkbox size="xs" aria-label={t('register.tick', { title })} checked={ticked} onChange={() => onTick(row.id)} />
        </td>
      )}
      <td>{number}</td>
      <th scope="row" className="title">
        <Link className="plain-link" to={{ search: `?${params.toString()}` }}>
          <InTheirLanguage text={row.title} />
        </Link>
      </th>
      {columns.map((column) => (
        <td key={column.key} className={column.className}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
};
