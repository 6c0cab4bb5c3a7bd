import { useTranslation } from 'react-i18next';
import type { Approval, Remark } from '../../api/model/approvals';
import { Empty } from '../../shared/ui/empty';
import { RemarkLine } from './remark-line';

const byPlace = (a: Remark, b: Remark): number => Number(a.answer !== null) - Number(b.answer !== null) || a.at.localeCompare(b.at);

/** All remarks of a round, the unanswered first. */
export const Remarks = ({ approval }: { approval: Approval }) => {
  const { t } = useTranslation();
  const { remarks } = approval;
  if (remarks.length === 0) return <Empty title={t('remarks.empty')} hint={t('remarks.emptyHint')} />;
  const open = remarks.filter(({ answer }) => answer === null).length;
  return (
    <section aria-label={t('remarks.title')}>
      <p className="quiet" role="status">
        {open > 0 ? t('remarks.unanswered', { count: open }) : t('remarks.allAnswered')}
      </p>
      <ul className="remarks">
        {[...remarks].sort(byPlace).map((remark) => (
          <RemarkLine key={remark.id} remark={remark} approval={approval} />
        ))}
      </ul>
    </section>
  );
};
