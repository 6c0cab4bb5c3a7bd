import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCampaigns } from '../../api/campaigns';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { useCampaignColumns } from './campaign-columns';
import { acquaintanceKeys } from './keys';
import { Sections } from './sections';
import './lists.css';

const PAUSE_MS = 300;
const states = ['open', 'starting', 'closed', 'superseded'] as const;

/** All campaigns, by what they have reached. */
export const CampaignsPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const columns = useCampaignColumns();
  const [typed, setTyped] = useState(url.get('q'));
  const search = useDebouncedCallback((q: string) => url.set({ q }), PAUSE_MS);
  const query = { state: url.get('state'), q: url.get('q'), page: url.page };
  const campaigns = useQuery({ queryKey: acquaintanceKeys.campaigns(query), queryFn: () => listCampaigns(query), placeholderData: keepPreviousData });
  return (
    <Page title={t('acquaintanceSections.campaigns')}>
      <Sections />
      <div className="people-filters">
        <Select clearable label={t('fields.state')} placeholder={t('states.any')} data={states.map((state) => ({ value: state, label: t(`campaigns.states.${state}`) }))} value={query.state || null} onChange={(state) => url.set({ state })} />
        <TextInput
          label={t('campaigns.find')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
        />
      </div>
      <Loaded query={campaigns}>
        {(list) =>
          list.items.length === 0 ? (
            <Empty title={t('campaigns.empty')} hint={t('campaigns.emptyHint')} />
          ) : (
            <>
              <DataTable caption={t('acquaintanceSections.campaigns')} columns={columns} rows={list.items} rowKey={({ campaign }) => campaign.id} />
              <Pages list={list} onPage={(page) => url.set({ page: String(page) })} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
