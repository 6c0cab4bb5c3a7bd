import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addAbsence } from '../../api/absences';
import { useSession } from '../../app/session';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { PersonPick } from '../../shared/forms/pick-lists';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

interface AbsenceForm {
  readonly personId: string | null;
  readonly substituteId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly number: string;
  readonly date: string | null;
}

const empty: AbsenceForm = { personId: null, substituteId: null, from: null, to: null, number: '', date: null };

/** Dates, the order and the substitute; the quality office enters anybody's. */
export const AbsenceDialog = ({ forOthers, onClose }: { forOthers: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const { user } = useSession();
  const form = useForm(empty);
  const { personId, substituteId, from, to, number, date } = form.values;
  const saving = useSave(() => addAbsence({ personId, substituteId: substituteId ?? '', from: from ?? '', to: to ?? '', order: { number, date: date ?? '' } }), {
    stale: ['absences', 'tasks', 'approvals'], success: t('absences.added'), onDone: onClose,
  });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('absences.add')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('absences.save')} onCancel={onClose}>
        {forOthers && <PersonPick label={t('absences.person')} description={user?.personId ? t('absences.personHint') : undefined} required={!user?.personId} value={personId} onChange={(id) => form.set('personId', id)} error={faults.of('personId')} />}
        <PersonPick label={t('absences.substitute')} required value={substituteId} onChange={(id) => form.set('substituteId', id)} error={faults.of('substituteId')} />
        <DateField label={t('absences.from')} required value={from} onChange={(value) => form.set('from', value)} error={faults.of('from')} />
        <DateField label={t('absences.to')} required value={to} onChange={(value) => form.set('to', value)} error={faults.of('to')} />
        <TextInput label={t('absences.orderNumber')} required {...form.text('number')} error={faults.of('order.number')} />
        <DateField label={t('absences.orderDate')} required value={date} onChange={(value) => form.set('date', value)} error={faults.of('order.date')} />
      </FormShell>
    </Dialog>
  );
};
