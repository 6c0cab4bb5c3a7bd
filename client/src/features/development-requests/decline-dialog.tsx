import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { declineRequest } from '../../api/development-requests';
import type { DevelopmentRequest } from '../../api/model/development-requests';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

export const DeclineDialog = ({ request, onClose }: { request: DevelopmentRequest; onClose: () => void }) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const saving = useSave(() => declineRequest(request.id, reason), { stale: ['development-requests'], success: t('requests.declined'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('requests.decline')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('requests.decline')} onCancel={onClose} danger>
        <Textarea required data-autofocus autosize minRows={3} label={t('forms.reason')} description={t('requests.reasonHint')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={faults.of('reason')} />
      </FormShell>
    </Dialog>
  );
};
