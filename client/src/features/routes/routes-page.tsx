import { Button, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Route } from '../../api/model/approvals-office';
import { listRoutes } from '../../api/routes';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { InTheirLanguage } from '../../shared/ui/localized';
import { TypeName } from '../../shared/ui/name-of';
import { Page } from '../../shared/ui/page';
import { StateMark } from '../../shared/ui/state-mark';
import { useStageName } from '../approvals/stage-name';

const useColumns = (): Column<Route>[] => {
  const { t } = useTranslation();
  const stageName = useStageName();
  return [
    { key: 'name', label: t('routes.name'), cell: (route) => <Link to={`/routes/${route.id}`}><InTheirLanguage text={route.name} /></Link> },
    { key: 'subject', label: t('routes.subject'), cell: ({ subjectKind }) => t(`approval.subjects.${subjectKind}`) },
    { key: 'type', label: t('fields.type'), cell: ({ typeId }) => (typeId ? <TypeName id={typeId} /> : t('routes.anyType')) },
    { key: 'stages', label: t('routes.stages'), cell: ({ stages }) => stages.map(stageName).join(' → ') },
    { key: 'state', label: t('routes.state'), cell: ({ retired }) => <StateMark tone={retired ? 'quiet' : 'good'}>{t(retired ? 'routes.retired' : 'routes.serves')}</StateMark> },
  ];
};

/** Routes as data: by subject and by type of document (WF-1). */
export const RoutesPage = () => {
  const { t } = useTranslation();
  const columns = useColumns();
  const url = useUrlState();
  const withRetired = url.get('retired') === 'true';
  const routes = useQuery({ queryKey: ['routes'], queryFn: listRoutes });
  return (
    <Page title={t('menu.routes')} hint={t('routes.hint')} actions={<Button component={Link} to="/routes/new" leftSection={<IconPlus size={18} aria-hidden />}>{t('routes.add')}</Button>}>
      <Switch mb="md" label={t('routes.withRetired')} checked={withRetired} onChange={(event) => url.set({ retired: event.currentTarget.checked ? 'true' : null })} />
      <Loaded query={routes}>
        {({ items }) => {
          const shown = items.filter(({ retired }) => withRetired || !retired);
          return shown.length === 0 ? <Empty title={t('routes.empty')} hint={t('routes.emptyHint')} /> : <DataTable caption={t('menu.routes')} columns={columns} rows={shown} rowKey={({ id }) => id} />;
        }}
      </Loaded>
    </Page>
  );
};
