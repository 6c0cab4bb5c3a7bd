import { useTranslation } from 'react-i18next';
import type { CampaignCounts } from '../../api/model/acquaintance';
import { percentOf } from './percent';

const number = new Intl.NumberFormat('ru-RU');

const kinds = ['byClick', 'byPassword', 'byCode', 'paper', 'minutes'] as const;
const rest = ['open', 'late', 'refused', 'excused', 'closed'] as const;

/** The one number, and under it what it is made of. */
export const CampaignNumber = ({ counts }: { counts: CampaignCounts }) => {
  const { t } = useTranslation();
  const line = (names: readonly (keyof CampaignCounts)[]): string => names.filter((name) => counts[name] > 0).map((name) => `${t(`campaigns.counts.${name}`)}: ${number.format(counts[name])}`).join(' · ');
  return (
    <>
      <p className="campaign-number">
        <strong>{percentOf(counts)} %</strong>
        <span className="tabular">{t('campaigns.ofAll', { done: number.format(counts.done), total: number.format(counts.total) })}</span>
      </p>
      <p className="quiet tabular">{line(kinds)}</p>
      <p className="tabular">{line(rest)}</p>
    </>
  );
};
