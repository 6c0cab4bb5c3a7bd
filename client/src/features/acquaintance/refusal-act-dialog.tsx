import { Textarea } from '@mantine/core';
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
import { RowDocument } from './row-document';
import { ScanField } from './scan-field';

interface Values {
  readonly witnesses: readonly PersonRef[];
  readonly on: string | null;
  readonly note: string;
}

const WITNESSES = 2;

/** Somebody refuses even to say so: an act with two witnesses (ACQ-3). */
export const RefusalActDialog = ({ row, onClose }: { row: EntryRow; onClose: () => void }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const form = useForm<Values>({ witnesses: [], on: today, note: '' });
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);
  const [progress, setProgress] = useState<number | null>(null);
  const { witnesses, on, note } = form.values;
  const saving = useSave(
    () => recordRefusalAct(row.entryId, { witnesses: witnesses.map(({ id }) => id), on: on ?? '', note }, file, setProgress).finally(() => setProgress(null)),
    { stale: ['acquaintance'], success: t('unitAcquaintance.recorded', { count: 1 }), onDone: onClose },
  );
  const faults = useFaults(saving.error);
  const dayToCome = on !== null && on > today;
  const fewWitnesses = witnesses.length < WITNESSES;
  const submit = (): void => {
    setAsked(true);
    if (!dayToCome && !fewWitnesses) saving.mutate();
  };
  return (
    <Dialog title={t('unitAcquaintance.refusalAct')} onClose={onClose}>
      <FormShell onSubmit={submit} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose} cancel={t('common.close')}>
        <RowDocument row={row} />
        <DateField required label={t('unitAcquaintance.actOn')} value={on} onChange={(date) => form.set('on', date)} error={dayToCome ? t('unitAcquaintance.dayToCome') : faults.of('on')} />
        <ChosenPeople label={t('unitAcquaintance.witnesses')} hint={t('unitAcquaintance.witnessesHint')} value={witnesses} onChange={(people) => form.set('witnesses', people)} error={asked && fewWitnesses ? t('unitAcquaintance.witnessesNeeded') : faults.of('witnesses')} />
        <Textarea required autosize minRows={2} label={t('unitAcquaintance.actNote')} {...form.text('note')} error={faults.of('note')} />
        <ScanField label={t('unitAcquaintance.actScan')} file={file} progress={progress} onFile={setFile} />
      </FormShell>
    </Dialog>
  );
};
