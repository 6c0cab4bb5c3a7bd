import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRemarkPlace } from '../approvals/remark-line';
import type { MyRemarks } from './use-my-remarks';

interface WrittenRemarksProps {
  readonly remarks: MyRemarks;
  /** Whether the decision takes remarks along. */
  readonly taken: boolean;
}

/** What was written while reading, before it goes; or that it does not go with this decision. */
export const WrittenRemarks = ({ remarks, taken }: WrittenRemarksProps) => {
  const { t } = useTranslation();
  const placeOf = useRemarkPlace();
  if (remarks.all.length === 0) return null;
  return (
    <section aria-label={t('remarks.mine')}>
      {!taken && <p className="band">{t('tasks.remarksStay')}</p>}
      <ul className="remarks">
        {remarks.all.map((remark) => (
          <li key={`${remark.clauseId} ${remark.text}`}>
            <span className="remark-place">{placeOf({ clauseId: remark.clauseId ?? null, clauseNumber: remark.clauseNumber ?? null, language: remark.language })}</span>
            <p>{remark.text}</p>
            <Button size="compact-xs" variant="subtle" onClick={() => remarks.remove(remark)}>
              {t('remarks.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
