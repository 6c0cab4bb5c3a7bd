import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { listMyUnits } from '../../api/acquaintance';
import type { UnitCounts } from '../../api/model/acquaintance';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { InTheirLanguage } from '../../shared/ui/localized';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { StateMark } from '../../shared/ui/state-mark';
import { acquaintanceKeys } from './keys';
import { Sections } from './sections';
import './lists.css';

const useColumns = (): Column<UnitCounts>[] => {
  const { t } = useTranslation();
  return [
    { key: 'name', label: t('fields.unit'), cell: ({ unitId, name }) => <Link to={`/acquaintance/units/${unitId}`}><InTheirLanguage text={name} /></Link> },
    { key: 'total', label: t('unitAcquaintance.total'), className: 'narrow', cell: ({ total }) => total },
    { key: 'done', label: t('unitAcquaintance.done'), className: 'narrow', cell: ({ done }) => done },
    { key: 'open', label: t('unitAcquaintance.open'), className: 'narrow', cell: ({ open }) => open },
    { key: 'late', label: t('unitAcquaintance.late'), className: 'narrow', cell: ({ late }) => (late > 0 ? <StateMark tone="bad">{late}</StateMark> : 0) },
  ];
};

/** The units that I answer for; one is opened at once. */
export const UnitsPage = () => {
  const { t } = useTranslation();
  const columns = useColumns();
  const units = useQuery({ queryKey: acquaintanceKeys.units, queryFn: listMyUnits });
  const only = units.data?.items.length === 1 ? units.data.items[0] : undefined;
  if (only) return <Navigate to={`/acquaintance/units/${only.unitId}`} replace />;
  return (
    <Page title={t('acquaintance.title')}>
      <Sections />
      <Loaded query={units}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('unitAcquaintance.noUnits')} hint={t('unitAcquaintance.noUnitsHint')} />
          ) : (
            <DataTable caption={t('acquaintanceSections.units')} columns={columns} rows={[...items].sort((a, b) => b.late - a.late || b.open - a.open)} rowKey={({ unitId }) => unitId} />
          )
        }
      </Loaded>
    </Page>
  );
};
