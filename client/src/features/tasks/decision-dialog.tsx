import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { decideTask } from '../../api/approvals';
import type { NewRemark, Outcome, TaskView } from '../../api/model/approvals';
import type { Draft } from '../../api/model/drafts';
import { SigningDialog } from '../approvals/signing-dialog';
import { filesOf } from './files-of';
import { takesRemarks } from './takes-remarks';
import type { MyRemarks } from './use-my-remarks';
import { WrittenRemarks } from './written-remarks';

interface DecisionDialogProps {
  readonly view: TaskView;
  readonly draft: Draft;
  readonly outcome: Outcome;
  readonly remarks: MyRemarks;
  readonly onClose: () => void;
}

/** A decision: its reason or remarks where it has them, what is signed, and the password. */
export const DecisionDialog = ({ view, draft, outcome, remarks, onClose }: DecisionDialogProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { task, digest } = view;
  const [reason, setReason] = useState('');
  const [general, setGeneral] = useState('');
  const needsReason = view.needsReason.includes(outcome);
  const allowsRemarks = takesRemarks(view, outcome);
  const whole: NewRemark[] = general.trim() ? [{ language: draft.masterLanguage, text: general.trim() }] : [];
  const name = t(`outcomes.${outcome}`, { defaultValue: outcome });
  const decide = (signingToken: string) =>
    decideTask(task.id, {
      outcome,
      digest,
      signingToken,
      ...(needsReason && { reason: reason.trim() }),
      ...(allowsRemarks && { remarks: [...remarks.all, ...whole] }),
    });
  const done = (): void => {
    remarks.clear();
    onClose();
    void navigate('/tasks');
  };
  return (
    <SigningDialog
      title={name}
      action={name}
      what={{ action: 'approvals.decide', objectId: task.id, digest }}
      files={filesOf(view)}
      meaning={t([`signing.byOutcome.${outcome}`, `outcomesDone.${outcome}`], { defaultValue: name })}
      consent={view.consents[outcome] ?? null}
      danger={needsReason}
      stale={['tasks', 'approvals', 'drafts']}
      success={t('tasks.decided')}
      sign={decide}
      onDone={done}
      onClose={onClose}
    >
      {needsReason || allowsRemarks || remarks.all.length > 0
        ? (faults) => (
            <>
              {needsReason && (
                <Textarea required data-autofocus autosize minRows={2} label={t('forms.reason')} description={t('tasks.reasonHint')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={faults.of('reason')} />
              )}
              <WrittenRemarks remarks={remarks} taken={allowsRemarks} />
              {allowsRemarks && (
                <Textarea autosize minRows={2} label={t('tasks.generalRemark')} description={t('tasks.generalRemarkHint')} value={general} onChange={(event) => setGeneral(event.currentTarget.value)} error={faults.of('remarks')} />
              )}
            </>
          )
        : undefined}
    </SigningDialog>
  );
};
