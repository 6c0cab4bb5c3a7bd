import { Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

interface ReasonDialogProps {
  readonly title: string;
  readonly hint: string;
  readonly success: string;
  readonly danger?: boolean;
  readonly save: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
  /** What else has to be said before the reason. */
  readonly children?: ReactNode;
}

/** A step of the quality office in somebody else's approval: says what happens, asks why. */
export const ReasonDialog = ({ title, hint, success, danger, save, onClose, children }: ReasonDialogProps) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const saving = useSave(() => save(reason), { stale: ['approvals', 'drafts', 'tasks'], success, onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={title} onClose={onClose}>
      <Text mb="md">{hint}</Text>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={title} onCancel={onClose} danger={danger}>
        {children}
        <Textarea required autosize minRows={2} label={t('forms.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={faults.of('reason')} />
      </FormShell>
    </Dialog>
  );
};
