import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { replaceParticipant } from '../../api/approvals-office';
import type { Approval } from '../../api/model/approvals';
import { PersonPick } from '../../shared/forms/pick-lists';
import { useStageName } from '../approvals/stage-name';
import { ReasonDialog } from './reason-dialog';

/** Somebody else decides instead of who was foreseen: a task that is still open is handed over. */
export const ReplaceDialog = ({ approval, onClose }: { approval: Approval; onClose: () => void }) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  const open = approval.stages.flatMap((stage) => stage.tasks
    .filter(({ state }) => state === 'open' || state === 'waiting')
    .map(({ id, assignee }) => ({ value: id, label: `${stageName(stage)}: ${t(`roles.${assignee.label}`, { defaultValue: assignee.label })}` })));
  const [taskId, setTaskId] = useState(open[0]?.value ?? null);
  const [personId, setPersonId] = useState<string | null>(null);
  return (
    <ReasonDialog
      title={t('office.replace')} hint={t('office.replaceHint')} success={t('office.replaced')} onClose={onClose}
      save={(reason) => replaceParticipant(approval.id, { taskId: taskId ?? '', personId: personId ?? '', reason })}
    >
      <Select label={t('office.whose')} required allowDeselect={false} data={open} value={taskId} onChange={setTaskId} />
      <PersonPick label={t('office.instead')} required value={personId} onChange={setPersonId} />
    </ReasonDialog>
  );
};
