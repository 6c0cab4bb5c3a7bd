import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CampaignUnit } from '../../api/model/acquaintance';
import { InTheirLanguage } from '../../shared/ui/localized';
import { percentOf } from './percent';

/** More than these are opened by a button. */
const SHOWN = 12;

const missing = ({ total, done }: CampaignUnit): number => total - done;

/** Units, first those where most are missing. */
export const UnitBars = ({ campaignId, units }: { campaignId: string; units: readonly CampaignUnit[] }) => {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const sorted = [...units].filter(({ total }) => total > 0).sort((a, b) => missing(b) - missing(a) || b.total - a.total);
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  return (
    <>
      <ul className="plain-list unit-bars tabular">
        {shown.map((unit) => (
          <li key={unit.unitId ?? ''}>
            {unit.unitId ? <Link to={`/acquaintance/units/${unit.unitId}?campaign=${campaignId}`}><InTheirLanguage text={unit.name} /></Link> : <span>{t('campaigns.noUnit')}</span>}
            <span>
              {percentOf(unit)} % · {unit.done} / {unit.total}
              {unit.late > 0 && <span className="gap-word"> {t('campaigns.lateCount', { count: unit.late })}</span>}
            </span>
            <span className="bar" aria-hidden>
              <i style={{ width: `${(unit.done / unit.total) * 100}%` }} />
              <i data-late style={{ width: `${(unit.late / unit.total) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {sorted.length > SHOWN && (
        <Button mt="sm" variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {all ? t('campaigns.fewerUnits') : t('campaigns.allUnits', { count: sorted.length })}
        </Button>
      )}
    </>
  );
};
