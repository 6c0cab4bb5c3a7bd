import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordMinutes, recordPaper } from '../../api/acquaintance';
import { useSession } from '../../app/session';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { NamesChoice } from './names-choice';
import { ScanField } from './scan-field';
import type { UnitDocument } from './use-unit-documents';

interface RecordDialogProps {
  readonly kind: 'paper' | 'minutes';
  readonly unitId: string;
  readonly campaignId: string | null;
  readonly documents: readonly UnitDocument[];
  readonly onClose: () => void;
}

interface Values {
  readonly campaignId: string | null;
  readonly number: string;
  readonly date: string | null;
  readonly entryIds: readonly string[];
}

/** What stands on paper: a signed sheet, or the minutes of a meeting with those who were there. */
export const RecordDialog = ({ kind, unitId, campaignId, documents, onClose }: RecordDialogProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const form = useForm<Values>({ campaignId: campaignId ?? (documents.length === 1 ? documents[0]?.campaignId ?? null : null), number: '', date: today, entryIds: [] });
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);
  const [progress, setProgress] = useState<number | null>(null);
  const { values } = form;
  const save = () => {
    const facts = { campaignId: values.campaignId ?? '', entryIds: values.entryIds };
    const date = values.date ?? '';
    const sent = kind === 'paper' ? recordPaper(unitId, { ...facts, on: date }, file, setProgress) : recordMinutes(unitId, { ...facts, number: values.number, date }, file, setProgress);
    return sent.finally(() => setProgress(null));
  };
  const saving = useSave(save, { stale: ['acquaintance'], success: t('unitAcquaintance.recorded', { count: values.entryIds.length }), onDone: onClose });
  const faults = useFaults(saving.error);
  const lacksFile = kind === 'paper' && file === null;
  const dayToCome = values.date !== null && values.date > today;
  const lacksNames = values.entryIds.length === 0;
  const submit = (): void => {
    setAsked(true);
    if (!lacksFile && !lacksNames && !dayToCome) saving.mutate();
  };
  const choose = (id: string | null): void => {
    form.set('campaignId', id);
    form.set('entryIds', []);
  };
  return (
    <Dialog title={t(`unitAcquaintance.${kind}`)} onClose={onClose}>
      <FormShell onSubmit={submit} busy={saving.isPending} error={saving.error} action={values.entryIds.length > 0 ? t('unitAcquaintance.record', { count: values.entryIds.length }) : t('common.save')} onCancel={onClose} cancel={t('common.close')}>
        <Select required label={t('unitAcquaintance.document')} data={documents.map((each) => ({ value: each.campaignId, label: each.label }))} value={values.campaignId} onChange={choose} error={faults.of('campaignId')} />
        {kind === 'minutes' && <TextInput required label={t('unitAcquaintance.minutesNumber')} {...form.text('number')} error={faults.of('number')} />}
        <DateField required label={t(`unitAcquaintance.${kind}On`)} value={values.date} onChange={(date) => form.set('date', date)} error={dayToCome ? t('unitAcquaintance.dayToCome') : faults.of('on') ?? faults.of('date')} />
        <ScanField required={kind === 'paper'} label={t(`unitAcquaintance.${kind}Scan`)} file={file} progress={progress} onFile={setFile} error={asked && lacksFile ? t('unitAcquaintance.fileNeeded') : null} />
        {values.campaignId && (
          <NamesChoice unitId={unitId} campaignId={values.campaignId} label={t(`unitAcquaintance.${kind}Names`)} value={values.entryIds} onChange={(ids) => form.set('entryIds', ids)} error={asked && lacksNames ? t('unitAcquaintance.namesNeeded') : faults.of('entryIds')} />
        )}
      </FormShell>
    </Dialog>
  );
};
