import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endAbsence } from '../../api/absences';
import type { Absence } from '../../api/model/approvals-office';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

/** Back on another day than the order said: the last day of the absence is changed, nothing is deleted. */
export const EndDialog = ({ absence, onClose }: { absence: Absence; onClose: () => void }) => {
  const { t } = useTranslation();
  const [to, setTo] = useState<string | null>(absence.to);
  const saving = useSave(() => endAbsence(absence.id, to ?? ''), { stale: ['absences', 'tasks', 'approvals'], success: t('absences.ended'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('absences.endTitle')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose}>
        <Text>{t('absences.endHint', { name: absence.person.name })}</Text>
        <DateField label={t('absences.to')} required value={to} onChange={setTo} error={faults.of('to')} />
      </FormShell>
    </Dialog>
  );
};
