import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listCampaigns } from '../../api/campaigns';
import { listRegistered } from '../../api/changes';
import type { RegisteredChange } from '../../api/model/changes';
import { dateText } from '../../shared/format/dates';
import { Loaded } from '../../shared/ui/loaded';
import { changeKeys } from '../changes/keys';
import { DecisionDialog } from './decision-dialog';
import { acquaintanceKeys } from './keys';

/** Whether each registered change is to be got to know anew (CHG-4): by its weight, or as the office decides. */
export const ChangeDecisions = ({ documentId }: { documentId: string }) => {
  const { t } = useTranslation();
  const changes = useQuery({ queryKey: changeKeys.ofDocument(documentId), queryFn: () => listRegistered(documentId) });
  const registered = (changes.data?.editions ?? []).flatMap((edition) => edition.changes);
  if (changes.data && registered.length === 0) return null;
  return (
    <section className="tab-part" aria-labelledby="change-decisions">
      <h2 id="change-decisions" className="section-title">{t('campaigns.changes')}</h2>
      <Loaded query={changes} lines={2}>
        {() => <ul className="plain-list entry-lines">{registered.map((change) => <OneChange key={change.id} documentId={documentId} change={change} />)}</ul>}
      </Loaded>
    </section>
  );
};

const OneChange = ({ documentId, change }: { documentId: string; change: RegisteredChange }) => {
  const { t } = useTranslation();
  const [deciding, setDeciding] = useState(false);
  const query = { documentId };
  const campaigns = useQuery({ queryKey: acquaintanceKeys.campaigns(query), queryFn: () => listCampaigns(query) });
  const campaign = campaigns.data?.items.find((each) => each.campaign.changeId === change.id)?.campaign;
  return (
    <li>
      <div>
        <strong>{t('document.changeNumber', { number: change.number })}</strong>
        <span className="quiet">{[t('document.from', { date: dateText(change.validFrom) }), change.substantial === null ? null : t(change.substantial ? 'campaigns.substantial' : 'campaigns.editorial')].filter(Boolean).join(' · ')}</span>
        {campaign ? <Link to={`/acquaintance/campaigns/${campaign.id}`}>{t('campaigns.ofChange')}</Link> : <span>{t('campaigns.notOfChange')}</span>}
      </div>
      {campaigns.data && !campaign && (
        <Button variant="default" onClick={() => setDeciding(true)} aria-label={`${t('campaigns.decide')}: ${t('document.changeNumber', { number: change.number })}`}>
          {t('campaigns.decide')}
        </Button>
      )}
      {deciding && <DecisionDialog change={change} onClose={() => setDeciding(false)} />}
    </li>
  );
};
