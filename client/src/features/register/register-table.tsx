import { Checkbox, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentList } from '../../api/model/document';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { useRegisterColumns, type RegisterColumn } from './columns';
import { grouped } from './group-rows';
import { REGISTER_ORDER } from './register-query';
import { GroupRow, RegisterRow } from './register-rows';

interface RegisterTableProps {
  readonly list: DocumentList;
  readonly columns: readonly string[];
  readonly ticked: readonly string[];
  /** Null for those who cannot do anything with several documents. */
  readonly onTicked: ((ids: readonly string[]) => void) | null;
}

export const RegisterTable = ({ list, columns, ticked, onTicked }: RegisterTableProps) => {
  const { t } = useTranslation();
  const sort = useUrlState().get('sort') || REGISTER_ORDER;
  const shown = useRegisterColumns().filter((column) => columns.includes(column.key));
  const first = (list.page - 1) * list.pageSize + 1;
  const parts = sort === REGISTER_ORDER ? grouped(list.items) : [{ type: null, rows: list.items }];
  const numberOf = new Map(list.items.map((row, index) => [row.id, first + index]));
  const width = shown.length + 2 + (onTicked ? 1 : 0);
  const tick = (id: string): void => onTicked?.(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id]);
  const all = list.items.every((row) => ticked.includes(row.id));
  return (
    <div className="register-box" tabIndex={0} role="region" aria-label={t('menu.register')}>
      <table className="register">
        <caption className="unseen">{t('register.caption')}</caption>
        <thead>
          <tr>
            {onTicked && (
              <th scope="col">
                <Checkbox size="xs" aria-label={t('register.tickAll')} checked={all} onChange={() => onTicked(all ? [] : list.items.map((row) => row.id))} />
              </th>
            )}
            <th scope="col">№</th>
            <HeadCell column={{ key: 'title', label: t('fields.title'), sort: 'title', className: 'title' }} />
            {shown.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part.rows[0]?.id}>
            {part.type && <GroupRow type={part.type} width={width} />}
            {part.rows.map((row) => (
              <RegisterRow key={row.id} row={row} number={numberOf.get(row.id) ?? 0} columns={shown} ticked={ticked.includes(row.id)} onTick={onTicked && tick} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};

type HeadColumn = Pick<RegisterColumn, 'key' | 'label' | 'sort' | 'className'>;

/** Sorts upwards, then downwards, then back to the order of the printed register. */
const HeadCell = ({ column }: { column: HeadColumn }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  if (!column.sort) return <th scope="col">{column.label}</th>;
  const here = url.get('sort') === column.sort;
  const down = here && url.get('dir') === 'desc';
  const next: Record<string, string | null> = here ? (down ? { sort: null, dir: null } : { dir: 'desc' }) : { sort: column.sort, dir: null };
  const direction = down ? 'descending' : 'ascending';
  return (
    <th scope="col" className={column.className} aria-sort={here ? direction : 'none'}>
      <UnstyledButton onClick={() => url.set(next)} title={t('register.sortBy', { column: column.label })}>
        {column.label} {here && (down ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />)}
      </UnstyledButton>
    </th>
  );
};
