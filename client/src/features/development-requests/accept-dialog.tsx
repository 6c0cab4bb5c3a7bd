import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { acceptRequest } from '../../api/development-requests';
import type { DevelopmentRequest } from '../../api/model/development-requests';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

/** Into the work plan, as the author wishes it unless the office says otherwise. */
export const AcceptDialog = ({ request, onClose }: { request: DevelopmentRequest; onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm<{ year: number; dueOn: string | null }>({ year: request.wantedYear, dueOn: request.to });
  const { year, dueOn } = form.values;
  const saving = useSave(() => acceptRequest(request.id, year, dueOn ?? ''), {
    stale: ['development-requests', 'work-plan'], success: t('requests.accepted'), onDone: onClose,
  });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('requests.accept')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('requests.accept')} onCancel={onClose}>
        <NumberInput label={t('requests.planYear')} required hideControls allowDecimal={false} thousandSeparator="" value={year} onChange={(value) => form.set('year', Number(value))} error={faults.of('year')} />
        <DateField label={t('requests.planTerm')} description={t('requests.planTermHint')} required value={dueOn} onChange={(date) => form.set('dueOn', date)} error={faults.of('dueOn')} />
      </FormShell>
    </Dialog>
  );
};
