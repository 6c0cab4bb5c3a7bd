import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refuseEntry } from '../../api/acquaintance';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import type { SheetProps } from './sheet';

/** «Бас тартамын»: kept with a note, and told to the unit's head. */
export const RefusalSheet = ({ screen, onClose }: SheetProps) => {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const saving = useSave(() => refuseEntry(screen.id, note), { stale: ['acquaintance', 'inbox'], success: t('acquaintance.refused'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('acquaintance.refuseTitle')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('acquaintance.refuseAction')} onCancel={onClose} cancel={t('common.close')} danger>
        <Text size="sm">{t('acquaintance.refuseHint')}</Text>
        <Textarea required data-autofocus autosize minRows={3} maxLength={2000} label={t('acquaintance.refuseNote')} value={note} onChange={(event) => setNote(event.currentTarget.value)} error={faults.of('note')} />
      </FormShell>
    </Dialog>
  );
};
