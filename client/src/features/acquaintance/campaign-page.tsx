import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getCampaign } from '../../api/campaigns';
import type { CampaignScreen } from '../../api/model/acquaintance';
import { useLanguage } from '../../i18n/use-language';
import { dateText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { Facts } from '../../shared/ui/facts';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { useEditionText } from '../document/state-line';
import { CampaignActions } from './campaign-actions';
import { CampaignStateMark } from './campaign-columns';
import { CampaignNumber } from './campaign-number';
import { CampaignPeople } from './campaign-people';
import { Curve } from './curve';
import { Decisions } from './decisions';
import { acquaintanceKeys } from './keys';
import { SheetDownloads } from './sheet-downloads';
import { StartProgress } from './start-progress';
import { UnitBars } from './unit-bars';
import './lists.css';

const POLL_MS = 1000;

/** One campaign: how far it is, where it is missing, who is late (ACQ-6). */
export const CampaignPage = () => {
  const id = useParams()['id'] ?? '';
  const campaign = useQuery({ queryKey: acquaintanceKeys.campaign(id), queryFn: () => getCampaign(id), refetchInterval: ({ state }) => (state.data?.campaign.state === 'starting' ? POLL_MS : false) });
  return <Loaded query={campaign} lines={10}>{(screen) => <Screen screen={screen} />}</Loaded>;
};

const Screen = ({ screen }: { screen: CampaignScreen }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const { campaign, counts, job } = screen;
  const starting = campaign.state === 'starting';
  return (
    <Page title={inLanguage(campaign.title, page).text} actions={<CampaignActions campaign={campaign} />}>
      <Head screen={screen} />
      {starting ? (
        <StartProgress job={job} />
      ) : (
        <>
          <CampaignNumber counts={counts} />
          <div className="campaign-columns">
            <section>
              <h2 className="section-title">{t('campaigns.curve')}</h2>
              <Curve screen={screen} />
            </section>
            <section>
              <h2 className="section-title">{t('campaigns.byUnit')}</h2>
              <UnitBars campaignId={campaign.id} units={screen.byUnit} />
            </section>
          </div>
          <section className="tab-part">
            <h2 className="section-title">{t('campaigns.sheet')}</h2>
            <SheetDownloads campaignId={campaign.id} />
          </section>
          <CampaignPeople campaignId={campaign.id} units={screen.byUnit} />
          <Decisions decisions={screen.decisions} />
        </>
      )}
    </Page>
  );
};

const Head = ({ screen: { campaign } }: { screen: CampaignScreen }) => {
  const { t } = useTranslation();
  const editionText = useEditionText();
  const { deadline, approvedOn, startsOn, mark, closedOn, cancelledOn } = campaign;
  const due = [dateText(deadline.dueOn), t('campaigns.workingDays', { count: deadline.workingDays }), deadline.preliminary && t('acquaintance.preliminary')].filter(Boolean).join(' · ');
  return (
    <>
      <p>
        <CampaignStateMark state={campaign.state} /> <span className="quiet tabular">{[campaign.code, editionText(campaign.edition, campaign.edition.changeNumber)].filter(Boolean).join(' · ')}</span>{' '}
        <Link to={`/documents/${campaign.documentId}`}>{t('campaigns.toDocument')}</Link>
      </p>
      <details className="campaign-facts">
        <summary>{t('campaigns.facts')}</summary>
        <Facts
          facts={[
            { name: t('fields.dueOn'), value: due },
            { name: t('campaigns.countedFrom'), value: dateText(deadline.countedFrom) },
            { name: t('campaigns.approvedOn'), value: approvedOn && dateText(approvedOn) },
            { name: t('campaigns.startsOn'), value: dateText(startsOn) },
            { name: t('campaigns.mark'), value: t(`campaigns.marks.${mark}`) },
            { name: t('campaigns.calendar'), value: deadline.calendarVersion },
            { name: t('campaigns.createdBy'), value: campaign.createdBy.name },
            ...(closedOn ? [{ name: t('campaigns.closedOn'), value: dateText(closedOn) }] : []),
            ...(cancelledOn ? [{ name: t('campaigns.cancelledOn'), value: dateText(cancelledOn) }] : []),
          ]}
        />
      </details>
    </>
  );
};
