import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { closeCampaign } from '../../api/campaigns';
import type { Campaign } from '../../api/model/acquaintance';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

/** Nobody is reminded any more; what is recorded stays. */
export const ClosingDialog = ({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm({ reason: '' });
  const saving = useSave(() => closeCampaign(campaign.id, form.values.reason), { stale: ['acquaintance'], success: t('campaigns.closed'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('campaigns.close')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('campaigns.close')} onCancel={onClose} cancel={t('common.dismiss')} danger>
        <Text size="sm">{t('campaigns.closeHint')}</Text>
        <Textarea required data-autofocus autosize minRows={2} label={t('forms.reason')} {...form.text('reason')} error={faults.of('reason')} />
      </FormShell>
    </Dialog>
  );
};
