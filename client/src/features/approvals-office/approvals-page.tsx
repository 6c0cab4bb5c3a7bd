import { Group, Select, Switch } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listApprovals } from '../../api/approvals-office';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { useApprovalColumns } from './approval-columns';
import { useStageKinds } from './use-stage-kinds';

const states = ['running', 'returned', 'rejected', 'withdrawn', 'aborted', 'completed'] as const;

/** All approvals, the oldest open stage first; what is late is one switch away. */
export const ApprovalsPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const kinds = useStageKinds();
  const columns = useApprovalColumns((row) => `/approvals/${row.id}`);
  const query = { state: url.get('state') || 'running', stageKind: url.get('stage') || undefined, late: url.get('late') || undefined, page: url.page };
  const approvals = useQuery({ queryKey: ['approvals', 'list', query], queryFn: () => listApprovals(query), placeholderData: keepPreviousData });
  return (
    <Page title={t('menu.approvals')} hint={t('office.hint')}>
      <Group mb="md" align="flex-end">
        <Select label={t('office.state')} allowDeselect={false} data={states.map((state) => ({ value: state, label: t(`approvalStates.${state}`) }))} value={query.state} onChange={(state) => url.set({ state })} />
        <Select label={t('approval.stage')} clearable placeholder={t('office.anyStage')} data={kinds.map(({ kind }) => ({ value: kind, label: t(`stageKinds.${kind}`, { defaultValue: kind }) }))} value={url.get('stage') || null} onChange={(stage) => url.set({ stage })} />
        <Switch label={t('office.lateOnly')} checked={url.get('late') === 'true'} onChange={(event) => url.set({ late: event.currentTarget.checked ? 'true' : null })} mb={8} />
      </Group>
      <Loaded query={approvals}>
        {(list) => (
          <>
            {list.items.length === 0 ? <Empty title={t('office.empty')} hint={t('office.emptyHint')} /> : <DataTable caption={t('menu.approvals')} columns={columns} rows={list.items} rowKey={(row) => row.id} />}
            <Pages list={list} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
