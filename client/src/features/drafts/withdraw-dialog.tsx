import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawDraft } from '../../api/drafts';
import type { Draft } from '../../api/model/drafts';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

/** Takes the draft back from its route, with a reason; says what is lost. */
export const WithdrawDialog = ({ draft, onClose }: { draft: Draft; onClose: () => void }) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const saving = useSave(() => withdrawDraft(draft.id, reason), { stale: ['drafts', 'approvals', 'tasks'], success: t('drafts.withdrawn'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('drafts.withdraw')} onClose={onClose}>
      <Text mb="md">{t('drafts.withdrawHint')}</Text>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('drafts.withdraw')} onCancel={onClose} danger>
        <Textarea required data-autofocus autosize minRows={2} label={t('forms.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={faults.of('reason')} />
      </FormShell>
    </Dialog>
  );
};
