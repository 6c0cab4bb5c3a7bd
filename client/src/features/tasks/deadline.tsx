import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../api/model/approvals';
import { dateText } from '../../shared/format/dates';
import { StateMark } from '../../shared/ui/state-mark';

/** Working days below which a deadline is near. */
const NEAR = 1;

/** How much time is left, in words; late is said, not only coloured. */
export const Deadline = ({ row }: { row: Pick<TaskRow, 'dueOn' | 'workingDaysLeft' | 'preliminary'> }) => {
  const { t } = useTranslation();
  const { dueOn, workingDaysLeft: left, preliminary } = row;
  if (!dueOn || left === null) return null;
  const text = left < 0 ? t('tasks.lateBy', { count: -left }) : left === 0 ? t('tasks.today') : t('tasks.left', { count: left });
  const title = t(preliminary ? 'route.duePreliminary' : 'route.due', { date: dateText(dueOn) });
  return (
    <span title={title}>
      <StateMark tone={left < 0 ? 'bad' : left <= NEAR ? 'wait' : 'quiet'}>{text}</StateMark>
    </span>
  );
};
