import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CampaignRow, CampaignState } from '../../api/model/acquaintance';
import { dateText } from '../../shared/format/dates';
import type { Column } from '../../shared/ui/data-table';
import { InTheirLanguage } from '../../shared/ui/localized';
import { StateMark, type Tone } from '../../shared/ui/state-mark';
import { useEditionText } from '../document/state-line';
import { percentOf } from './percent';

const tones: Record<CampaignState, Tone> = { starting: 'wait', open: 'good', closed: 'quiet', superseded: 'quiet' };

export const CampaignStateMark = ({ state }: { state: CampaignState }) => {
  const { t } = useTranslation();
  return <StateMark tone={tones[state]}>{t(`campaigns.states.${state}`)}</StateMark>;
};

export const useCampaignColumns = (): Column<CampaignRow>[] => {
  const { t } = useTranslation();
  const editionText = useEditionText();
  return [
    {
      key: 'document',
      label: t('unitAcquaintance.document'),
      cell: ({ campaign: { id, code, title, edition } }) => (
        <>
          <Link to={`/acquaintance/campaigns/${id}`}><InTheirLanguage text={title} /></Link>
          <div className="quiet">{[code, editionText(edition, edition.changeNumber)].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    { key: 'state', label: t('fields.state'), className: 'narrow', cell: ({ campaign }) => <CampaignStateMark state={campaign.state} /> },
    { key: 'due', label: t('fields.dueOn'), className: 'narrow', cell: ({ campaign }) => dateText(campaign.deadline.dueOn) },
    { key: 'done', label: t('campaigns.done'), className: 'narrow', cell: ({ counts }) => `${percentOf(counts)} % · ${counts.done} / ${counts.total}` },
    { key: 'late', label: t('unitAcquaintance.late'), className: 'narrow', cell: ({ counts }) => (counts.late > 0 ? <StateMark tone="bad">{counts.late}</StateMark> : 0) },
  ];
};
