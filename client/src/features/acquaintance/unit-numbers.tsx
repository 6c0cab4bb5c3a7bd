import { useTranslation } from 'react-i18next';
import type { Counts } from '../../api/model/acquaintance';

/** How many know, how many do not yet, how many are late. */
export const UnitNumbers = ({ counts }: { counts: Counts }) => {
  const { t } = useTranslation();
  return (
    <dl className="unit-numbers">
      {(['total', 'done', 'open', 'late'] as const).map((name) => (
        <div key={name} data-late={(name === 'late' && counts.late > 0) || undefined}>
          <dt>{t(`unitAcquaintance.${name}`)}</dt>
          <dd>{counts[name]}</dd>
        </div>
      ))}
    </dl>
  );
};
