import { useTranslation } from 'react-i18next';
import type { MyEntry } from '../../api/model/acquaintance';
import { StateMark } from '../../shared/ui/state-mark';

/** Working days below which a deadline is near. */
const NEAR = 2;

type Due = Pick<MyEntry, 'late' | 'workingDaysLeft'>;

/** «4 жұмыс күні қалды», or how late it is. */
export const useTimeLeft = (): ((due: Due) => string) => {
  const { t } = useTranslation();
  return ({ late, workingDaysLeft: left }) => {
    if (late) return t('acquaintance.late', { count: Math.abs(left) });
    return left === 0 ? t('acquaintance.lastDay') : t('acquaintance.left', { count: left });
  };
};

/** How much time is left, in words; late is said, not only coloured. */
export const TimeLeft = ({ due }: { due: Due }) => {
  const timeLeft = useTimeLeft();
  return <StateMark tone={due.late ? 'bad' : due.workingDaysLeft <= NEAR ? 'wait' : 'quiet'}>{timeLeft(due)}</StateMark>;
};
