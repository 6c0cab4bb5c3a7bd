import { useTranslation } from 'react-i18next';
import type { Approval, Task } from '../../api/model/approvals';
import type { Draft } from '../../api/model/drafts';
import { useOutcomeText } from '../approvals/stage-name';

const reasonsOf = ({ stages }: Approval): Task[] => stages.flatMap(({ tasks }) => tasks.filter(({ outcome, reason }) => outcome !== null && reason !== null));

/** A draft that came back says from whom and why, above everything else. */
export const ReturnedBand = ({ approval, draft }: { approval: Approval | null; draft: Draft }) => {
  const { t } = useTranslation();
  const outcomeText = useOutcomeText();
  if (approval === null || (approval.state !== 'returned' && approval.state !== 'rejected')) return null;
  return (
    <div className="band" data-tone={approval.state === 'rejected' ? 'bad' : undefined} role="status">
      <div>
        {t(`drafts.cameBack.${approval.state}`)}
        {reasonsOf(approval).map((task) => (
          <div key={task.id}>
            {task.decidedBy?.name ?? task.assignee.label} — {outcomeText(task.outcome ?? '')}: «{task.reason}»
          </div>
        ))}
        {draft.state === 'draft' && <div>{t('drafts.cameBack.next')}</div>}
      </div>
    </div>
  );
};
