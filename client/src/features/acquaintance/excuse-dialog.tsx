import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { excuseEntry } from '../../api/acquaintance';
import type { EntryRow } from '../../api/model/acquaintance';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { RowDocument } from './row-document';

interface Values {
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
}
const empty: Values = { from: null, to: null, reason: '' };

/** A long absence: the person is not late while it lasts. */
export const ExcuseDialog = ({ row, onClose }: { row: EntryRow; onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm<Values>(row.away ? { ...empty, ...row.away } : empty);
  const { from, to, reason } = form.values;
  const saving = useSave(() => excuseEntry(row.entryId, { from: from ?? '', to: to ?? '', reason }), { stale: ['acquaintance'], success: t('unitAcquaintance.recorded', { count: 1 }), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('unitAcquaintance.excuse')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose} cancel={t('common.close')}>
        <RowDocument row={row} />
        <DateField required label={t('absences.from')} value={from} onChange={(date) => form.set('from', date)} error={faults.of('from')} />
        <DateField required label={t('absences.to')} value={to} onChange={(date) => form.set('to', date)} error={faults.of('to')} />
        <Textarea required autosize minRows={2} label={t('forms.reason')} description={t('unitAcquaintance.excuseHint')} {...form.text('reason')} error={faults.of('reason')} />
      </FormShell>
    </Dialog>
  );
};
