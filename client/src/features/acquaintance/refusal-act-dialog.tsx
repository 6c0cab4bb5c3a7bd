import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordRefusalAct } from '../../api/acquaintance';
import type { EntryRow } from '../../api/model/acquaintance';
import type { PersonRef } from '../../api/model/approvals';
import { useSession } from '../../app/session';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { ChosenPeople } from '../drafts/chosen-people';
import { ScanField } from './scan-field';

interface Values {
  readonly witnesses: readonly PersonRef[];
  readonly on: string | null;
  readonly note: string;
}

/** Somebody refuses even to say so: an act with two witnesses (ACQ-3). */
export const RefusalActDialog = ({ row, onClose }: { row: EntryRow; onClose: () => void }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const form = useForm<Values>({ witnesses: [], on: today, note: '' });
  const [file, setFile] = useState<File | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const { witnesses, on, note } = form.values;
  const saving = useSave(
    () => recordRefusalAct(row.entryId, { witnesses: witnesses.map(({ id }) => id), on: on ?? '', note }, file, setProgress).finally(() => setProgress(null)),
    { stale: ['acquaintance'], success: t('unitAcquaintance.recorded', { count: 1 }), onDone: onClose },
  );
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('unitAcquaintance.refusalAct')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose} cancel={t('common.close')}>
        <Text fw={600}>{row.person.name}</Text>
        <DateField required label={t('unitAcquaintance.actOn')} value={on} onChange={(date) => form.set('on', date)} error={faults.of('on')} />
        <ChosenPeople label={t('unitAcquaintance.witnesses')} hint={t('unitAcquaintance.witnessesHint')} value={witnesses} onChange={(people) => form.set('witnesses', people)} error={faults.of('witnesses')} />
        <Textarea required autosize minRows={2} label={t('unitAcquaintance.actNote')} {...form.text('note')} error={faults.of('note')} />
        <ScanField label={t('unitAcquaintance.actScan')} file={file} progress={progress} onFile={setFile} />
      </FormShell>
    </Dialog>
  );
};
