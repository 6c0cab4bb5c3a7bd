import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { extendCampaign } from '../../api/campaigns';
import type { Campaign } from '../../api/model/acquaintance';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { dateText } from '../../shared/format/dates';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

interface Values {
  readonly dueOn: string | null;
  readonly reason: string;
}

/** A later deadline for all who have not answered, with the reason. */
export const ExtensionDialog = ({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm<Values>({ dueOn: null, reason: '' });
  const { dueOn, reason } = form.values;
  const saving = useSave(() => extendCampaign(campaign.id, dueOn ?? '', reason), { stale: ['acquaintance'], success: t('campaigns.extended'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('campaigns.extend')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('campaigns.extend')} onCancel={onClose} cancel={t('common.close')}>
        <Text size="sm">{t('campaigns.extendHint', { date: dateText(campaign.deadline.dueOn) })}</Text>
        <DateField required label={t('campaigns.newDue')} value={dueOn} onChange={(date) => form.set('dueOn', date)} error={faults.of('dueOn')} />
        <Textarea required autosize minRows={2} label={t('forms.reason')} {...form.text('reason')} error={faults.of('reason')} />
      </FormShell>
    </Dialog>
  );
};
