import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listUnits } from '../../api/organization';
import type { Unit } from '../../api/model/organization';
import { useMay } from '../../app/session';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { InTheirLanguage } from '../../shared/ui/localized';
import { Page } from '../../shared/ui/page';
import { asTree, type TreeRow } from './unit-tree';
import { UnitDialog } from './unit-dialog';

const useColumns = (onEdit: ((unit: Unit) => void) | null): Column<TreeRow>[] => {
  const { t } = useTranslation();
  const columns: Column<TreeRow>[] = [
    { key: 'name', label: t('fields.name'), cell: ({ unit, depth }) => <div style={{ paddingInlineStart: depth * 20 }}><InTheirLanguage text={unit.name} /></div> },
    { key: 'code', label: t('fields.code'), className: 'narrow', cell: ({ unit }) => unit.code },
    { key: 'kind', label: t('fields.kind'), cell: ({ unit }) => t(`unitKinds.${unit.kind}`) },
    { key: 'abbreviation', label: t('fields.abbreviation'), cell: ({ unit }) => unit.abbreviation ?? '—' },
    { key: 'head', label: t('fields.head'), cell: ({ unit }) => unit.head?.name ?? '—' },
    { key: 'people', label: t('menu.people'), cell: ({ unit }) => <Link to={`/people?unit=${unit.id}`}>{unit.people}</Link> },
  ];
  if (!onEdit) return columns;
  return [...columns, { key: 'edit', label: <span className="unseen">{t('common.edit')}</span>, className: 'narrow', cell: ({ unit }) => <Button size="compact-sm" variant="default" aria-label={`${t('common.edit')}: ${unit.code}`} onClick={() => onEdit(unit)}>{t('common.edit')}</Button> }];
};

/** Units as a tree. */
export const UnitsPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const [edited, setEdited] = useState<Unit | 'new' | null>(null);
  const units = useQuery({ queryKey: ['units'], queryFn: () => listUnits() });
  const columns = useColumns(may('people:manage') ? setEdited : null);
  return (
    <Page title={t('menu.units')} hint={t('organization.groupsHint')} actions={may('people:manage') && <Button onClick={() => setEdited('new')}>{t('organization.addUnit')}</Button>}>
      <Loaded query={units}>
        {(data) => data.length === 0
          ? <Empty title={t('organization.noUnits')} hint={t('organization.noUnitsHint')}><Button component={Link} to="/imports">{t('menu.imports')}</Button></Empty>
          : <DataTable caption={t('menu.units')} columns={columns} rows={asTree(data)} rowKey={({ unit }) => unit.id} />}
      </Loaded>
      {edited && <UnitDialog unit={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
};
