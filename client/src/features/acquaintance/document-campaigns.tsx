import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCampaigns } from '../../api/campaigns';
import { DataTable } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { useCampaignColumns } from './campaign-columns';
import { acquaintanceKeys } from './keys';
import { StartDialog } from './start-dialog';

/** The campaigns of one document; one that was imported is started by hand. */
export const DocumentCampaigns = ({ documentId }: { documentId: string }) => {
  const { t } = useTranslation();
  const columns = useCampaignColumns();
  const [starting, setStarting] = useState(false);
  const query = { documentId };
  const campaigns = useQuery({ queryKey: acquaintanceKeys.campaigns(query), queryFn: () => listCampaigns(query) });
  return (
    <section className="tab-part" aria-labelledby="document-campaigns">
      <h2 id="document-campaigns" className="section-title">{t('acquaintanceSections.campaigns')}</h2>
      <Loaded query={campaigns} lines={3}>
        {({ items }) => (items.length === 0 ? <Empty title={t('campaigns.noneHere')} hint={t('campaigns.noneHereHint')} /> : <DataTable caption={t('acquaintanceSections.campaigns')} columns={columns} rows={items} rowKey={({ campaign }) => campaign.id} />)}
      </Loaded>
      {campaigns.data && !campaigns.data.items.some(({ campaign }) => campaign.state === 'open' || campaign.state === 'starting') && (
        <Button mt="sm" variant={campaigns.data.items.length === 0 ? 'filled' : 'default'} onClick={() => setStarting(true)}>{t('campaigns.start')}</Button>
      )}
      {starting && <StartDialog documentId={documentId} onClose={() => setStarting(false)} />}
    </section>
  );
};
