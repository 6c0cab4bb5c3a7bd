import { useTranslation } from 'react-i18next';
import type { CampaignDecision } from '../../api/model/acquaintance';
import { instantText } from '../../shared/format/dates';

/** What was decided about the campaign, by whom and why. */
export const Decisions = ({ decisions }: { decisions: readonly CampaignDecision[] }) => {
  const { t } = useTranslation();
  if (decisions.length === 0) return null;
  return (
    <section className="tab-part" aria-labelledby="campaign-decisions">
      <h2 id="campaign-decisions" className="section-title">{t('campaigns.decisions')}</h2>
      <ul className="history">
        {decisions.map((decision) => (
          <li key={decision.at + decision.kind}>
            <strong>{t(`campaigns.decisionKinds.${decision.kind}`)}</strong>. {decision.reason}
            <div className="quiet tabular">{`${instantText(decision.at)} · ${decision.by.name}`}</div>
          </li>
        ))}
      </ul>
    </section>
  );
};
